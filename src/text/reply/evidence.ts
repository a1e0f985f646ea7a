import { type Clause, hasAny } from '../clauses';
import type { Vocabulary } from '../vocabulary';
import type { Asked } from './asked';
import { bareAnswer } from './bare-answer';
import { clauseEvidence } from './clause-evidence';
import type { Clue, Evidence } from './clues';

/** Compares the clauses of a reply with what was asked. */
export function evidenceIn(clauses: readonly Clause[], asked: Asked, vocabulary: Vocabulary): Evidence {
  const clues = new Set<Clue>();
  const matches = { same: new Set<string>(), other: new Set<string>(), beside: new Set<string>() };
  const bare = clauses[0] && bareAnswer(clauses[0], vocabulary);
  if (bare) clues.add(bare);
  for (const clause of clauses) {
    if (asked.isOnly) add(onlyOrAlso(clause, vocabulary));
    if (clauses.length > 1 && isAside(clause, asked, vocabulary)) continue;
    const found = clauseEvidence(clause, asked, vocabulary);
    for (const [match, name] of found.matches) matches[match].add(name);
    for (const clue of found.clues)
      add(clue === 'nothing' && clues.has('sameClause') ? 'nothingAfter' : clue);
  }
  if (asked.isSplit && !clues.has('agreeing') && !bare)
    add(clauses.some(({ isDenied }) => isDenied) ? 'splitDenied' : 'splitSaid');
  if (asked.isDenied && (clues.has('sameClause') || clues.has('otherClause'))) add('askedDenied');

  const evidence: Evidence = {};
  for (const clue of clues) evidence[clue] = 1;
  for (const match of ['same', 'other', 'beside'] as const)
    if (matches[match].size > 0) evidence[match] = matches[match].size / asked.main.size;
  return evidence;

  function add(clue: Clue | undefined) {
    if (clue) clues.add(clue);
  }
}

/** Whether a clause tells when something happens, or that the owner looks for the answer. */
function isAside(clause: Clause, { isCheck }: Asked, { reply }: Vocabulary): boolean {
  return reply.circumstances.has(clause.words[0]?.text ?? '') || (!isCheck && hasAny(clause, reply.checking));
}

function onlyOrAlso(clause: Clause, { reply, deny }: Vocabulary): 'only' | 'also' | undefined {
  const at = clause.words.findIndex(({ text }) => reply.only.has(text));
  if (deny.has(clause.words[at - 1]?.text ?? '')) return 'also';
  if (clause.words.length > 1 && hasAny(clause, reply.also)) return clause.isDenied ? 'only' : 'also';
  return at >= 0 ? 'only' : undefined;
}
