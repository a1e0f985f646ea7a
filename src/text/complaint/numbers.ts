import type { Pack } from '../../format/pack';
import { isAnswerTo, type Symptom } from '../../format/symptom';
import type { Clause } from '../clauses';
import type { Language } from '../language';
import { inUnit, quantitiesIn } from '../quantities';
import type { Span } from '../words';
import type { Sayings } from './sayings';

/** A number that a text gives as the answer to a symptom. */
export interface ReadNumber {
  readonly symptom: string;
  readonly answer: number;
  readonly words: readonly Span[];
}

/** The numbers that a text gives, each for one symptom; of several for the same, the last one. */
export function numbersIn(
  clauses: readonly Clause[],
  pack: Pack,
  sayings: Sayings,
  language: Language,
): ReadNumber[] {
  const asked = Object.entries(pack.symptoms).filter(([, { unit }]) => unit !== undefined);
  const found = new Map<string, ReadNumber>();
  if (asked.length === 0) return [];
  for (const clause of clauses) {
    const quantities = quantitiesIn(clause.words, language).filter(
      ({ isShare, unit, bound }) => !(isShare && unit === undefined) && !bound,
    );
    if (quantities.length === 0) continue;
    const matches = sayings.matchesIn([clause]);
    for (const [symptom, { unit }] of asked) {
      const own = matches.filter(({ saying }) => saying.target === symptom);
      for (const quantity of quantities) {
        // "Stuck at 80 percent" says two things with the same number.
        const apart = matches.filter((one) => !own.includes(one) && !isPartOf(one.terms, quantity));
        const other = Math.max(0, ...apart.map(({ fit }) => fit));
        const answer = inUnit(quantity, unit as string, language);
        if (answer === undefined || !isAnswerTo(pack.symptoms[symptom] as Symptom, answer)) continue;
        const isAbout =
          quantity.unit === undefined
            ? own.some(({ fit, terms }) => fit >= near && isBeside(clause, quantity, terms))
            : own.some(({ fit }) => fit >= other) || other < clear;
        if (isAbout) found.set(symptom, { symptom, answer, words: [quantity] });
      }
    }
  }
  return [...found.values()];
}

/** The fit from which a clause is about the symptom of a number without a unit. */
const near = 2.2;

/** The fit from which a clause is about another symptom, so that its numbers are too: "the update stops at 45 %". */
const clear = 5;

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
