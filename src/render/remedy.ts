import type { CitedClaim, CitedSource, RankedRemedy } from '../diagnose/diagnosis';
import type { Warning } from '../safety/hazards';
import {
  type About,
  type Block,
  bullets,
  type Item,
  labelled,
  numbered,
  type Paragraph,
  type Span,
  type Text,
} from './document';
import type { Context, Names } from './names';
import { duration, riskLabel } from './words';

/** Everything about a remedy that its owner needs: the questions to ask first and all warnings stand before the steps. */
export function remedyBlocks(remedy: RankedRemedy, context: Context, full: boolean): Block[] {
  const { advice, before, steps, success, after } = remedy;
  const instructions =
    advice === 'avoid'
      ? []
      : [
          ...checksFirst(remedy, context),
          ...bullets('Before you start', before),
          ...numbered(advice === 'professional' ? 'What to do' : 'Do this', steps),
          ...(success === undefined ? [] : [labelled('It worked if:', success)]),
          ...bullets('Afterwards', after),
        ];
  return [
    { kind: 'paragraph', text: factsOf(remedy, context) },
    ...hazardBlocks(remedy, context),
    ...instructions,
    ...(full ? reasonBlocks(remedy, context) : []),
  ];
}

/** Why the library advises against a remedy, and every warning. */
export function hazardBlocks(
  { avoidBecause, warnings }: Pick<RankedRemedy, 'avoidBecause' | 'warnings'>,
  { names }: Pick<Context, 'names'>,
): Paragraph[] {
  return [
    ...avoidReasons({ avoidBecause }),
    ...warnings.map((warning) =>
      labelled(`${warning.signalWord}:`, warningText(warning, names), { signal: warning.signalWord }),
    ),
  ];
}

function avoidReasons({ avoidBecause }: Pick<RankedRemedy, 'avoidBecause'>): Paragraph[] {
  return avoidBecause.map((reason) => labelled('Why not:', reason));
}

function warningText({ hazard, consequence, avoidance, with: others = [] }: Warning, names: Names): string {
  const titles = others.map((id) => `“${names.title(id)}”`);
  const together = titles.length > 0 ? `Together with ${titles.join(' or ')}: ` : '';
  return `${together}${hazard} ${consequence} ${avoidance}`;
}

/** Red flags to rule out and questions to answer before the steps, without those that the owner is asked just before. */
function checksFirst(
  { ruleOut, askFirst, unanswered, requires }: RankedRemedy,
  { names, asked }: Context,
): Block[] {
  const isAskedNext = (id: string) => asked.includes(id);
  const open = (ids: readonly string[]) =>
    ids
      .filter((id) => !isAskedNext(id))
      .map((symptom): Item => ({ text: [names.question(symptom)], about: { symptom } }));
  return [
    ...(requires
      ? [labelled('First:', `Do “${requires.title}”. ${requires.reasons.map(({ text }) => text).join(' ')}`)]
      : []),
    ...(ruleOut.some(isAskedNext) ? [labelled('First:', 'Only go on if nothing under “Next” is true.')] : []),
    ...(askFirst.some(isAskedNext) ? [labelled('First:', 'Answer the question under “Next”.')] : []),
    ...bullets('Only go on if none of this is true', open(ruleOut)),
    ...bullets('Answer this first', open(askFirst)),
    ...bullets('Only go on if you can find this out', open(unanswered)),
  ];
}

/** Risk and time. */
function factsOf(remedy: RankedRemedy, context: Pick<Context, 'reviewed'>): Text {
  const { advice, minutes } = remedy;
  if (advice === 'professional') return [duration(minutes)];
  return advice === 'avoid'
    ? [riskOf(remedy, context)]
    : [riskOf(remedy, context), ` · ${duration(minutes)}`];
}

function riskOf({ risk, advice }: RankedRemedy, context: Pick<Context, 'reviewed'>): Span {
  return { text: riskLabel(risk, context), risk, advice };
}

/** A remedy as one line: title, risk, and the signal words of its hazards; a dangerous one with its hazards. */
export function remedyLine(remedy: RankedRemedy, context: Pick<Context, 'reviewed'>): Item {
  const { title, warnings } = remedy;
  const signals = [...new Set(warnings.map(({ signalWord }) => signalWord))].map(
    (signal): Text => [{ text: signal, weight: 'strong', signal }],
  );
  return {
    text: [
      { text: title, risk: remedy.risk, advice: remedy.advice },
      ' · ',
      ...(remedy.advice === 'professional' ? [duration(remedy.minutes)] : [riskOf(remedy, context)]),
      ...signals.flatMap((signal, index) => [index === 0 ? ' · ' : ', ', ...signal]),
    ],
    blocks: mainReasons(remedy),
    about: aboutRemedy(remedy),
  };
}

/** Whoever has read about a dangerous remedy elsewhere needs to know why, not only the signal word. */
function mainReasons(remedy: RankedRemedy): Paragraph[] {
  const { risk, avoidBecause, warnings } = remedy;
  if (avoidBecause.length > 0) return avoidReasons(remedy);
  if (risk !== 'high') return [];
  return warnings
    .filter((warning) => warning.with === undefined)
    .map(({ signalWord, hazard }) => labelled(`${signalWord}:`, hazard, { signal: signalWord }));
}

export function aboutRemedy({ id, risk, advice }: RankedRemedy): About {
  return { remedy: id, risk, advice };
}

/** Why a remedy can help, where sources disagree, and the sources. */
export function reasonBlocks(remedy: RankedRemedy, { names }: Pick<Context, 'names'>): Block[] {
  const { advice, reasons, makesPossible, disputed, sources } = remedy;
  const said = new Map(
    reasons.flatMap(({ because }) =>
      because.map(({ symptom, question, text }) => [symptom, `${question} ${text}`] as const),
    ),
  );
  return [
    ...(advice === 'professional'
      ? bullets(
          'What service can do',
          reasons.map(({ text }) => text),
        )
      : advice === 'avoid'
        ? []
        : [
            ...bullets(
              reasons.length === 1 ? 'This can help if' : 'This can help if one of these is true',
              reasons.map(({ fault }) => names.fault(fault)),
            ),
            ...bullets('Because you said', [...said.values()]),
            ...bullets('It makes this possible', makesPossible.map(names.title)),
          ]),
    ...(disputed
      ? bullets('Sources disagree', [
          claimItem('One side:', disputed.for),
          claimItem('The other side:', disputed.against),
        ])
      : []),
    ...bullets('Sources, best first', sources.map(sourceItem)),
  ];
}

function claimItem(side: string, { claim, sources }: CitedClaim): Item {
  return { text: [`${side} ${claim}`], blocks: bullets(undefined, sources.map(sourceItem)) };
}

function sourceItem({ title, grade, url }: CitedSource): Item {
  return { text: [{ text: title, ...(url !== undefined && { url }) }, ` (${grade})`] };
}

/** Runs of entries with the same advice, in their order. */
export function groupsOf<Entry extends Pick<RankedRemedy, 'advice'>>(entries: readonly Entry[]): Entry[][] {
  const found: Entry[][] = [];
  for (const entry of entries) {
    const last = found.at(-1);
    if (last?.[0]?.advice === entry.advice) last.push(entry);
    else found.push([entry]);
  }
  return found;
}
