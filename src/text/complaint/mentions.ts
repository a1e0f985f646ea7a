import type { Pack } from '../../format/pack';
import { isYesNo, phrasesOf } from '../../format/symptom';
import type { AnswerValue } from '../../vocabulary';
import type { Term } from '../clauses';
import type { Match, Saying, Sayings } from './sayings';

/** The ways to say each symptom of a pack. */
export function symptomSayings({ symptoms, alerts }: Pack): Saying[] {
  const redFlags = new Set(Object.values(alerts).flatMap(({ when }) => when));
  return Object.entries(symptoms).flatMap(([target, symptom]) => {
    const formal = [
      { text: symptom.question, ...(isYesNo(symptom) && { answer: true }) },
      ...Object.entries(symptom.options ?? {}).map(([answer, text]) => ({ text, answer })),
    ];
    const said = phrasesOf(symptom).map(({ phrase, ...given }) => ({ text: phrase, ...given }));
    return [
      ...formal.map((one) => ({ ...one, isFormal: true })),
      ...said.map((one) => ({ ...one, isFormal: false })),
    ].map((one) => ({ ...one, target, isRedFlag: one.answer === true && redFlags.has(target) }));
  });
}

/** What a text says about one symptom. */
export interface Mention {
  readonly target: string;
  readonly best: Match;
  /** The answer that fits best; missing if it is only mentioned. */
  readonly answer?: AnswerValue;
  /** By how much the answer fits better than any other. */
  readonly lead: number;
  /** The fit of the second-best saying for the same symptom. */
  readonly second: number;
  /** The share of its words that no better symptom explains. */
  readonly novelty: number;
  /** By how much better symptoms that explain all of its words fit; 0 if they do not. */
  readonly behind: number;
}

/** What the sayings that were found in a text say about the symptoms, the best first. */
export function mentionsIn(found: readonly Match[], weightOf: Sayings['weightOf']): Mention[] {
  const byTarget = new Map<string, Match[]>();
  for (const match of found) {
    const { target } = match.saying;
    byTarget.set(target, [...(byTarget.get(target) ?? []), match]);
  }
  const all = Array.from(byTarget, ([target, matches]) => {
    matches.sort((a, b) => b.fit - a.fit);
    return { target, best: matches[0] as Match, second: matches[1]?.fit ?? 0, ...answerIn(matches) };
  }).sort((a, b) => b.best.fit - a.best.fit);
  // The place of a word to the best fit of what it was explained by.
  const explained = new Map<number, number>();
  return all.slice(0, mostRanked).map((mention) => {
    const { terms } = mention.best;
    const weigh = (some: readonly Term[]) => some.reduce((sum, { name }) => sum + weightOf(name), 0);
    const fresh = terms.filter(({ start }) => !explained.has(start));
    const explaining = Math.min(...terms.map(({ start }) => explained.get(start) ?? 0));
    const { saying, fit } = mention.best;
    // The same words give a number and a result: "held both buttons for 4 s, no reset".
    for (const { start } of fresh) explained.set(start, typeof saying.answer === 'boolean' ? fit : 0);
    const behind = Math.max(0, fresh.length > 0 ? 0 : explaining - fit);
    return { ...mention, novelty: weigh(fresh) / weigh(terms), behind };
  });
}

const mostRanked = 20;

/** What it costs a saying to be read for the opposite of what it says. */
const costs = { same: 0, opposite: 0.6, unclear: 0.8 };

function answerIn(matches: readonly Match[]): { readonly answer?: AnswerValue; readonly lead: number } {
  // What one clause says outright counts before what two may say together.
  const outright = matches.filter(({ isOutright, sense }) => isOutright && sense === 'same');
  const answers = answersIn(outright);
  const [first, next] = answers.length > 0 ? answers : answersIn(matches);
  return first === undefined ? { lead: 0 } : { answer: first[0], lead: first[1] - (next?.[1] ?? 0) };
}

/** The answers with their best fit, the best first. */
function answersIn(matches: readonly Match[]): (readonly [AnswerValue, number])[] {
  const fits = new Map<AnswerValue, number>();
  for (const { saying, fit, sense } of matches) {
    const { answer } = saying;
    if (answer === undefined) continue;
    // The opposite of one option is none of the others.
    if (typeof answer === 'string' && sense !== 'same') continue;
    const given = typeof answer === 'boolean' && sense === 'opposite' ? !answer : answer;
    fits.set(given, Math.max(fits.get(given) ?? Number.NEGATIVE_INFINITY, fit - costs[sense]));
  }
  return [...fits].sort((a, b) => b[1] - a[1]);
}
