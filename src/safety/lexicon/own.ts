import type { Device, Method } from '../../format/format';
import type { RuleBook } from './rules';
import type { Hit, Vocabulary } from './vocabulary';
import { has, type Sentence, sentencesOf, type Word } from './words';

/** What the names of a device are made of. */
export interface OwnNames {
  /** How their words begin, since they may be inflected. */
  readonly beginnings: readonly string[];
  /** The entries of the lexicon that they match. */
  readonly entries: ReadonlySet<string>;
  /** Beginnings that only stand in names of a kind, such as an oven. */
  readonly kinds: readonly string[];
  /** Acts that are the ordinary use of such a kind. */
  readonly ordinary: ReadonlySet<Method>;
}

/** Acts that are the ordinary use of a device whose name is in a class. */
const ordinaryUses: readonly (readonly [RegExp, Method])[] = [
  [/^(?:COLD|COOLER)/, 'freezing'],
  [/^(?:HOT|HEATER)/, 'heating'],
  [/^(?:WATER|WASHER)/, 'soaking'],
  [/^(?:RICE)/, 'rice-drying'],
  [/^(?:LIQUID|WASHER)/, 'liquid-cleaning'],
];

/** The words in the names of a device, except those of grammar. */
export function ownNamesOf(
  { name, aliases = [] }: Device,
  vocabulary: Vocabulary,
  isGrammar: (symbol: string) => boolean,
): OwnNames {
  const names = [name, ...aliases].map((one) => {
    const words = sentencesOf(one, vocabulary).flatMap((sentence) => sentence.words);
    const hits = words.flatMap((word) =>
      word.hits.some(({ symbol }) => isGrammar(symbol)) ? [] : word.hits,
    );
    const ordinary = ordinaryUses.filter(([kind]) => hits.some(({ symbol }) => kind.test(symbol)));
    const beginnings = words.filter(({ text }) => text.length > 2).map(({ text }) => beginningOf(text));
    return { hits, beginnings, ordinary: ordinary.map(([, method]) => method) };
  });
  // A band with the alias "cooler" is still a band.
  const others = names.filter(({ ordinary }) => ordinary.length === 0).flatMap((one) => one.beginnings);
  const beginnings = names.flatMap((one) => one.beginnings);
  return {
    beginnings,
    entries: new Set(names.flatMap(({ hits }) => hits.map(({ entry }) => entry))),
    kinds: beginnings.filter((beginning) => !others.includes(beginning)),
    ordinary: new Set(names.flatMap(({ ordinary }) => ordinary)),
  };
}

function beginningOf(word: string): string {
  return /[а-я]/.test(word) ? word.slice(0, Math.max(4, word.length - 2)) : word;
}

/**
 * A sentence in which the device's own name means nothing but the device, so that a pack may be about an oven. A word
 * of it that is plainly used as a verb, such as "drill the", keeps its meaning.
 */
export function withoutOwn({ words, isQuestion }: Sentence, own: OwnNames, book: RuleBook): Sentence {
  const isOneOf = ({ text }: Word, beginnings: readonly string[]) =>
    beginnings.some((one) => text.startsWith(one) && text.length <= one.length + 4);
  return {
    isQuestion,
    words: words.map((word, place) => {
      if (!isOneOf(word, own.beginnings)) return word;
      const next = words[place + 1];
      const isVerb = has(next, 'DET') || has(next, 'IT');
      const kept = word.hits.filter(
        ({ entry, form }) => !own.entries.has(entry) || (isVerb && form !== 'plain'),
      );
      const kind = isOneOf(word, own.kinds) ? [named('KIND', book)] : [];
      return { ...word, hits: [...kept, named('OWN', book), ...kind] };
    }),
  };
}

function named(symbol: string, { numbers }: RuleBook): Hit {
  return { symbol, number: numbers.get(symbol) ?? 0, rest: [], length: 1, form: 'plain', entry: symbol };
}
