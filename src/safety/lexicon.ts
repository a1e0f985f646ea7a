import type { Device, Method } from '../format/format';
import { readLanguages } from './languages';
import { isByExpert, isForbidden, isMentioned, isOrder, isTold } from './lexicon/clauses';
import { english } from './lexicon/english/english';
import { featuresOf, oddsOf } from './lexicon/judgement';
import type { Language } from './lexicon/language';
import { isAboutDevice, isDoneToThing } from './lexicon/objects';
import { type OwnNames, ownNamesOf, withoutOwn } from './lexicon/own';
import { literalsIn, matchesIn, type RuleBook, ruleBookOf } from './lexicon/rules';
import { russian } from './lexicon/russian/russian';
import { type Vocabulary, vocabularyOf, type Words } from './lexicon/vocabulary';
import { has, type Sentence, sentencesOf } from './lexicon/words';

export type { OwnNames } from './lexicon/own';

const known: Readonly<Record<(typeof readLanguages)[number], Language>> = { en: english, ru: russian };

/** All of them are read in every text, whatever language a pack names. */
const languages = readLanguages.map((code) => known[code]);

/** The acts that a text describes: surely, or perhaps. */
export interface Acts {
  readonly sure: readonly Method[];
  readonly doubtful: readonly Method[];
}

interface Lexicon {
  readonly vocabulary: Vocabulary;
  readonly book: RuleBook;
}

let built: Lexicon | undefined;

/** Built when the first text is read, so that importing it costs nothing. */
function lexicon(): Lexicon {
  if (built === undefined) {
    const book = ruleBookOf(
      languages.flatMap((language) =>
        language.rules.map((rules) => [rules, (symbol: string) => classOf(symbol, language)] as const),
      ),
    );
    const literals = literalsIn(book).map((word) => [word, word.endsWith('~') ? word : `${word}!`]);
    const lists = languages.flatMap(({ code, grammar, words }) => [grammar, suffixed(words, code)]);
    built = { book, vocabulary: vocabularyOf([Object.fromEntries(literals), ...lists], book.numbers) };
  }
  return built;
}

/** The classes of a language are its own, so that its rules read its words alone. Those of grammar are shared. */
function classOf(symbol: string, { code, words }: Language): string {
  return Object.hasOwn(words, symbol) || Object.hasOwn(words, `+${symbol}`)
    ? `${symbol}.${code.toUpperCase()}`
    : symbol;
}

function suffixed(words: Words, code: string): Words {
  return Object.fromEntries(
    Object.entries(words).map(([name, list]) => [`${name}.${code.toUpperCase()}`, list]),
  );
}

/** The names of a device, which its texts may use whatever else they mean. */
export function ownNames(device: Device): OwnNames {
  const grammar = new Set(languages.flatMap((language) => Object.keys(language.grammar)));
  return ownNamesOf(device, lexicon().vocabulary, (symbol) => grammar.has(symbol));
}

const caches = new WeakMap<OwnNames, Map<string, Acts>>();
const cached = 4000;

/**
 * The acts that a text describes and does not warn against. A report, such as a question or a claim, describes only what
 * it tells its reader to do.
 */
export function readActs(text: string, kind: 'instruction' | 'report', own: OwnNames): Acts {
  const cache = caches.get(own) ?? new Map<string, Acts>();
  caches.set(own, cache);
  const key = `${kind} ${text}`;
  let acts = cache.get(key);
  if (acts === undefined) {
    acts = actsIn(text, kind === 'report', own);
    if (cache.size >= cached) cache.clear();
    cache.set(key, acts);
  }
  return acts;
}

/** The sentences of a text, in which the names of the device are nothing but the device. */
export function sentencesIn(text: string, own: OwnNames): Sentence[] {
  const { vocabulary, book } = lexicon();
  return sentencesOf(text, vocabulary).map((sentence) => withoutOwn(sentence, own, book));
}

/**
 * From these log-odds on, a sentence that no rule knows is suspect. It only adds to what the rules find, so that nobody
 * can hide an act behind harmless words; chosen so that few harmless texts are warned of.
 */
const suspectOdds = 3;

/** Whether a text sounds like an instruction to do something dangerous, whatever that is. */
export function soundsDangerous(text: string, own: OwnNames): boolean {
  return sentencesIn(text, own).some((sentence) => oddsOf(featuresOf(sentence)) >= suspectOdds);
}

function actsIn(text: string, isReport: boolean, own: OwnNames): Acts {
  const sure = new Set<Method>();
  const doubtful = new Set<Method>();
  for (const read of sentencesIn(text, own)) {
    // "Many owners use rice, but it does not help."
    const isDisputed = read.words.some((word) => has(word, 'MYTH'));
    for (const match of matchesIn(read, lexicon().book, (rule) => sure.has(rule.method))) {
      if (isMentioned(read, match) || isForbidden(read, match) || isByExpert(read, match)) continue;
      if (isDoneToThing(read, match)) continue;
      if (own.ordinary.has(match.method) && !isAboutDevice(read)) continue;
      if (match.isOrder && !isOrder(read, match)) continue;
      if ((isReport || read.isQuestion) && !isTold(read, match)) continue;
      if (isDisputed && !match.isSure) continue;
      (match.isSure && !isDisputed ? sure : doubtful).add(match.method);
    }
  }
  return { sure: [...sure], doubtful: [...doubtful].filter((method) => !sure.has(method)) };
}
