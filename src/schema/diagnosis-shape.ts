import * as z from 'zod/mini';
import {
  advice,
  blockedRemedy,
  nextMove,
  notice,
  observation,
  outcomes,
  question,
  raisedAlert,
  rankedRemedy,
  recognisedRule,
  risk,
  spoken,
  standing,
  suspectedFault,
  verdict,
} from './diagnosis-parts';
import { named } from './json-schema';

const text = z.string();
const texts = z.array(text);

export const diagnosis = named(
  'Diagnosis',
  z.object({
    device: text,
    name: text,
    ...spoken,
    reviewed: z.boolean(),
    verdict,
    next: nextMove,
    alerts: z.array(raisedAlert),
    recognised: z.array(recognisedRule),
    faults: z.array(suspectedFault),
    remedies: z.array(rankedRemedy),
    blocked: z.array(blockedRemedy),
    hidden: z.array(z.object({ id: text, advice, risk })),
    questions: z.array(question),
    notCovered: z.array(observation),
    expected: z.exactOptional(z.object({ minutes: z.number(), gap: z.number() })),
    observed: z.array(observation),
    unanswerable: texts,
    tried: outcomes,
    notices: z.array(notice),
    texts: z.object({ questions: z.record(text, text), titles: z.record(text, text) }),
  }),
);

export const summary = named(
  'DiagnosisSummary',
  z.object({
    device: text,
    verdict,
    next: nextMove,
    alerts: texts,
    faults: z.array(z.object({ id: text, standing })),
    remedies: z.array(z.object({ id: text, advice, risk })),
    blocked: texts,
    questions: texts,
    notices: z.array(z.enum(['worse', 'unreviewed', 'unread'])),
  }),
);
