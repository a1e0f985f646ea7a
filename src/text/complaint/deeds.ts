import type { Vocabulary } from '../vocabulary';
import type { Word } from '../words';
import { isPast } from './doing';
import { isTimed } from './outcomes';
import type { Match } from './sayings';
import type { Passage, Told } from './told';

/** What speaks for a remedy that was done, as weights found on complaints of owners. */
const weights = {
  fit: 0.65,
  owner: 1.1,
  /** The owner did just what the saying says. */
  ownDeed: 1.9,
  /** It is only said that it was no help. */
  verdict: 2.5,
  /** All of a saying with several words. */
  whole: 1.3,
  /** One word that is not the verb. */
  single: -2,
  /** The share of the saying that is not said. */
  missing: -1.5,
  timed: 1,
  reported: 0.5,
  formal: -0.9,
};

/** From this score on, a remedy was done. */
export const floor = 5;

/** How much a passage says that the owner did what a saying of a remedy says. */
export function scoreOf(match: Match, passage: Passage, vocabulary: Vocabulary): number {
  const signs = signsOf(match, passage, vocabulary);
  let score = 0;
  for (const [sign, value] of Object.entries(signs ?? {}))
    score += weights[sign as keyof typeof weights] * Number(value);
  return score;
}

type Signs = Readonly<Record<keyof typeof weights, number | boolean>>;

/** The signs of a deed; `undefined` if something speaks against one. */
function signsOf(match: Match, passage: Passage, vocabulary: Vocabulary): Signs | undefined {
  const { tried } = vocabulary;
  const { terms, share, sense, fit, saying } = match;
  const { told } = passage;
  if (sense === 'opposite' || share < leastShare || told.some(({ doing }) => doing.isUnreal)) return;
  const words = told.flatMap(({ clause }) => clause.words);
  const has = (list: ReadonlySet<string>) => words.some(({ text }) => list.has(text));
  const verb = verbOf(match, vocabulary);
  const verbs = told.flatMap(({ doing }) => doing.verb ?? []);
  const others = verbs.filter((word) => !isSame(word, verb, match, vocabulary));
  const hasVerb = others.length < verbs.length;
  const isElse = others.some(({ text }) => !vocabulary.fillers.has(text));
  const isOwner = told.some((one) => isOfOwner(one, match, vocabulary));
  const timed = isTimedBy(passage, vocabulary);
  const reported = isReported(passage, isOwner);
  const isNoun = verbs.length === 0 && !saying.isFormal && !isPresent(words, verb, vocabulary);
  // "Both buttons, ten seconds, nothing": no verb, but it took time or came to something.
  if (!isOwner && !(isNoun && (timed || reported))) return;
  if (told.length > 1 && isElse) return;
  const isWhole = share > wholeShare;
  // "The reset did not help."
  const isVerdict =
    !isOwner &&
    isWhole &&
    !vocabulary.fillers.has(verb) &&
    told.every(({ clause, outcome }) => outcome && clause.terms.length <= terms.length + 1) &&
    has(tried.effects);
  return {
    fit,
    owner: isOwner,
    ownDeed: isOwner && hasVerb && isWhole,
    verdict: isVerdict,
    whole: isWhole && terms.length > 1,
    single: terms.length === 1 && !hasVerb && !isVerdict,
    missing: 1 - share,
    timed,
    reported,
    formal: saying.isFormal,
  };
}

const leastShare = 0.5;
const wholeShare = 0.99;

function wordsOf({ saying }: Match): string[] {
  return saying.text.toLowerCase().match(/\p{L}+/gu) ?? [];
}

/** The verb of a saying: "cleaned", or "clean" in a title. */
function verbOf(match: Match, vocabulary: Vocabulary): string {
  const words = wordsOf(match);
  return words.find((word) => isPast(word, vocabulary)) ?? words[0] ?? '';
}

function isSame({ start, text }: Word, verb: string, { terms }: Match, { fillers, language }: Vocabulary) {
  const isTerm = terms.some((term) => term.start === start);
  return (isTerm && !fillers.has(verb)) || language.stem(text) === language.stem(verb);
}

/** Whether the owner did it, or whoever the saying names: "the seller removed it". */
function isOfOwner({ doing }: Told, match: Match, vocabulary: Vocabulary): boolean {
  const { doer, subject } = doing;
  if (doer !== 'other') return doer === 'owner';
  const { tried, fillers } = vocabulary;
  const names = subject.filter(({ text }) => !fillers.has(text));
  const isNamed =
    names.length > 0 &&
    names.every(({ start }) => match.terms.some((term) => term.start <= start && start < term.end));
  const hasSubject = !match.saying.isFormal && !isPast(wordsOf(match)[0] ?? '', vocabulary);
  // In "pins cleaned" the name is what it was done to; in "the app updated" it did it.
  const isTerse = !subject.some(({ text }) => tried.determiners.has(text));
  return isNamed && (hasSubject || isTerse);
}

/** Whether the verb is in the present tense: "charges" tells what happens, not what was done. */
function isPresent(words: readonly Word[], verb: string, { tried, language }: Vocabulary): boolean {
  const stem = language.stem(verb);
  return words.some(({ text }) => tried.present.test(text) && language.stem(text) === stem);
}

/** Whether a passage, or a short neighbour of it, says how long something took. */
function isTimedBy({ told, before, after }: Passage, vocabulary: Vocabulary): boolean {
  const near = [before, after[0]].filter(
    (one) => one?.doing.doer === 'nobody' && one.clause.terms.length < 3,
  );
  return [...told, ...near].some((one) => one && isTimed(one.clause.words, vocabulary));
}

function isReported({ told, after, next }: Passage, isOwner: boolean): boolean {
  return [...told, ...after, ...(isOwner ? [] : [next])].some((one) => one?.outcome !== undefined);
}
