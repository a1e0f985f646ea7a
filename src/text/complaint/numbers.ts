import type { Pack } from '../../format/pack';
import { isAnswerTo, type Symptom } from '../../format/symptom';
import type { Clause } from '../clauses';
import type { ReadingLanguage } from '../language';
import { inUnit, isTime, type Quantity, quantitiesIn, unitNamed } from '../quantities';
import type { Span } from '../words';
import type { Match, Sayings } from './sayings';

/** A number that a text gives as the answer to a symptom. */
export interface ReadNumber {
  readonly symptom: string;
  readonly answer: number;
  readonly confidence: number;
  readonly words: readonly Span[];
}

/**
 * The numbers that a text gives, each for one symptom; of several for the same, the last one. `all` are the matches in the
 * whole text.
 */
export function numbersIn(
  clauses: readonly Clause[],
  all: readonly Match[],
  pack: Pack,
  sayings: Sayings,
  language: ReadingLanguage,
): ReadNumber[] {
  const asked = Object.entries(pack.symptoms).filter(([, { unit }]) => unit !== undefined);
  if (asked.length === 0) return [];
  const numbered = clauses
    .filter(({ isAsked }) => !isAsked)
    .map((clause) => ({ clause, quantities: exactIn(clause, language) }))
    .filter(({ quantities }) => quantities.length > 0);
  if (numbered.length === 0) return [];
  const found = new Map<string, ReadNumber>();
  const inText = targetsIn(all);
  for (const { clause, quantities } of numbered) {
    const matches = sayings.matchesIn([clause]);
    const inSentence = targetsIn(
      sayings.matchesIn(clauses.filter(({ sentence }) => sentence === clause.sentence)),
    );
    for (const [symptom, asking] of asked)
      for (const quantity of quantities) {
        const answer = answerIn(quantity, asking, language);
        if (answer === undefined) continue;
        const about = { symptom, clause, quantity, matches, inSentence, inText };
        const confidence = surenessOf(about, language);
        if (confidence > 0) found.set(symptom, { symptom, answer, confidence, words: [quantity] });
      }
  }
  return [...found.values()];
}

/** The numbers of a clause that are meant themselves, and for now: not "half of it", "over 10", "from 100" or "every 20 s". */
function exactIn({ words }: Clause, language: ReadingLanguage): Quantity[] {
  const { passing } = language.numbers;
  return quantitiesIn(words, language).filter(
    ({ isShare, unit, bound, start }) =>
      !(isShare && unit === undefined) && !bound && !passing.includes(wordBefore(words, start)),
  );
}

function answerIn(quantity: Quantity, asking: Symptom, language: ReadingLanguage): number | undefined {
  const unit = asking.unit as string;
  // "Two buttons" is no time.
  if (quantity.unit === undefined && isTime(unitNamed(unit, language.numbers))) return;
  const answer = inUnit(quantity, unit, language);
  return answer !== undefined && isAnswerTo(asking, answer) ? answer : undefined;
}

interface About {
  readonly symptom: string;
  readonly clause: Clause;
  readonly quantity: Quantity;
  readonly matches: readonly Match[];
  /** The symptoms that its sentence, and the whole text, speak of. */
  readonly inSentence: ReadonlySet<string>;
  readonly inText: ReadonlySet<string>;
}

/** How sure a number answers a symptom, as shares that were right on the tuning half; 0 if it does not. */
function surenessOf(
  { symptom, clause, quantity, matches, inSentence, inText }: About,
  language: ReadingLanguage,
): number {
  const { unit } = quantity;
  const own = matches.filter(({ saying }) => saying.target === symptom);
  // "Stuck at 80 percent" says two things with the same number.
  const apart = matches.filter((one) => !own.includes(one) && !isPartOf(one.terms, quantity));
  const other = Math.max(0, ...apart.map(({ fit }) => fit));
  if (unit !== undefined && isTime(unit)) {
    if (inSentence.has(symptom)) return 0.9;
    return inText.has(symptom) && other < clear ? 0.6 : 0;
  }
  if (unit === undefined && own.some(({ fit, terms }) => fit >= near && isBeside(clause, quantity, terms)))
    return 0.9;
  if (unit !== undefined && (own.some(({ fit }) => fit >= other) || other < clear)) return 0.95;
  const isLevel = language.numbers.levels.includes(wordBefore(clause.words, quantity.start));
  return isLevel && inText.has(symptom) ? 0.7 : 0;
}

/** The fit from which a text is about a symptom. */
const near = 2.2;

/** The fit from which a clause is about another symptom, so that its numbers are too: "the update stops at 45 %". */
const clear = 5;

function targetsIn(matches: readonly Match[]): Set<string> {
  return new Set(matches.filter(({ fit }) => fit >= near).map(({ saying }) => saying.target));
}

/** Whether a number stands right before or after words of its symptom: "battery 90", "charge is at 90". */
function isBeside({ words }: Clause, { start, end }: Span, terms: readonly Span[]): boolean {
  const [first, last] = [
    words.findIndex((word) => word.start === start),
    words.map((word) => word.end).lastIndexOf(end),
  ];
  return terms.some((term) => {
    const at = words.findIndex((word) => word.start === term.start);
    return (at < first && first - at <= 3) || (at > last && at - last === 1);
  });
}

function isPartOf(terms: readonly Span[], { start, end }: Span): boolean {
  return terms.some((term) => term.start >= start && term.end <= end);
}

function wordBefore(words: Clause['words'], start: number): string {
  return words[words.findIndex((word) => word.start === start) - 1]?.text ?? '';
}
