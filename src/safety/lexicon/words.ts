import { fold, spellings } from './fold';
import type { Hit, Vocabulary } from './vocabulary';

/** A word of a sentence, and the entries of the vocabulary that begin with it. */
export interface Word {
  readonly text: string;
  /** What separates it from the word before: a comma, a line or bracket, or nothing but a space. */
  readonly mark: ',' | '|' | '';
  readonly hits: readonly Hit[];
}

export interface Sentence {
  readonly words: readonly Word[];
  readonly isQuestion: boolean;
}

/** Whether the vocabulary knows a word as one of a class. */
export function has(word: Word | undefined, symbol: string): boolean {
  if (word !== undefined) for (const hit of word.hits) if (hit.symbol === symbol) return true;
  return false;
}

interface Piece {
  readonly text: string;
  readonly mark: Word['mark'] | '.';
  /** Whether nothing but punctuation separates it from the piece before, as in "ice-box". */
  readonly isJoined: boolean;
}

/** The sentences of a text, with what the vocabulary knows of their words. */
export function sentencesOf(text: string, vocabulary: Vocabulary): Sentence[] {
  const folded = fold(text).replace(/(?<=\p{L})!(?=\p{L})/gu, '1');
  const pieces: Piece[] = [];
  const ends: boolean[] = [];
  let last = 0;
  for (const { 0: word, index } of folded.matchAll(/[\p{L}\p{N}@$€£|]+/gu)) {
    const between = folded.slice(last, index);
    const mark = markOf(between);
    if (mark === '.' && pieces.length > 0) ends[pieces.length - 1] = between.includes('?');
    pieces.push({ text: word, mark, isJoined: last > 0 && /^(?:\S+|-\s*\n\s*)$/.test(between) });
    last = index + word.length;
  }
  if (pieces.length > 0) ends[pieces.length - 1] = folded.indexOf('?', last) >= 0;

  const sentences: Sentence[] = [];
  let words: Word[] = [];
  for (const [index, { text: word, mark }] of pieces.entries()) {
    words.push({
      text: word,
      mark: mark === '.' ? '' : mark,
      hits: joined(vocabularyAt(pieces, index, vocabulary), inDisguise(pieces, index, vocabulary)),
    });
    if (ends[index] === undefined) continue;
    sentences.push({ words, isQuestion: ends[index] });
    words = [];
  }
  return sentences;
}

function joined(some: readonly Hit[], others: readonly Hit[]): readonly Hit[] {
  return others.length > 0 ? [...some, ...others] : some;
}

function markOf(between: string): Piece['mark'] {
  if (/[.;:!?]/.test(between)) return '.';
  if (between.includes(',')) return ',';
  return /[\n\r–—()[\]{}•]/.test(between) ? '|' : '';
}

/** Entries of one or several words that begin at a place. */
function vocabularyAt(
  pieces: readonly Piece[],
  index: number,
  { find, matches }: Vocabulary,
): readonly Hit[] {
  const [spelling = '', ...others] = spellings((pieces[index] as Piece).text);
  const hits = others.length > 0 ? [spelling, ...others].flatMap(find) : find(spelling);
  if (!hits.some(({ length }) => length > 1)) return hits;
  return hits.filter(({ rest }) =>
    rest.every((next, n) => {
      const piece = pieces[index + n + 1];
      return piece !== undefined && piece.mark !== '.' && piece.mark !== ',' && matches(piece.text, next);
    }),
  );
}

/** The longest word that is put together from pieces or hidden in letters. */
const longest = 24;

/** Entries that a word makes with the following ones: "free-zer", or "f r e e z e r". */
function inDisguise(pieces: readonly Piece[], index: number, { find, within }: Vocabulary): Hit[] {
  const first = pieces[index] as Piece;
  const before = pieces[index - 1];
  if (isLetter(first) && !(before && isLetter(before))) {
    const run = pieces.slice(index, index + 600).findIndex((piece) => !isLetter(piece));
    const length = run < 0 ? Math.min(pieces.length - index, 600) : run;
    const letters = pieces.slice(index, index + length).map(({ text }) => text);
    if (length > 2) return within(letters.join('')).map((hit) => ({ ...hit, length }));
  }
  if (first.isJoined || !pieces[index + 1]?.isJoined) return [];
  const placed: Hit[] = [];
  let joined = first.text;
  for (let next = index + 1; pieces[next]?.isJoined && joined.length < longest; next++) {
    joined += (pieces[next] as Piece).text;
    for (const spelling of spellings(joined))
      for (const hit of find(spelling))
        if (hit.rest.length === 0) placed.push({ ...hit, length: next - index + 1 });
  }
  return placed;
}

function isLetter({ text }: Piece): boolean {
  return text.length === 1 && /\p{L}/u.test(text);
}
