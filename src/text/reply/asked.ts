import { type Clause, clausesOf, hasAny, type Term } from '../clauses';
import { quantitiesIn } from '../quantities';
import type { Vocabulary } from '../vocabulary';

/** How a clause takes a term: it says it, it denies it, or it has it beside something else that it denies. */
export type Stand = 'said' | 'denied' | 'beside';

export function standOf({ isDenied }: Term, clause: Clause): Stand {
  if (isDenied) return 'denied';
  return clause.isDenied ? 'beside' : 'said';
}

/** The terms of a clause without amounts, and without what it only compares with: "louder than usual". */
export function statedTerms({ terms, words }: Clause, { reply, language }: Vocabulary): Term[] {
  const ignored = new Set<number>();
  for (const [at, { start }] of words.entries())
    if (reply.than.has(words[at - 1]?.text ?? '')) ignored.add(start);
  for (const amount of quantitiesIn(words, language))
    for (const { start } of amount.words) ignored.add(start);
  return terms.filter(({ start }) => !ignored.has(start));
}

/** What a question asks. */
export interface Asked {
  /** How it takes each term of what it asks. */
  readonly main: ReadonlyMap<string, Stand>;
  /** Terms of when or where it asks for it. */
  readonly circumstances: ReadonlySet<string>;
  /** "Is nothing shown?" */
  readonly isDenied: boolean;
  /** "Does it turn without the other turning?": what stands on both sides is not in `main`. */
  readonly isSplit: boolean;
  /** Whether a yes says that all is well. */
  readonly isGood: boolean;
  /** "Have you checked ...?" */
  readonly isCheck: boolean;
  /** "Is it only when ...?" */
  readonly isOnly: boolean;
}

export function askedIn(question: string, vocabulary: Vocabulary): Asked {
  const clauses = clausesOf(question, vocabulary);
  const mainOnes = new Set(mainClauses(clauses, vocabulary));
  const others = clauses.filter((clause) => !mainOnes.has(clause));
  const isTelling = [...mainOnes].some(({ terms }) => terms.length > 0);
  const told = isTelling ? [...mainOnes] : clauses;
  const stands = told.flatMap((clause) =>
    statedTerms(clause, vocabulary).map((term) => [term.name, standOf(term, clause)] as const),
  );
  const main = new Map(stands);
  const isSplit = stands.some(([name, stand]) => stand !== main.get(name) && main.get(name) === 'denied');
  if (isSplit) for (const [name, stand] of stands) if (stand !== main.get(name)) main.delete(name);
  const circumstances = new Set(others.flatMap(({ terms }) => terms.map(({ name }) => name)));
  return {
    main,
    circumstances,
    isDenied: told.find(({ terms }) => terms.length > 0)?.isDenied ?? false,
    isSplit,
    isGood: vocabulary.language.fine.some((name) => main.has(name)),
    isCheck: told.some((clause) => hasAny(clause, vocabulary.reply.checking)),
    isOnly: clauses.length > 1 && clauses.some((clause) => hasAny(clause, vocabulary.reply.only)),
  };
}

/** The clauses that ask, without those that tell when, where, or to give an answer. */
function mainClauses(clauses: readonly Clause[], vocabulary: Vocabulary): Clause[] {
  const isAsked = (sentence: number) =>
    clauses.some((clause) => clause.sentence === sentence && clause.isAsked);
  const asked = clauses.filter(({ sentence }) => isAsked(sentence));
  const candidates = asked.length > 0 ? asked : clauses;
  const { meta, auxiliaries, circumstances } = vocabulary.reply;
  // "Please check if ...", "Can you tell whether ..."
  const reported = candidates.findIndex(
    ({ words }, at) =>
      circumstances.has(words[0]?.text ?? '') && meta.has(candidates[at - 1]?.words.at(-1)?.text ?? ''),
  );
  const begins = (words: ReadonlySet<string>) => (clause: Clause) => words.has(clause.words[0]?.text ?? '');
  const from = reported >= 0 ? reported : candidates.findIndex(begins(auxiliaries));
  if (from >= 0) {
    const [first, ...rest] = candidates.slice(from) as [Clause, ...Clause[]];
    return [first, ...rest.filter((clause) => !begins(circumstances)(clause))];
  }
  const plain = candidates.filter((clause) => !begins(circumstances)(clause));
  return plain.length > 0 ? plain : candidates.map((clause) => afterInversion(clause, auxiliaries));
}

/** "When it is warm does it start": what stands behind the last auxiliary. */
function afterInversion(clause: Clause, auxiliaries: ReadonlySet<string>): Clause {
  const { start } = clause.words.filter(({ text }) => auxiliaries.has(text)).at(-1) ?? { start: 0 };
  return {
    ...clause,
    terms: clause.terms.filter((term) => term.start >= start),
    words: clause.words.filter((word) => word.start >= start),
  };
}
