import type { Diagnosis, Observation } from '../../../src/diagnose/diagnosis';
import type { FaultsColumn } from './faults';
import { most } from './limits';
import type { PictureLink, PictureNode } from './picture';
import { joined } from './remedies';
import type { Support, Weighed } from './support';

const moreKey = 'more:answer';

/**
 * What the belief in each fault rests on: its share is divided among all that speaks for it, in proportion to how much each
 * piece says. Answers that a named rule recognises together go through the rule.
 */
export function answersColumn(
  diagnosis: Diagnosis,
  { supportsOf }: Weighed,
  { faults }: FaultsColumn,
): { readonly nodes: readonly PictureNode[]; readonly links: readonly PictureLink[] } {
  const recognised = new Map(diagnosis.recognised.slice(0, most.finding).map((rule) => [rule.id, rule]));
  const weightOf = new Map<string, number>();
  const links: PictureLink[] = [];
  const add = (from: string, to: string, weight: number, bits: number) => {
    links.push({ from, to, weight, bits });
    if (weight > 0) weightOf.set(from, (weightOf.get(from) ?? 0) + weight);
  };

  for (const { fault, share, key } of faults) {
    const supports = tellingOf(throughRules(supportsOf(fault.id), (id) => recognised.has(id)));
    const whole = supports.reduce((sum, { bits }) => sum + Math.max(0, bits), 0);
    for (const support of supports) {
      const weight = whole > 0 ? (share * Math.max(0, support.bits)) / whole : 0;
      const sources = sourcesOf(support);
      const isFinding = recognised.has(support.id) && support.value && weight > 0;
      if (isFinding) add(`finding:${support.id}`, key, weight, support.bits);
      for (const source of sources)
        add(
          source,
          isFinding ? `finding:${support.id}` : key,
          weight / sources.length,
          support.bits / sources.length,
        );
    }
  }

  const findings = [...recognised.values()].map(
    ({ id, name }): PictureNode => ({
      key: `finding:${id}`,
      column: 'finding',
      title: name,
      tone: 'finding',
      weight: weightOf.get(`finding:${id}`) ?? 0,
    }),
  );
  const told = [...triedNodes(diagnosis), ...diagnosis.observed.map(answerNode)]
    .map((node) => ({ ...node, weight: weightOf.get(node.key) ?? 0 }))
    .sort((a, b) => b.weight - a.weight);
  const shown = told.length === most.answer + 1 ? told.length : most.answer;
  const rest = told.slice(shown);
  const hidden = new Set(rest.map(({ key }) => key));
  const nodes = [
    ...told.slice(0, shown).map((node) => ({ ...node, ...noteOf(node, links) })),
    ...(rest.length > 0
      ? [
          {
            key: moreKey,
            column: 'answer',
            title: `and ${rest.length} more answers`,
            isOwnWords: true,
            tone: 'more',
            weight: rest.reduce((sum, { weight }) => sum + weight, 0),
          } as const,
        ]
      : []),
    ...findings,
  ];
  return {
    nodes,
    links: joined(links.map((link) => (hidden.has(link.from) ? { ...link, from: moreKey } : link))),
  };
}

/** What says less, for or against, is not worth showing, unless there is nothing else. */
const tellingBits = 0.15;

/** A rule counts in place of its answers, so what they say is said by the rule, if it has a name to be shown by. */
function throughRules(supports: readonly Support[], isNamed: (rule: string) => boolean): readonly Support[] {
  const rules = supports.filter(({ id, value, symptoms }) => value && symptoms.length > 1 && isNamed(id));
  const ruleOf = ({ kind, symptoms }: Support) =>
    rules.find((rule) => kind === 'finding' && symptoms.every((symptom) => rule.symptoms.includes(symptom)));
  return supports.flatMap((support) => {
    const rule = ruleOf(support);
    if (rule === undefined) return [support];
    if (rule !== support) return [];
    const bits = supports.reduce((sum, one) => (ruleOf(one) === rule ? sum + one.bits : sum), 0);
    return [{ ...support, bits }];
  });
}

function tellingOf(supports: readonly Support[]): readonly Support[] {
  const telling = supports.filter(({ bits }) => Math.abs(bits) >= tellingBits);
  return telling.some(({ bits }) => bits > 0) ? telling : supports;
}

function sourcesOf({ kind, id, symptoms }: Support): string[] {
  return kind === 'tried' ? [`tried:${id}`] : symptoms.map((symptom) => `answer:${symptom}`);
}

/** An answer of the owner, without a weight yet. */
export function answerNode({ symptom, question, answer, text }: Observation): PictureNode {
  return {
    key: `answer:${symptom}`,
    column: 'answer',
    title: question,
    answer: text,
    tone: 'answer',
    weight: 0,
    symptom: { id: symptom, answer },
  };
}

const outcomeWords = {
  helped: 'tried: it helped',
  'no-change': 'tried: nothing changed',
  worse: 'tried: it got worse',
  'helped-then-returned': 'tried: it helped for a while',
} as const;

function triedNodes({ tried, texts }: Diagnosis): PictureNode[] {
  return Object.entries(tried).map(([id, outcome]) => ({
    key: `tried:${id}`,
    column: 'answer',
    title: texts.titles[id] ?? id,
    note: outcomeWords[outcome ?? 'no-change'],
    tone: 'answer',
    weight: 0,
  }));
}

/** Says of an answer without a stream why it has none. */
function noteOf(
  { key, weight, note }: PictureNode,
  links: readonly PictureLink[],
): { readonly note?: string } {
  if (weight > 0) return {};
  const isAgainst = links.some(({ from, bits = 0 }) => from === key && bits < 0);
  const why = isAgainst ? 'speaks against some of these' : 'changes little here';
  return { note: note === undefined ? why : `${note}; ${why}` };
}
