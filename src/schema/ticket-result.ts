import * as z from 'zod/mini';
import type { FullTicketResult, TicketError, TicketResult } from '../batch/diagnose-ticket';
import { notice, outcome, raisedAlert, rankedRemedy } from './diagnosis-parts';
import { diagnosis, summary } from './diagnosis-shape';
import { issueSchema } from './issues';
import { named } from './json-schema';

const text = z.string();
const texts = z.array(text);

const reading = z.object({
  answers: z.record(text, z.nullable(z.union([z.boolean(), z.number(), text]))),
  tried: z.record(text, z.union([outcome, z.literal('skipped')])),
  ask: texts,
  otherDevice: z.exactOptional(text),
});

const answered = {
  id: z.exactOptional(z.union([text, z.number()])),
  reading: z.exactOptional(reading),
};

const smallRemedy = named(
  'SmallRemedy',
  z.extend(z.pick(rankedRemedy, { id: true, title: true, advice: true, risk: true }), {
    warnings: texts,
    avoidBecause: z.exactOptional(texts),
    ruleOut: z.exactOptional(texts),
    askFirst: z.exactOptional(texts),
    unanswered: z.exactOptional(texts),
    requires: z.exactOptional(text),
  }),
);

/** A schema of the small answer to a ticket. It drops fields that it does not know. */
export const ticketResultSchema: z.ZodMiniType<TicketResult, TicketResult> = named(
  'TicketResult',
  z.extend(summary, {
    ...answered,
    alerts: z.array(z.omit(raisedAlert, { because: true, sources: true })),
    remedies: z.array(smallRemedy),
    notices: z.array(notice),
  }),
);

/** A schema of the answer to a ticket with the whole diagnosis. It drops fields that it does not know. */
export const fullTicketResultSchema: z.ZodMiniType<FullTicketResult, FullTicketResult> = named(
  'FullTicketResult',
  z.extend(diagnosis, answered),
);

/** A schema of the answer to a ticket that is wrong. It drops fields that it does not know. */
export const ticketErrorSchema: z.ZodMiniType<TicketError, TicketError> = named(
  'TicketError',
  z.object({ id: answered.id, issues: z.array(issueSchema) }),
);
