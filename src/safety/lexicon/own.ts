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
  /** Acts that are the ordinary use of such a device. */
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
  const words = [name, ...aliases].flatMap((one) =>
    sentencesOf(one, vocabulary).flatMap((sentence) => sentence.words),
  );
  const hits = words.flatMap((word) => (word.hits.some(({ symbol }) => isGrammar(symbol)) ? [] : word.hits));
  return {
    beginnings: words.filter(({ text }) => text.length > 2).map(({ text }) => beginningOf(text)),
    entries: new Set(hits.map(({ entry }) => entry)),
    ordinary: new Set(
      ordinaryUses.flatMap(([kind, method]) =>
        hits.some(({ symbol }) => kind.test(symbol)) ? [method] : [],
      ),
    ),
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
  const isOwn = ({ text }: Word) =>
    own.beginnings.some((one) => text.startsWith(one) && text.length <= one.length + 4);
  return {
    isQuestion,
    words: words.map((word, place) => {
      if (!isOwn(word)) return word;
      const next = words[place + 1];
      const isVerb = has(next, 'DET') || has(next, 'IT');
      const kept = word.hits.filter(
        ({ entry, form }) => !own.entries.has(entry) || (isVerb && form !== 'plain'),
      );
      return { ...word, hits: [...kept, device(book)] };
    }),
  };
}

function device({ numbers }: RuleBook): Hit {
  return { symbol: 'OWN', number: numbers.get('OWN') ?? 0, rest: [], length: 1, form: 'plain', entry: 'OWN' };
}
