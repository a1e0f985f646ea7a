import type { Device } from '../../format/format';
import type { RuleBook } from './rules';
import type { Hit, Vocabulary } from './vocabulary';
import { has, type Sentence, sentencesOf, type Word } from './words';

/** What the names of a device are made of. */
export interface OwnNames {
  /** How their words begin, since they may be inflected. */
  readonly beginnings: readonly string[];
  /** The entries of the lexicon that they match. */
  readonly entries: ReadonlySet<string>;
}

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
  };
}

function beginningOf(word: string): string {
  return /[а-я]/.test(word) ? word.slice(0, Math.max(4, word.length - 2)) : word;
}

/** Classes of tools, places and things in which, or with which, an act may be the ordinary use of a device. */
const kinds = /^(?:COLD|HOT|WATER|RICE|LIQUID)/;

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
      // Whether its name is that of a tool or place, such as an oven, for which an act may be ordinary use.
      const isKind = word.hits.some((hit) => kinds.test(hit.symbol) && !kept.includes(hit));
      return { ...word, hits: [...kept, device('OWN', book), ...(isKind ? [device('KIN', book)] : [])] };
    }),
  };
}

function device(symbol: string, { numbers }: RuleBook): Hit {
  return { symbol, number: numbers.get(symbol) ?? 0, rest: [], length: 1, form: 'plain', entry: symbol };
}
