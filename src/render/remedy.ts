import type { RankedRemedy } from '../diagnose/diagnosis';
import type { RenderSentences } from '../languages/subjects/render';
import type { Warning } from '../safety/hazards';
import {
  type About,
  type Block,
  bullets,
  type Item,
  inLanguage,
  labelled,
  numbered,
  type Paragraph,
  type Span,
  type Text,
} from './document';
import type { Context, Names } from './names';
import { reasonBlocks } from './reasons';
import { durationIn, riskIn } from './words';

/** Everything about a remedy that its owner needs: the questions to ask first and all warnings stand before the steps. */
export function remedyBlocks(remedy: RankedRemedy, context: Context, full: boolean): Block[] {
  const { advice, before, steps, success, after } = remedy;
  const words = context.words.remedy;
  const instructions =
    advice === 'avoid'
      ? []
      : [
          ...checksFirst(remedy, context),
          ...bullets(words.before, before),
          ...numbered(
            advice === 'professional' ? words.serviceSteps : words.steps,
            inLanguage(remedy.lang, steps),
          ),
          ...(success === undefined ? [] : bullets(words.success, inLanguage(remedy.lang, [success]))),
          ...bullets(words.after, after),
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
  { names, words }: Pick<Context, 'names' | 'words'>,
): Paragraph[] {
  return [
    ...avoidReasons({ avoidBecause }, words),
    ...warnings.map((warning) =>
      labelled(words.signalWords[warning.signalWord], warningText(warning, names, words), {
        signal: warning.signalWord,
      }),
    ),
  ];
}

function avoidReasons(
  { avoidBecause }: Pick<RankedRemedy, 'avoidBecause'>,
  { remedy }: RenderSentences,
): Paragraph[] {
  return avoidBecause.map((reason) => labelled(remedy.whyNot, reason));
}

function warningText(
  { hazard, consequence, avoidance, with: others = [] }: Warning,
  names: Names,
  { remedy }: RenderSentences,
): string {
  const together = others.length > 0 ? remedy.together(others.map(names.title)) : '';
  return `${together}${hazard} ${consequence} ${avoidance}`;
}

/** Red flags to rule out and questions to answer before the steps, without those that the owner is asked just before. */
function checksFirst(
  { ruleOut, askFirst, unanswered, requires }: RankedRemedy,
  { names, asked, words: { remedy: words } }: Context,
): Block[] {
  const isAskedNext = (id: string) => asked.includes(id);
  const open = (ids: readonly string[]) =>
    ids
      .filter((id) => !isAskedNext(id))
      .map((symptom): Item => ({ text: [names.question(symptom)], about: { symptom } }));
  return [
    ...(requires
      ? [
          labelled(
            words.first,
            [words.doFirst(requires.title), ...requires.reasons.map(({ text }) => text)].join(' '),
          ),
        ]
      : []),
    ...(ruleOut.some(isAskedNext) ? [labelled(words.first, words.nothingUnderNext)] : []),
    ...(askFirst.some(isAskedNext) ? [labelled(words.first, words.answerNext)] : []),
    ...bullets(words.noneOfThis, open(ruleOut)),
    ...bullets(words.answerFirst, open(askFirst)),
    ...bullets(words.findOutFirst, open(unanswered)),
  ];
}

/** Risk and time. */
function factsOf(remedy: RankedRemedy, context: Pick<Context, 'reviewed' | 'words'>): Text {
  const { advice, minutes } = remedy;
  if (advice === 'professional') return [durationIn(context.words, minutes)];
  return advice === 'avoid'
    ? [riskOf(remedy, context)]
    : [riskOf(remedy, context), ` · ${durationIn(context.words, minutes)}`];
}

function riskOf(
  { risk, advice }: RankedRemedy,
  { reviewed, words }: Pick<Context, 'reviewed' | 'words'>,
): Span {
  return { text: riskIn(words, risk, reviewed), risk, advice };
}

/** A remedy as one line: title, risk, and the signal words of its hazards; a dangerous one with its hazards. */
export function remedyLine(remedy: RankedRemedy, context: Pick<Context, 'reviewed' | 'words'>): Item {
  const { warnings } = remedy;
  const { words } = context;
  const signals = [...new Set(warnings.map(({ signalWord }) => signalWord))].map(
    (signal): Text => [{ text: words.signalWords[signal], weight: 'strong', signal }],
  );
  return {
    text: [
      titleSpan(remedy),
      ' · ',
      ...(remedy.advice === 'professional' ? [durationIn(words, remedy.minutes)] : [riskOf(remedy, context)]),
      ...signals.flatMap((signal, index) => [index === 0 ? ' · ' : ', ', ...signal]),
    ],
    blocks: mainReasons(remedy, words),
    about: aboutRemedy(remedy),
  };
}

/** Whoever has read about a dangerous remedy elsewhere needs to know why, not only the signal word. */
function mainReasons(remedy: RankedRemedy, words: RenderSentences): Paragraph[] {
  const { risk, avoidBecause, warnings } = remedy;
  if (avoidBecause.length > 0) return avoidReasons(remedy, words);
  if (risk !== 'high') return [];
  return warnings
    .filter((warning) => warning.with === undefined)
    .map(({ signalWord, hazard }) => labelled(words.signalWords[signalWord], hazard, { signal: signalWord }));
}

/** The title of a remedy, in the language that it has. */
export function titleSpan({ title, risk, advice, lang }: RankedRemedy): Span {
  return { text: title, risk, advice, ...(lang !== undefined && { lang }) };
}

export function aboutRemedy({ id, risk, advice }: RankedRemedy): About {
  return { remedy: id, risk, advice };
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
