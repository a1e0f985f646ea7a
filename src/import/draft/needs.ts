import type { Condition } from '../../format/condition';
import type { Remedy, Rule } from '../../format/format';
import type { Group } from './faults';
import type { Finding, Findings } from './findings';

/** Remedies with what they need, and the rules for that. */
export interface Needing {
  readonly remedies: Record<string, Remedy>;
  readonly rules: Record<string, Rule>;
}

/**
 * Lets each remedy need the last answer of its way, or that of one of several ways which lead to it. So that answer is
 * asked for before the remedy is tried, as in the tree, and without it the remedy is out. After something was tried, it
 * needs all answers: a remedy that failed casts doubt on the explanation, and then what other answers ruled out would be
 * tried too. What the tree tries before it asks on needs nothing, because later ways go on without that answer.
 */
export function withNeeds(
  remedies: Readonly<Record<string, Remedy>>,
  groups: readonly Group[],
  findings: Findings,
  reason: string,
): Needing {
  const rules: Record<string, Rule> = {};
  const needsOf = (id: string): string[] => {
    if (groups.some(({ before }) => before.includes(id))) return [];
    const needed = groups.filter(({ remedies: own }) => own.includes(id)).map(neededIn);
    const ways = [...new Map(needed.map((way) => [way.map((one) => one.id).join(' '), way])).values()];
    const [only, ...others] = ways;
    if (only === undefined || isAnyAnswer(ways, findings)) return [];
    if (others.length === 0) return only.map((finding) => finding.id);
    const rule = findings.freeId(`for-${id}`, 'rule');
    rules[rule] = { conditions: { any: ways.map(conditionOf) } };
    return [rule];
  };
  const needing = Object.entries(remedies).map(([id, remedy]): [string, Remedy] => {
    const needs = needsOf(id).map((need) => [need, reason]);
    return [id, needs.length === 0 ? remedy : { ...remedy, needs: Object.fromEntries(needs) }];
  });
  return { remedies: Object.fromEntries(needing), rules };
}

function neededIn({ findings, before }: Group): readonly Finding[] {
  return before.length > 0 ? findings : findings.slice(-1);
}

function conditionOf(way: readonly Finding[]): Condition {
  const all = way.map(({ symptom, value }) => ({ fact: symptom, operator: 'equal', value }) as const);
  const [only, ...others] = all;
  return only && others.length === 0 ? only : { all };
}

/** Whether every answer to a question is among them: then it does not matter. */
function isAnyAnswer(ways: readonly (readonly Finding[])[], { symptoms }: Findings): boolean {
  const alone = ways.flatMap((way) => (way.length === 1 ? way : []));
  return alone.some(({ symptom }) => {
    const count = Object.keys(symptoms[symptom]?.options ?? { yes: '', no: '' }).length;
    return alone.filter((one) => one.symptom === symptom).length === count;
  });
}
