import { formsOf } from './english/forms';
import { fold } from './fold';
import type { Form } from './forms';
import { isNounEnding, verbFormOf } from './russian/forms';

/** What the vocabulary knows of a word. */
export interface Hit {
  /** Its class, such as a place that is cold. */
  readonly symbol: string;
  /** The number of its class in the rules. */
  readonly number: number;
  /** The words that must follow. */
  readonly rest: readonly string[];
  /** How many words it takes. */
  readonly length: number;
  readonly form: Form;
  /** The entry, so that a device is known by all forms of its name. */
  readonly entry: string;
}

/** The words of a language by class. The classes of verbs start with a plus sign. */
export type Words = Readonly<Record<string, string>>;

export interface Vocabulary {
  /** What is known of a word that is spelt like this. */
  readonly find: (word: string) => readonly Hit[];
  /** Whether a word is a form of one in an entry. */
  readonly matches: (word: string, entry: string) => boolean;
  /** Known words of at least four letters inside a row of letters. */
  readonly within: (letters: string) => readonly Hit[];
}

const known = 4000;

/** What a number is: many from four on, because that many hours or days are long. */
function numberIn(word: string, numbers: ReadonlyMap<string, number>): Hit[] {
  const number = /^\d{1,6}/.exec(word)?.[0];
  if (number === undefined) return [];
  const symbols = Number(number) >= 4 ? ['NUMBER', 'MANY'] : ['NUMBER'];
  return symbols.map((symbol) => ({
    symbol,
    number: numbers.get(symbol) ?? 0,
    rest: [],
    length: 1,
    form: 'plain',
    entry: '',
  }));
}

/** Puts the words of several languages into one vocabulary. */
export function vocabularyOf(languages: readonly Words[], numbers: ReadonlyMap<string, number>): Vocabulary {
  const exact = new Map<string, Hit[]>();
  const stems = new Map<string, Hit[]>();
  const add = (map: Map<string, Hit[]>, key: string, hit: Hit) => {
    const list = map.get(key);
    if (list) list.push(hit);
    else map.set(key, [hit]);
  };
  for (const words of languages) {
    for (const [name, list] of Object.entries(words)) {
      const isVerb = name.startsWith('+');
      const symbol = name.slice(isVerb ? 1 : 0);
      const number = numbers.get(symbol) ?? 0;
      for (const entry of fold(list).split(/\s+/).filter(Boolean)) {
        const isExact = entry.endsWith('!') || /^[а-я]/.test(entry);
        const [first = '', ...rest] = entry.replace('!', '').split('_');
        const form: Form = isVerb ? 'order' : 'plain';
        if (first.endsWith('~'))
          add(stems, first.slice(0, -1), { symbol, number, rest, length: 1 + rest.length, entry, form });
        else if (isExact || (rest.length > 0 && !isVerb))
          add(exact, first, { symbol, number, rest, length: 1 + rest.length, entry, form });
        else
          for (const [word, form] of formsOf(first, isVerb))
            add(exact, word, { symbol, number, rest, length: 1 + rest.length, entry, form });
      }
    }
  }

  const beginnings = new Set([...exact.keys(), ...stems.keys()].map((word) => word.slice(0, 4)));
  const found = new Map<string, readonly Hit[]>();
  const search = (word: string): readonly Hit[] => {
    const hits = [...(exact.get(word) ?? []), ...numberIn(word, numbers)];
    if (!/[а-я]/.test(word)) return hits;
    for (let length = Math.min(word.length, 18); length >= 2; length--) {
      for (const hit of stems.get(word.slice(0, length)) ?? []) {
        const ending = word.slice(length);
        if (hit.form === 'plain') {
          if (!hit.symbol.includes('.') ? ending.length < 6 : isNounEnding(ending)) hits.push(hit);
          continue;
        }
        const form = verbFormOf(ending);
        if (form) hits.push({ ...hit, form });
      }
    }
    return hits;
  };
  const find = (word: string): readonly Hit[] => {
    if (word.length > 30) return [];
    let hits = found.get(word);
    if (hits === undefined) {
      hits = search(word);
      if (hits.length === 0 && word.length > 5) hits = search(word.replace(/(\p{L})\1/gu, '$1'));
      if (found.size >= known) found.clear();
      found.set(word, hits);
    }
    return hits;
  };
  return {
    find,
    matches: (word, entry) =>
      entry.endsWith('~') ? word.startsWith(entry.slice(0, -1)) : word === entry || word === `${entry}s`,
    within: (letters) => {
      const all: Hit[] = [];
      for (let start = 0; start < letters.length; start++) {
        if (!beginnings.has(letters.slice(start, start + 4))) continue;
        for (let length = Math.min(14, letters.length - start); length >= 4; length--) {
          const hits = search(letters.slice(start, start + length)).filter(({ rest }) => rest.length === 0);
          if (hits.length === 0) continue;
          all.push(...hits);
          start += length - 1;
          break;
        }
      }
      return all;
    },
  };
}
