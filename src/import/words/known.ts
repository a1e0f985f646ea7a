import { keyOf } from '../flow';
import { english } from './english';
import { russian } from './russian';
import type { TreeWords } from './words';

/** Every tree is read in all of these languages, as one file may mix them. */
const all: readonly TreeWords[] = [english, russian];

/** Words of a caller for yes and no, in other languages. */
export interface YesNoWords {
  /** Answers that mean yes. */
  readonly yes?: readonly string[];
  /** Answers that mean no. */
  readonly no?: readonly string[];
}

/** The words for what a draft says itself: those of its language, or else English. */
export function wordsIn(language: string): TreeWords {
  return /^ru\b/.test(language) ? russian : english;
}

/** The language of texts, as far as their letters tell. */
export function languageOf(texts: readonly string[]): 'en' | 'ru' {
  const count = (letters: RegExp) => texts.reduce((sum, text) => sum + (text.match(letters)?.length ?? 0), 0);
  return count(/\p{Script=Cyrillic}/gu) > count(/\p{Script=Latin}/gu) ? 'ru' : 'en';
}

/** Whether a text says one of these things, in any language. */
export function says(what: 'start' | 'solved' | 'helped' | 'service' | 'stop', text: string): boolean {
  const key = keyOf(text);
  return all.some((words) => words[what].test(key));
}

/** A text with its abbreviations in full, so that a sentence has one full stop. */
export function writtenOut(text: string): string {
  const abbreviations = all.flatMap((words) => words.abbreviations);
  return abbreviations.reduce((sofar, [short, long]) => sofar.replace(short, long), text);
}

/** Yes as `true` and no as `false`, with or without more after it; any other answer is none of both. */
export function yesOrNo(label: string, own: YesNoWords): boolean | undefined {
  const isOf = (words: readonly string[]) =>
    [label, label.split(/\s*[,.:;(–—-]/)[0] ?? ''].some((text) => words.some((word) => sameWord(text, word)));
  if (isOf([...all.flatMap(({ yes }) => yes), ...(own.yes ?? [])])) return true;
  return isOf([...all.flatMap(({ no }) => no), ...(own.no ?? [])]) ? false : undefined;
}

function sameWord(one: string, other: string): boolean {
  return one.trim().toLowerCase() === other.toLowerCase();
}

/** What a column of a table holds; any other heading is an answer. */
export function columnOf(heading: string): keyof TreeWords['columns'] | undefined {
  const word = heading.trim().toLowerCase();
  const kinds = ['id', 'question', 'answer', 'next', 'remark'] as const;
  return kinds.find((kind) => all.some(({ columns }) => columns[kind].includes(word)));
}

/** The row that a cell names, such as `go to 3` or `→ 3`; nothing if it names none. */
export function rowNamedIn(cell: string): string | undefined {
  const arrow = /^(?:→|->|=>|#)\s*#?(.+)$/u.exec(cell.trim());
  if (arrow) return (arrow[1] as string).trim();
  const key = cell.trim().replace(/[.#№]/g, ' ').replace(/\s+/g, ' ').toLowerCase();
  for (const { goTo } of all) {
    const found = goTo.exec(key);
    if (found && key.length > found[0].length) return key.slice(found[0].length).trim();
  }
  return undefined;
}
