import * as z from 'zod/mini';
import { outcomeIds } from '../format/remedy';
import { notice, question, raisedAlert, rankedRemedy, recognisedRule, spoken } from './diagnosis-parts';
import { named } from './json-schema';

const text = z.string();
const line = named(
  'Line',
  z.object({
    symptom: text,
    lang: z.exactOptional(text),
    question: text,
    answer: z.boolean(),
    text,
    help: z.exactOptional(text),
    phrases: z.array(text),
  }),
);
const lines = z.array(line);
const remedies = z.array(rankedRemedy);
const heard = named(
  'Heard',
  z.object({
    text,
    isUnderstood: z.boolean(),
    wantsHelp: z.boolean(),
    answers: z.array(
      z.object({
        symptom: text,
        question: text,
        answer: z.nullable(z.union([z.boolean(), z.number(), text])),
        text,
      }),
    ),
    tried: z.array(z.object({ remedy: text, title: text, outcome: z.enum(outcomeIds) })),
    ask: lines,
    suggested: lines,
    otherDevice: z.exactOptional(text),
  }),
);
const always = {
  ...spoken,
  notices: z.array(notice),
  canGoBack: z.boolean(),
  reviewed: z.boolean(),
  heard: z.exactOptional(heard),
};

export const view = named(
  'View',
  z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('stop'), alerts: z.array(raisedAlert), ...always }),
    z.object({ kind: z.literal('opening'), complaints: lines, others: lines, ...always }),
    z.object({ kind: z.literal('signs'), signs: lines, ...always }),
    z.object({ kind: z.literal('question'), question, ...always }),
    z.object({ kind: z.literal('red-flags'), redFlags: lines, ...always }),
    z.object({
      kind: z.literal('remedy'),
      remedy: rankedRemedy,
      recognised: z.array(recognisedRule),
      ...always,
    }),
    z.object({ kind: z.literal('remains'), complaints: lines, ...always }),
    z.object({ kind: z.literal('solved'), remedy: text, title: text, after: z.array(text), ...always }),
    z.object({
      kind: z.literal('service'),
      service: rankedRemedy,
      recognised: z.array(recognisedRule),
      reason: z.enum(['not-covered', 'unknown-fault', 'nothing-left']),
      skipped: remedies,
      mentioned: remedies,
      ...always,
    }),
  ]),
);
