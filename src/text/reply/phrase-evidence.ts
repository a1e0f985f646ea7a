import type { AnsweredPhrase } from '../../format/symptom';
import { type Clause, clausesOf } from '../clauses';
import type { Vocabulary } from '../vocabulary';
import { type Asked, standOf } from './asked';
import type { Evidence } from './clues';

/** How far a reply says what a phrase says, or its contrary; what the question says goes without saying. */
export function phraseEvidence(
  clauses: readonly Clause[],
  phrases: readonly AnsweredPhrase[],
  asked: Asked,
  vocabulary: Vocabulary,
): Evidence {
  const said = standsIn(clauses);
  const evidence = { phraseSame: 0, phraseOther: 0 };
  for (const { phrase, answer } of phrases) {
    const terms = [...standsIn(clausesOf(phrase, vocabulary))].filter(([name]) => !asked.main.has(name));
    const shared = terms.filter(([name]) => said.has(name));
    if (typeof answer !== 'boolean' || shared.length === 0) continue;
    const isSame = shared.every(([name, isDenied]) => isDenied === said.get(name)) === answer;
    const clue = isSame ? 'phraseSame' : 'phraseOther';
    evidence[clue] = Math.max(evidence[clue], shared.length / terms.length);
  }
  return Object.fromEntries(Object.entries(evidence).filter(([, value]) => value >= leastShare));
}

const leastShare = 0.6;

function standsIn(clauses: readonly Clause[]): Map<string, boolean> {
  return new Map(
    clauses.flatMap((clause) =>
      clause.terms.map((term) => [term.name, standOf(term, clause) === 'denied'] as const),
    ),
  );
}
