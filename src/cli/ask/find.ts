import type { Complaint } from './conversation';

/** The complaints that fit what was typed, best first; all of them while nothing is typed. */
export function findComplaints(complaints: readonly Complaint[], typed: string): readonly Complaint[] {
  const words = wordsOf(typed);
  const telling = words.filter((word) => word.length > 2);
  const stems = (telling.length > 0 ? telling : words).map(stemOf);
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
      // A word that few complaints share says more than "the".
      .reduce((sum, { stem, among }) => sum + (isNamed(one.complaint, stem) ? 2 : 1) / among.length, 0),
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

/** What a complaint is named by says more than other words for it. */
function isNamed({ symptom }: Complaint, stem: string): boolean {
  return wordsOf(symptom).some((word) => word.startsWith(stem));
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Without its ending, so that "charging" finds "charge". */
function stemOf(word: string): string {
  return word.slice(0, Math.max(4, word.length - 3));
}
