import type { Diagnoser, Pack, Packs } from '../../index';
import type { Said } from './conversation';

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
  const words = wordsOf(typed);
  const longer = words.filter((word) => word.length > 2);
  const stems = (longer.length > 0 ? longer : words).map(stemOf);
  if (stems.length === 0) return complaints;
  const known = complaints.map((complaint) => ({ complaint, words: wordsIn(complaint) }));
  const found = stems.map((stem) => ({
    stem,
    among: known.filter(({ words }) => words.some((word) => word.startsWith(stem))),
  }));
  const scored = known.map((one) => ({
    complaint: one.complaint,
    score: found
      .filter(({ among }) => among.includes(one))
      // A word that few complaints share counts more than "the".
      .reduce((sum, { stem, among }) => sum + (isInId(one.complaint, stem) ? 2 : 1) / among.length, 0),
  }));
  const best = Math.max(...scored.map(({ score }) => score));
  return scored
    .filter(({ score }) => score > 0 && score >= best / 2)
    .sort((a, b) => b.score - a.score)
    .map(({ complaint }) => complaint);
}

function wordsIn({ symptom, question, phrases }: Complaint): string[] {
  return wordsOf([symptom, question, ...phrases].join(' '));
}

/** A word of the id counts more than the other words. */
function isInId({ symptom }: Complaint, stem: string): boolean {
  return wordsOf(symptom).some((word) => word.startsWith(stem));
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Without its ending, so that "charging" finds "charge". */
function stemOf(word: string): string {
  return word.slice(0, Math.max(4, word.length - 3));
}
