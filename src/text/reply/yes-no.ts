import type { AnsweredPhrase } from '../../format/symptom';
import { clausesOf } from '../clauses';
import { likelihood } from '../inexact';
import type { Vocabulary } from '../vocabulary';
import { isWithin } from './amounts';
import { askedIn } from './asked';
import type { Clue, Evidence } from './clues';
import { evidenceIn } from './evidence';
import { phraseEvidence } from './phrase-evidence';
import { hasQuote, withoutQuotedDenials } from './quoted';
import { type ReplyKind, replyKind, saysUnknown } from './reply-kind';

/** A reply to a question for yes or no. */
export type YesNo =
  /** From 0 to 1: how likely the answer is right. */
  | { readonly kind: 'answer'; readonly answer: boolean; readonly confidence: number }
  | { readonly kind: ReplyKind };

/** What a reply answers to a question; `phrases` say what the question asks in other words. */
export function readYesNo(
  question: string,
  reply: string,
  vocabulary: Vocabulary,
  phrases: readonly AnsweredPhrase[] = [],
): YesNo {
  const kind = replyKind(reply, vocabulary);
  if (kind === 'how') return { kind };
  const evidence = yesNoEvidence(question, reply, vocabulary, phrases);
  const likelihood = likelihoodOfYes(evidence);
  const confidence = Math.max(likelihood, 1 - likelihood);
  const isBare = evidence.yes !== undefined || evidence.no !== undefined;
  const isUnknown = kind === 'unknown' && !isBare;
  // "None of mine does, so I cannot tell" is no answer, "There is smoke, I do not know why" is one.
  if (isUnknown && likelihood < leastBesideUnknown) return { kind };
  if (!isRelated(evidence) || confidence < leastConfidence) return { kind: kind ?? 'not-understood' };
  return { kind: 'answer', answer: likelihood > 0.5, confidence };
}

/** Below it, more than a third of the answers were wrong. */
const leastConfidence = 0.62;

const leastBesideUnknown = 0.9;

/** Log odds of yes; fitted to replies that people wrote to questions about cars, laptops and the built-in devices. */
const weights: Readonly<Record<Clue, number>> = {
  same: 2.2,
  other: -1.7,
  beside: -0.1,
  sameClause: 1.2,
  otherClause: -2.5,
  oppositeSame: 1.2,
  oppositeOther: -2.2,
  nothing: -1.9,
  nothingAfter: -1,
  new: -0.3,
  newOnly: 0.9,
  newDenied: -0.3,
  yes: 3,
  no: -2.5,
  agreeing: 0.8,
  emphatic: 1.1,
  fine: -0.8,
  fineAsked: 1.2,
  only: 1.4,
  also: -4,
  askedDenied: 1.7,
  splitDenied: 0.6,
  splitSaid: -1.5,
  within: 2.5,
  outside: -2.5,
  phraseSame: 1,
  phraseOther: -1,
};
const bias = -0.65;

/** Clues that tell nothing if they stand alone: the reply may be about anything. */
const idle: ReadonlySet<string> = new Set<Clue>([
  'beside',
  'new',
  'newOnly',
  'newDenied',
  'emphatic',
  'askedDenied',
  'splitDenied',
  'splitSaid',
]);

function isRelated(evidence: Evidence): boolean {
  return Object.keys(evidence).some((clue) => !idle.has(clue));
}

function likelihoodOfYes(evidence: Evidence): number {
  const odds = Object.entries(evidence).reduce(
    (sum, [clue, value]) => sum + weights[clue as Clue] * value,
    bias,
  );
  return likelihood(odds);
}

function yesNoEvidence(
  question: string,
  reply: string,
  vocabulary: Vocabulary,
  phrases: readonly AnsweredPhrase[] = [],
): Evidence {
  const questionText = withoutQuotedDenials(question, vocabulary);
  const asked = askedIn(questionText, vocabulary);
  const replyText = hasQuote(question) ? withoutQuotedDenials(reply, vocabulary) : reply;
  const clauses = clausesOf(replyText, vocabulary).filter((clause) => !saysUnknown(clause, vocabulary));
  const within = isWithin(clausesOf(questionText, vocabulary), clauses, vocabulary.language);
  return {
    ...evidenceIn(clauses, asked, vocabulary),
    ...phraseEvidence(clauses, phrases, asked, vocabulary),
    ...(within !== undefined && { [within ? 'within' : 'outside']: 1 }),
  };
}
