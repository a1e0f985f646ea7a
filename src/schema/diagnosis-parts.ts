import * as z from 'zod/mini';
import { triedOutcomes } from '../diagnose/settings';
import type { Method } from '../format/format';
import { methods } from '../safety/methods';
import { harms, risks } from '../safety/risk';
import { named } from './json-schema';

// One schema for each type that a diagnosis is made of, in the order of diagnose/diagnosis.ts. A type test holds the
// whole equal to the types.

const text = z.string();
const texts = z.array(text);
const optionalText = z.exactOptional(text);

export const risk = named('Risk', z.enum(risks));
export const signalWord = z.enum(['DANGER', 'WARNING', 'CAUTION', 'NOTICE']);
export const outcome = z.enum(triedOutcomes);
export const outcomes = z.record(text, z.optional(outcome));

/** In which language a result speaks. */
export const spoken = { language: text, direction: z.enum(['ltr', 'rtl']) };

export const verdict = named('Verdict', z.enum(['stop', 'solved', 'try', 'ask', 'not-covered']));
export const advice = named('Advice', z.enum(['try', 'professional', 'unlikely', 'last-resort', 'avoid']));
export const standing = z.enum(['likely', 'possible', 'unlikely']);

const citedSource = named(
  'CitedSource',
  z.object({
    id: text,
    title: text,
    grade: z.enum(['maker', 'maintainer', 'press', 'community', 'unverified']),
    url: optionalText,
  }),
);
const sources = z.array(citedSource);
const citedClaim = named('CitedClaim', z.object({ claim: text, sources }));

const answer = z.union([z.boolean(), z.number(), text]);
export const observation = named('Observation', z.object({ symptom: text, question: text, answer, text }));
const because = z.array(observation);

export const raisedAlert = named(
  'RaisedAlert',
  z.object({
    id: text,
    name: text,
    signalWord,
    hazard: text,
    consequence: text,
    now: texts,
    because,
    sources,
  }),
);

export const recognisedRule = named(
  'RecognisedRule',
  z.object({ id: text, lang: optionalText, name: text, because }),
);

const faultEvidence = named(
  'FaultEvidence',
  z.object({
    id: text,
    kind: z.enum(['finding', 'tried']),
    value: z.boolean(),
    because,
    likelihood: z.number(),
  }),
);
export const suspectedFault = named(
  'SuspectedFault',
  z.object({
    id: text,
    lang: optionalText,
    name: text,
    standing,
    prior: z.number(),
    posterior: z.number(),
    evidence: z.array(faultEvidence),
    sources,
  }),
);

export const warning = named(
  'Warning',
  z.object({
    signalWord,
    harm: z.enum(harms),
    likelihood: z.enum(['remote', 'possible', 'likely']),
    hazard: text,
    consequence: text,
    avoidance: text,
    method: z.exactOptional(z.enum(Object.keys(methods) as Method[])),
    with: z.exactOptional(texts),
  }),
);
const reason = named(
  'Reason',
  z.object({
    fault: text,
    chance: z.exactOptional(z.enum(['usually', 'sometimes', 'rarely'])),
    because,
    text,
  }),
);
const blockingReason = named(
  'BlockingReason',
  z.object({
    kind: z.enum(['need', 'block', 'caution', 'worse']),
    id: text,
    text,
    until: optionalText,
    because,
  }),
);
const range = z.tuple([z.number(), z.number()]);
export const rankedRemedy = named(
  'RankedRemedy',
  z.object({
    id: text,
    lang: optionalText,
    title: text,
    advice,
    risk,
    avoidBecause: texts,
    warnings: z.array(warning),
    before: texts,
    steps: texts,
    success: optionalText,
    after: texts,
    minutes: z.object({ 'hands-on': range, waiting: range }),
    ruleOut: texts,
    askFirst: texts,
    unanswered: texts,
    makesPossible: texts,
    requires: z.exactOptional(z.object({ id: text, title: text, reasons: z.array(blockingReason) })),
    outcomes: z.array(named('RemedyOutcome', z.object({ id: text, text, answers: z.record(text, answer) }))),
    reasons: z.array(reason),
    disputed: z.exactOptional(z.object({ for: citedClaim, against: citedClaim })),
    sources,
  }),
);

export const blockedRemedy = named(
  'BlockedRemedy',
  z.object({ id: text, lang: optionalText, title: text, risk, reasons: z.array(blockingReason) }),
);

const test = named('Test', z.object({ steps: texts, risk, warnings: z.array(warning), ruleOut: texts }));
export const question = named(
  'Question',
  z.object({
    id: text,
    lang: optionalText,
    question: text,
    help: optionalText,
    how: z.exactOptional(test),
    kind: z.enum(['yes-no', 'number', 'choice']),
    role: z.enum(['complaint', 'circumstance', 'detail', 'red-flag']),
    unit: optionalText,
    min: z.exactOptional(z.number()),
    max: z.exactOptional(z.number()),
    options: z.exactOptional(z.record(text, text)),
    bits: z.number(),
    pointsTo: z.array(z.object({ answer, fault: text })),
    decides: texts,
    why: text,
  }),
);

export const nextMove = named(
  'NextMove',
  z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('stop'), alert: text }),
    z.object({ kind: z.literal('solved'), remedy: text }),
    z.object({ kind: z.literal('red-flags'), ids: texts }),
    z.object({ kind: z.literal('question'), id: text }),
    z.object({ kind: z.literal('remedy'), id: text }),
    z.object({ kind: z.literal('service') }),
  ]),
);

export const notice = named(
  'Notice',
  z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('worse'), remedy: text, text }),
    z.object({ kind: z.literal('unreviewed'), text }),
    z.object({ kind: z.literal('unread'), language: text, text }),
  ]),
);
