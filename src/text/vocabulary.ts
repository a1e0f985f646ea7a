import { textsIn } from '../format/texts';
import type { OutcomeWords, ReadingLanguage, ReplyWords, TriedWords } from './language';
import { remembered } from './remembered';

/** The word lists of a language, ready to look up. */
export interface Vocabulary {
  readonly language: ReadingLanguage;
  /** Every word of its lists. */
  readonly words: ReadonlySet<string>;
  /** Those that tell what a text is about, or deny it. */
  readonly telling: ReadonlySet<string>;
  readonly fillers: ReadonlySet<string>;
  readonly breaks: ReadonlySet<string>;
  readonly unbroken: Groups;
  readonly hedges: ReadonlySet<string>;
  readonly deny: ReadonlySet<string>;
  readonly turn: ReadonlySet<string>;
  readonly carriers: ReadonlySet<string>;
  readonly complements: ReadonlySet<string>;
  readonly around: ReadonlySet<string>;
  readonly subjects: ReadonlySet<string>;
  /** Groups of words that turn nothing although one of them is a negation. */
  readonly notNegation: Groups;
  /** Groups of words, each with the name of what they mean. */
  readonly meanings: {
    readonly asWritten: Groups;
    readonly stemmed: Groups;
  };
  /** Meaning to those that exclude it. */
  readonly opposites: ReadonlyMap<string, ReadonlySet<string>>;
  readonly tried: Lookup<TriedWords>;
  readonly reply: Lookup<ReplyWords>;
  readonly outcome: Lookup<OutcomeWords>;
}

/** Words to sets, and groups of words to groups; the rest stays. */
type Lookup<Words> = {
  readonly [Name in keyof Words]: Words[Name] extends string
    ? ReadonlySet<string>
    : Words[Name] extends RegExp | boolean
      ? Words[Name]
      : Groups;
};

/** Groups of words by their first word, the longest first. */
export type Groups = ReadonlyMap<string, readonly Group[]>;

interface Group {
  readonly words: readonly string[];
  readonly name: string;
}

const known = new WeakMap<ReadingLanguage, Vocabulary>();

export function vocabularyOf(language: ReadingLanguage): Vocabulary {
  let vocabulary = known.get(language);
  if (vocabulary === undefined) {
    vocabulary = build(language);
    known.set(language, vocabulary);
  }
  return vocabulary;
}

function build(given: ReadingLanguage): Vocabulary {
  const language = { ...given, stem: remembered(given.stem) };
  const { negation, meanings, numbers, stem } = language;
  const named = Object.entries(meanings).flatMap(([name, others]) =>
    [name, ...others.split(', ')].map((group) => [group.split(' '), name] as const),
  );
  const fillers = wordsIn(language.fillers);
  const fillerStems = new Set([...fillers].map(stem));
  // Another form of such a word may be a filler: "обе" is "both", and "об" is "about".
  const isAmbiguous = ([word, ...others]: readonly string[]) =>
    others.length === 0 && fillerStems.has(stem(word as string));
  return {
    language,
    words: allWords(language),
    telling: wordsOf(
      Object.keys(meanings),
      Object.values(meanings),
      negation.deny,
      negation.turn,
      negation.around,
    ),
    fillers,
    breaks: wordsIn(language.breaks),
    unbroken: plainGroups(language.unbroken),
    hedges: wordsIn(language.hedges),
    deny: wordsIn(negation.deny),
    turn: wordsIn(negation.turn),
    carriers: wordsIn(negation.carriers),
    complements: wordsIn(negation.complements),
    around: wordsIn(negation.around),
    subjects: wordsIn(negation.subjects),
    notNegation: plainGroups(negation.not),
    meanings: {
      asWritten: groupsOf([
        ...named,
        ...Object.entries(numbers.values).map(([word, value]) => [[word], `${value}`] as const),
      ]),
      stemmed: groupsOf(
        named.flatMap(([words, name]) => (isAmbiguous(words) ? [] : [[words.map(stem), name] as const])),
      ),
    },
    opposites: oppositesOf(language.opposites),
    tried: lookup(language.tried),
    reply: lookup(language.reply),
    outcome: lookup(language.outcome),
  };
}

function lookup<Words extends object>(words: Words): Lookup<Words> {
  return Object.fromEntries(
    Object.entries(words).map(([name, list]) => [name, looked(list)]),
  ) as Lookup<Words>;
}

function looked(list: string | RegExp | boolean | readonly string[]) {
  if (typeof list === 'string') return wordsIn(list);
  if (list instanceof RegExp || typeof list === 'boolean') return list;
  return plainGroups(list);
}

/** All words of the lists of a language, so that none is taken for a misspelt one. */
function allWords(language: ReadingLanguage): ReadonlySet<string> {
  const { meanings, spellings, numbers } = language;
  return wordsOf(language, ...[meanings, spellings, numbers.units, numbers.values].map(Object.keys));
}

function wordsOf(...lists: readonly unknown[]): ReadonlySet<string> {
  return new Set(textsIn(lists).flatMap(({ text }) => text.split(/[\s,]+/)));
}

function wordsIn(list: string): ReadonlySet<string> {
  return new Set(list.match(/\S+/g));
}

/** Groups of words as they are written. */
function plainGroups(list: readonly string[]): Groups {
  return groupsOf(list.map((group) => [group.split(' '), group]));
}

function groupsOf(entries: readonly (readonly [words: readonly string[], name: string])[]): Groups {
  const groups = new Map<string, Group[]>();
  for (const [words, name] of entries) {
    const first = words[0] as string;
    groups.set(first, [...(groups.get(first) ?? []), { words, name }]);
  }
  for (const list of groups.values()) list.sort((a, b) => b.words.length - a.words.length);
  return groups;
}

/** The longest group that begins at a place. */
export function groupAt(groups: Groups, words: readonly string[], at: number): Group | undefined {
  return groups
    .get(words[at] as string)
    ?.find((group) => group.words.every((word, index) => words[at + index] === word));
}

export function isGroupIn(groups: Groups, words: readonly string[]): boolean {
  return words.some((_, at) => groupAt(groups, words, at) !== undefined);
}

/** What the words at a place mean. "It dropped" is not what "it drops" is, so a word counts before its stem. */
export function meaningAt(
  { meanings }: Vocabulary,
  texts: readonly string[],
  stems: readonly string[],
  at: number,
): Group | undefined {
  const [written, stemmed] = [groupAt(meanings.asWritten, texts, at), groupAt(meanings.stemmed, stems, at)];
  if (written === undefined || stemmed === undefined) return written ?? stemmed;
  return stemmed.words.length > written.words.length ? stemmed : written;
}

function oppositesOf(pairs: ReadingLanguage['opposites']): ReadonlyMap<string, ReadonlySet<string>> {
  const opposites = new Map<string, Set<string>>();
  for (const [one, other] of [...pairs, ...pairs.map(([a, b]) => [b, a] as const)])
    opposites.set(one, (opposites.get(one) ?? new Set()).add(other));
  return opposites;
}
