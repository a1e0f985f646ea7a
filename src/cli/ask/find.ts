import type { Complaint } from './conversation';

/** The complaints that fit what was typed, best first; all of them while nothing is typed. */
export function findComplaints(complaints: readonly Complaint[], typed: string): readonly Complaint[] {
  const stems = wordsOf(typed).map(stemOf);
  if (stems.length === 0) return complaints;
  const known = complaints.map((complaint) => ({ complaint, words: wordsIn(complaint) }));
  const found = stems.map((stem) => known.filter(({ words }) => words.some((word) => word.startsWith(stem))));
  const scored = known.map((one) => ({
    complaint: one.complaint,
    // A word that few complaints share says more than "the".
    score: found.reduce((sum, those) => (those.includes(one) ? sum + 1 / those.length : sum), 0),
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

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Without its ending, so that "charging" finds "charge". */
function stemOf(word: string): string {
  return word.slice(0, Math.max(4, word.length - 3));
}
