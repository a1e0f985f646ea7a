import type { Line } from '../../conversation/index';
import { isAbout, isTypo, tellingWords } from './words';

/** The lines that match what was typed, best first. */
export function findLines(lines: readonly Line[], typed: string): readonly Line[] {
  const words = [...new Set(tellingWords(typed))];
  if (words.length === 0) return lines;
  const known = lines.map((line) => ({ line, phrases: phrasesOf(line) }));
  const found = words.map((word) => matchesOf(word, known));
  const scored = known.map(({ line, phrases }, index) => ({
    line,
    score: Math.max(...phrases.map((phrase) => scoreOf(phrase, found, index))),
  }));
  const best = Math.max(...scored.map(({ score }) => score));
  return scored
    .filter(({ score }) => score > 0 && score >= best / 2)
    .sort((a, b) => b.score - a.score)
    .map(({ line }) => line);
}

interface Known {
  readonly line: Line;
  readonly phrases: readonly (readonly string[])[];
}

interface Match {
  readonly is: (known: string) => boolean;
  /** Places of the lines that have the word. */
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
 * How well one phrase of a line fits: "red hot" fits "a red cross" by half. Words of its other phrases count a
 * quarter, because several of them are a hint and no match.
 */
function scoreOf(phrase: readonly string[], found: readonly Match[], line: number): number {
  const typed = phrase.filter((word) => found.some(({ is }) => is(word)));
  const inPhrase = found.filter(({ is }) => phrase.some(is));
  const elsewhere = found.filter((match) => match.among.includes(line) && !inPhrase.includes(match));
  return (weightOf(inPhrase) * typed.length) / phrase.length + weightOf(elsewhere) / 4;
}

/** A word that few lines share counts more than "battery". */
function weightOf(matches: readonly Match[]): number {
  return matches.reduce((sum, { among }) => sum + 1 / among.length, 0);
}

function phrasesOf({ symptom, question, phrases }: Line): string[][] {
  return [symptom, question, ...phrases].map((text) => [...new Set(tellingWords(text))]);
}
