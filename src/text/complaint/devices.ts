import { type Packs, perPack } from '../../format/pack';
import type { ReadingLanguage } from '../language';
import type { NamedDevice } from '../reading';
import type { Vocabulary } from '../vocabulary';
import { partsOf, type Word } from '../words';

/**
 * Finds the devices that a text names, in any spelling that keeps their letters: "miband4", "band four". The same name
 * with another number, or after the name of another make, is a device that no pack covers.
 */
export function deviceFinder(vocabulary: Vocabulary): (text: string, packs: Packs) => NamedDevice[] {
  const { language } = vocabulary;
  const namesOf = perPack((pack) => {
    const { name, aliases = [] } = pack.device;
    return [name, ...aliases].flatMap((one) => shortened(one, language));
  });
  return (text, packs) => {
    const names = Object.entries(packs).flatMap(([device, pack]) =>
      namesOf(pack).map((name): Name => ({ ...name, device })),
    );
    // The longest first: "Mi Band 4" is not "Band 4" of another make.
    names.sort((a, b) => b.letters.length - a.letters.length);
    return named(text, names, packs, vocabulary);
  };
}

function named(text: string, names: readonly Name[], packs: Packs, vocabulary: Vocabulary): NamedDevice[] {
  const found = new Map<string, NamedDevice>();
  for (const { words } of partsOf(text, vocabulary.language))
    for (let at = 0; at < words.length; at++) {
      const one = nameAt(words, at, names, packs, vocabulary, text);
      if (one === undefined) continue;
      const key = one.device ?? one.name;
      const old = found.get(key);
      found.set(key, old ? { ...old, words: [...old.words, ...one.words] } : one);
      while (at + 1 < words.length && (words[at + 1] as Word).start < (one.words[0]?.end ?? 0)) at++;
    }
  return [...found.values()];
}

/** A name of a device: the stem of its letters without spaces, and the number of the model. */
interface Name {
  readonly device: string;
  readonly written: string;
  readonly letters: string;
  readonly number?: string;
  /** Only the kind of device, such as "band", which other makes use too. */
  readonly isShort: boolean;
}

/** A name, without one of its inner words, and the last word of it if a number follows. */
function shortened(name: string, language: ReadingLanguage): Omit<Name, 'device'>[] {
  const all = partsOf(name, language).flatMap(({ words }) => words.map(({ text }) => text));
  const number = all.find((word, at) => at > 0 && isNumber(word));
  const words = number === undefined ? all : all.slice(0, all.indexOf(number));
  const written = name.replace(/\s*\d+.*$/, '');
  const named = (some: readonly string[], isShort: boolean) => ({
    written,
    letters: language.stem(some.join('')),
    isShort,
    ...(number !== undefined && { number }),
  });
  const inner = words
    .slice(1, -1)
    .map((_, at) => named([...words.slice(0, at + 1), ...words.slice(at + 2)], false));
  const last = number !== undefined && words.length > 1 ? [named(words.slice(-1), true)] : [];
  return [named(words, false), ...inner, ...last];
}

function nameAt(
  words: readonly Word[],
  at: number,
  names: readonly Name[],
  packs: Packs,
  vocabulary: Vocabulary,
  text: string,
): NamedDevice | undefined {
  for (const name of names) {
    const end = endOf(words, at, name.letters, vocabulary.language);
    if (end === undefined) continue;
    const { start } = words[at] as Word;
    if (name.number === undefined)
      return {
        device: name.device,
        name: titleOf(packs, name.device),
        words: [{ start, end: (words[end - 1] as Word).end }],
      };
    const number = numberAt(words, end, vocabulary.language);
    if (number === undefined) continue;
    const span = { start, end: (words[end] as Word).end };
    const make = name.isShort ? makeBefore(words, at, vocabulary) : undefined;
    if (make !== undefined) {
      const whole = { start: make.start, end: span.end };
      return { name: text.slice(whole.start, whole.end), words: [whole] };
    }
    const device = names.find((one) => one.letters === name.letters && one.number === number)?.device;
    return device === undefined
      ? { name: `${name.written} ${number}`, words: [span] }
      : { device, name: titleOf(packs, device), words: [span] };
  }
  return undefined;
}

function titleOf(packs: Packs, device: string): string {
  return packs[device]?.device.name ?? device;
}

/** The place after the words whose letters together are a name, in any of its forms. */
function endOf(
  words: readonly Word[],
  at: number,
  letters: string,
  { stem }: ReadingLanguage,
): number | undefined {
  let joined = '';
  for (let end = at; end < words.length && joined.length < letters.length; end++) {
    joined += (words[end] as Word).text;
    if (stem(joined) === letters) return end + 1;
  }
  return undefined;
}

/** The number of a model, and not of days or percent. */
function numberAt(words: readonly Word[], at: number, { numbers }: ReadingLanguage): string | undefined {
  const [word, next] = [words[at]?.text, words[at + 1]?.text];
  if (word === undefined || (next !== undefined && Object.hasOwn(numbers.units, next))) return undefined;
  if (isNumber(word)) return word;
  const value = Object.hasOwn(numbers.values, word) ? numbers.values[word] : undefined;
  return value === undefined || value < 2 ? undefined : `${value}`;
}

function isNumber(word: string): boolean {
  return /^\p{N}+$/u.test(word);
}

/** A word that is no word of the language: the name of a make, such as "Redmi". */
function makeBefore(
  words: readonly Word[],
  at: number,
  { words: known, language }: Vocabulary,
): Word | undefined {
  const before = words[at - 1];
  if (before === undefined || isNumber(before.text)) return undefined;
  return known.has(before.text) || known.has(language.stem(before.text)) ? undefined : before;
}
