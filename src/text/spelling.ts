import leven from 'leven';
import { remembered } from './remembered';
import type { Vocabulary } from './vocabulary';
import type { Spelling } from './words';

/** Knows the words that are meant, and those of the language; shorter ones than five letters are left as they are. */
export function spellingOf(meant: Iterable<string>, { words, language: { stem } }: Vocabulary): Spelling {
  const candidates = new Set(meant);
  const known = new Set([...words, ...candidates]);
  const stems = new Set([...known].map(stem));
  const byLetter = new Map<string, string[]>();
  for (const word of candidates) {
    if (word.length < shortest - 1) continue;
    const letter = word[0] as string;
    byLetter.set(letter, [...(byLetter.get(letter) ?? []), word]);
  }
  return remembered((written) => {
    // Another form of a known word is spelt right.
    if (written.length < shortest || known.has(written) || stems.has(stem(written))) return written;
    return nearest(written, byLetter.get(written[0] as string) ?? []) ?? written;
  });
}

const shortest = 5;
const longest = 20;

/** The word with one letter wrong, or two swapped; of a long word also two wrong. People get the first one right. */
function nearest(written: string, candidates: readonly string[]): string | undefined {
  if (written.length > longest) return undefined;
  let second: string | undefined;
  for (const word of candidates) {
    if (Math.abs(word.length - written.length) > 2) continue;
    const distance = leven(written, word, { maxDistance: 3 });
    if (distance === 1) return word;
    if (distance === 2 && (written.length > 7 || isShuffled(written, word))) second ??= word;
  }
  return second;
}

function isShuffled(one: string, other: string): boolean {
  return [...one].sort().join('') === [...other].sort().join('');
}
