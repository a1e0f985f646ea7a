import { groupAt, meaningAt, type Vocabulary } from './vocabulary';
import { type Part, partsOf, type Span, type Spelling, type Word } from './words';

/** A word that tells what a clause is about. */
export interface Term extends Span {
  /** The name of what it means, or its stem. */
  readonly name: string;
  /** Whether it is denied: "not charging", "stopped charging". */
  readonly isDenied: boolean;
}

/** A part of a sentence with its own yes or no. */
export interface Clause {
  readonly terms: readonly Term[];
  readonly words: readonly Word[];
  readonly sentence: number;
  /** Whether something in it is denied. */
  readonly isDenied: boolean;
  readonly isAsked: boolean;
  /** Whether it says that something applies only a little, or not for sure. */
  readonly isHedged: boolean;
}

/** The clauses of a text, with what each is about and denies. */
export function clausesOf(text: string, vocabulary: Vocabulary, spelling?: Spelling): Clause[] {
  const clauses: Clause[] = [];
  for (const part of partsOf(text, vocabulary.language, spelling))
    for (const words of splitAtBreaks(part, vocabulary))
      clauses.push(carried(clauseOf(words, part, vocabulary), clauses.at(-1), vocabulary));
  return clauses.map((clause, at) => (isRefused(clause, clauses[at + 1]) ? denied(clause) : clause));
}

/** "It does not charge or start" denies both. */
function carried(clause: Clause, before: Clause | undefined, vocabulary: Vocabulary): Clause {
  const { carriers, complements, subjects } = vocabulary;
  const [first, second] = clause.words.map(({ text }) => text);
  const isCarried =
    before?.isDenied &&
    before.sentence === clause.sentence &&
    !clause.isDenied &&
    (complements.has(first ?? '') || (carriers.has(first ?? '') && !subjects.has(second ?? '')));
  if (!isCarried) return clause;
  return { ...clause, isDenied: true, terms: clause.terms.map((term) => ({ ...term, isDenied: true })) };
}

/** "Wet? No." */
function isRefused({ isAsked }: Clause, next: Clause | undefined): boolean {
  return isAsked && next?.isDenied === true && next.terms.length === 0;
}

function denied(clause: Clause): Clause {
  return {
    ...clause,
    isDenied: !clause.isDenied,
    terms: clause.terms.map((term) => ({ ...term, isDenied: !term.isDenied })),
  };
}

function splitAtBreaks({ words }: Part, { breaks, unbroken }: Vocabulary): Word[][] {
  const clauses: Word[][] = [[]];
  const texts = words.map(({ text }) => text);
  let whole = 0;
  for (const [at, word] of words.entries()) {
    whole = Math.max(whole, at + (groupAt(unbroken, texts, at)?.words.length ?? 0));
    // At the end it begins nothing: "not yet".
    const isBreak = breaks.has(word.text) && at >= whole && at < words.length - 1;
    if (isBreak && (clauses.at(-1) as Word[]).length > 0) clauses.push([]);
    (clauses.at(-1) as Word[]).push(word);
  }
  return clauses;
}

function clauseOf(words: readonly Word[], { sentence, isAsked }: Part, vocabulary: Vocabulary): Clause {
  const texts = words.map(({ text }) => text);
  const stems = texts.map(vocabulary.language.stem);
  const signs = signsIn(words, stems, vocabulary);
  const isAround = signs.filter((sign) => sign === 'around').length % 2 === 1;
  const terms: Term[] = [];
  let isDenied = false;
  for (let at = 0; at < words.length; ) {
    const group = meaningAt(vocabulary, texts, stems, at);
    const length = group?.words.length ?? 1;
    const { text, start } = words[at] as Word;
    if (signs[at] === 'deny') isDenied = true;
    if (signs[at] === 'turn') isDenied = !isDenied;
    if (group !== undefined || (signs[at] === undefined && !vocabulary.fillers.has(text))) {
      const { end } = words[at + length - 1] as Word;
      const name = group?.name ?? (stems[at] as string);
      terms.push({ name, start, end, isDenied: isDenied !== isAround });
    }
    at += length;
  }
  const isTurned = isDenied !== isAround;
  // "Heat, it does not heat" says it once.
  const deniedNames = new Set(terms.flatMap((term) => (term.isDenied ? term.name : [])));
  // A negation at the end is about what stands before: "charging no", "the picture does not come".
  const isAboutAll = isTurned && terms.every((term) => !term.isDenied) && words.length < longestShort;
  return {
    terms: terms.map((term) => ({ ...term, isDenied: isAboutAll || deniedNames.has(term.name) })),
    words,
    sentence,
    isAsked,
    isHedged: words.some(({ text }) => vocabulary.hedges.has(text)),
    isDenied: isTurned,
  };
}

/** Words of a clause in which a negation at the end is about all. */
const longestShort = 8;

/** What the words of negation do: `deny` and `turn` what follows, `around` everything. */
type Sign = 'deny' | 'turn' | 'around' | undefined;

function signsIn(words: readonly Word[], stems: readonly string[], vocabulary: Vocabulary): Sign[] {
  const { notNegation, subjects, deny, turn, around, reply } = vocabulary;
  const texts = words.map(({ text }) => text);
  const isNo = groupAt(reply.noAtOnce, texts, 0)?.words.length === 1;
  const signs: Sign[] = texts.map((text, at) => {
    // "No it works": an interjection.
    if (at === 0 && isNo && subjects.has(texts[1] ?? '')) return undefined;
    if (deny.has(text)) return 'deny';
    if (turn.has(text)) return 'turn';
    return around.has(text) ? 'around' : undefined;
  });
  for (let at = 0; at < texts.length; at++) {
    const meaning = meaningAt(vocabulary, texts, stems, at);
    // "Not moving" has a meaning as a whole.
    const whole =
      groupAt(notNegation, texts, at) ?? (meaning && meaning.words.length > 1 ? meaning : undefined);
    if (whole) signs.fill(undefined, at, at + whole.words.length);
  }
  return signs;
}

export function hasAny({ words }: Clause, list: ReadonlySet<string>): boolean {
  return words.some(({ text }) => list.has(text));
}
