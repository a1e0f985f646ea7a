import type { ReadingLanguage } from './language';

/** Where something is in a text, in UTF-16 units; `end` is the first one after it. */
export interface Span {
  /** Index of the first UTF-16 unit. */
  readonly start: number;
  /** Index after the last UTF-16 unit. */
  readonly end: number;
}

/** A word of a text, in lower case, or a number. */
export interface Word extends Span {
  readonly text: string;
}

/** A part of a text between two marks of punctuation. */
export interface Part {
  readonly words: readonly Word[];
  /** Which sentence it belongs to. */
  readonly sentence: number;
  readonly isAsked: boolean;
}

const pieces =
  /[\p{L}\p{M}]+(?:['’ʼ`´][\p{L}\p{M}]+)*['’]?|\p{N}+(?:[.,]\p{N}+)?(?:['’]s\b)?|%|[.,;:!?()\n…–—]+|\s-+\s/gu;
const isSentenceEnd = /[.!?\n…]/;

/** The parts of a text. What is longer than people write is not read. */
export function partsOf(text: string, language: ReadingLanguage, spelling: Spelling = asWritten): Part[] {
  const parts: Part[] = [];
  let words: Word[] = [];
  let sentence = 0;
  const finish = (isAsked: boolean) => {
    if (words.length > 0) parts.push({ words, sentence, isAsked });
    words = [];
  };
  for (const { 0: piece, index: start } of text.slice(0, longestText).matchAll(pieces)) {
    const end = start + piece.length;
    if (/^[\p{L}\p{N}%]/u.test(piece)) {
      const written = folded(piece, language);
      const spelt = Object.hasOwn(language.spellings, written) ? language.spellings[written] : written;
      for (const word of (spelt as string).split(' ')) words.push({ text: spelling(word), start, end });
    } else {
      finish(piece.includes('?'));
      if (isSentenceEnd.test(piece)) sentence++;
    }
  }
  finish(false);
  return parts;
}

/** Finds the word that was meant. */
export type Spelling = (written: string) => string;

const asWritten: Spelling = (written) => written;

/** Characters; a page of small print. */
const longestText = 2000;

/** The beginning of a reply to one question, which is short. */
export function beginningOf(reply: string): string {
  return reply.slice(0, longestReply);
}

/** Characters. */
const longestReply = 1000;

/** In lower case, without accents, apostrophes and letters drawn out: "sooooo", "doesn’t". */
function folded(word: string, { letters }: ReadingLanguage): string {
  return word
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\P{ASCII}/gu, (letter) => (letters.includes(letter) ? letter : letter.normalize('NFKD')))
    .replace(/\p{M}|['’ʼ`´]/gu, '')
    .replace(/(\p{L})\1{2,}/gu, '$1$1');
}
