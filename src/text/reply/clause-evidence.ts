import { type Clause, hasAny, type Term } from '../clauses';
import type { Vocabulary } from '../vocabulary';
import { type Asked, standOf, statedTerms } from './asked';
import type { Clue } from './clues';

interface ClauseEvidence {
  readonly clues: readonly Clue[];
  /** Terms of the question, and how the clause takes them. */
  readonly matches: readonly (readonly ['same' | 'other' | 'beside', string])[];
}

/** Compares one clause of a reply with what was asked. */
export function clauseEvidence(clause: Clause, asked: Asked, vocabulary: Vocabulary): ClauseEvidence {
  const { reply, language } = vocabulary;
  const terms = statedTerms(clause, vocabulary);
  const opposites = terms.flatMap((term) => oppositeAsked(term, clause, asked, vocabulary));
  const known = terms.filter(({ name }) => asked.main.has(name));
  // "It charges fine" says all that "Does it charge?" asks.
  const isWhole = new Set(known.map(({ name }) => name)).size === asked.main.size;
  const isFine =
    !isWhole &&
    terms.some(({ name, isDenied }) => language.fine.includes(name) && !asked.main.has(name) && !isDenied);
  const clues: Clue[] = opposites.map((isSame) => (isSame ? 'oppositeSame' : 'oppositeOther'));
  if (isFine && !asked.isCheck) clues.push(asked.isGood ? 'fineAsked' : 'fine');

  const isContrast = opposites.length > 0 || (isFine && !asked.isGood);
  const matches = known.map(
    (term) => [isContrast ? 'beside' : matchOf(term, clause, asked), term.name] as const,
  );
  if (isContrast) return { clues, matches };

  const isNew = terms.some(
    (term) =>
      !asked.main.has(term.name) &&
      !asked.circumstances.has(term.name) &&
      !reply.referring.has(term.name) &&
      !reply.referring.has(wordOf(term, clause)),
  );
  if (known.length > 0)
    clues.push(clause.isDenied === isDeniedIn(asked, known) ? 'sameClause' : 'otherClause');
  else if (clause.isDenied && isNew) clues.push('newDenied');
  else if (clause.isDenied) {
    // "Does it fail?" – "Nothing happened" may be a yes, "I did not see that" is a no.
    if (!asked.isDenied || reply.own.has(clause.words[0]?.text ?? '')) clues.push('nothing');
  } else if (hasAny(clause, reply.agreeing)) clues.push('agreeing');
  if (!clause.isDenied) {
    if (isNew) clues.push(known.length > 0 ? 'new' : 'newOnly');
    const isEmphatic = clause.words.slice(1).some(({ text }) => reply.emphatic.has(text));
    if (isEmphatic && !clause.isAsked) clues.push('emphatic');
  }
  return { clues, matches };
}

function matchOf(term: Term, clause: Clause, { main }: Asked): 'same' | 'other' | 'beside' {
  const [asked, said] = [main.get(term.name), standOf(term, clause)];
  if (asked === 'beside' || said === 'beside') return 'beside';
  return asked === said ? 'same' : 'other';
}

/** Whether a term that excludes one of the question's says the same nevertheless. */
function oppositeAsked(term: Term, clause: Clause, asked: Asked, { opposites }: Vocabulary): boolean[] {
  if (asked.circumstances.has(term.name) || asked.main.has(term.name)) return [];
  for (const opposite of opposites.get(term.name) ?? []) {
    const stand = asked.main.get(opposite);
    if (stand && !clause.terms.some(({ name }) => name === opposite))
      return [(stand === 'denied') !== (standOf(term, clause) === 'denied')];
  }
  return [];
}

/** Whether a question denies what a clause is about. */
function isDeniedIn({ main, isDenied }: Asked, terms: readonly Term[]): boolean {
  return isDenied || terms.some(({ name }) => main.get(name) === 'denied');
}

function wordOf({ start }: Term, { words }: Clause): string {
  return words.find((word) => word.start === start)?.text ?? '';
}
