import type { Diagnoser, Pack, Packs } from '../../index';
import type { Said } from './conversation';
import { isAbout, isTypo, tellingWords } from './words';

/** A problem that an owner may start with. */
export interface Complaint {
  readonly symptom: string;
  /** The answer that describes the problem: no if yes is normal. */
  readonly answer: boolean;
  readonly question: string;
  readonly phrases: readonly string[];
}

/** Yes/no symptoms of which one answer alone leads to advice, without those that are answered. */
export function complaintsOf(diagnoser: Diagnoser<Packs>, device: string, { answers }: Said): Complaint[] {
  const { symptoms } = diagnoser.packs[device] as Pack;
  return Object.entries(symptoms).flatMap(([symptom, { question, phrases = [], unit, options }]) => {
    if (unit !== undefined || options !== undefined || Object.hasOwn(answers, symptom)) return [];
    const answer = [true, false].find(
      (value) => diagnoser.diagnoseSync(device, { [symptom]: value }, { plan: 'list' }).verdict !== 'ask',
    );
    return answer === undefined ? [] : [{ symptom, answer, question, phrases }];
  });
}

/** The complaints that match what was typed, best first; all of them if nothing was typed. */
export function findComplaints(complaints: readonly Complaint[], typed: string): readonly Complaint[] {
  const words = [...new Set(tellingWords(typed))];
  if (words.length === 0) return complaints;
  const known = complaints.map((complaint) => ({ complaint, phrases: phrasesOf(complaint) }));
  const found = words.map((word) => matchesOf(word, known));
  const scored = known.map(({ complaint, phrases }, index) => ({
    complaint,
    score: Math.max(...phrases.map((phrase) => scoreOf(phrase, found, index))),
  }));
  const best = Math.max(...scored.map(({ score }) => score));
  return scored
    .filter(({ score }) => score > 0 && score >= best / 2)
    .sort((a, b) => b.score - a.score)
    .map(({ complaint }) => complaint);
}

interface Known {
  readonly complaint: Complaint;
  readonly phrases: readonly (readonly string[])[];
}

interface Match {
  readonly is: (known: string) => boolean;
  /** Places of the complaints that have the word. */
  readonly among: readonly number[];
}

/** How a typed word is matched: as a known one, or else as one that it begins or misspells. */
function matchesOf(typed: string, known: readonly Known[]): Match {
  const ways = [isAbout, isTypo, (word: string, other: string) => other.startsWith(word)];
  for (const way of ways) {
    const is = (word: string) => way(typed, word);
    const among = [...known.keys()].filter((index) =>
      known[index]?.phrases.some((phrase) => phrase.some(is)),
    );
    if (among.length > 0) return { is, among };
  }
  return { is: () => false, among: [] };
}

/**
 * How well one phrase of a complaint fits: "red hot" fits "a red cross" by half. Words of its other phrases count a
 * quarter, because several of them are a hint and no match.
 */
function scoreOf(phrase: readonly string[], found: readonly Match[], complaint: number): number {
  const typed = phrase.filter((word) => found.some(({ is }) => is(word)));
  const inPhrase = found.filter(({ is }) => phrase.some(is));
  const elsewhere = found.filter((match) => match.among.includes(complaint) && !inPhrase.includes(match));
  return (weightOf(inPhrase) * typed.length) / phrase.length + weightOf(elsewhere) / 4;
}

/** A word that few complaints share counts more than "battery". */
function weightOf(matches: readonly Match[]): number {
  return matches.reduce((sum, { among }) => sum + 1 / among.length, 0);
}

function phrasesOf({ symptom, question, phrases }: Complaint): string[][] {
  return [symptom, question, ...phrases].map((text) => [...new Set(tellingWords(text))]);
}
