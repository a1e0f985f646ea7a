import { z } from 'zod';

const ids = z.array(z.string());
const answer = z.union([z.boolean(), z.number(), z.string(), z.null()]);

const must = z
  .strictObject({
    verdict: z.enum(['stop', 'try', 'ask', 'not-covered']),
    finds: ids,
    alerts: ids,
    leads: z.string(),
    suspects: ids,
    first: ids,
    order: ids,
    beforeService: ids,
    afterService: ids,
    avoids: ids,
    blocked: ids,
    asks: ids,
    next: z.string(),
    uncovered: ids,
  })
  .partial()
  .refine((expected) => Object.keys(expected).length > 0, 'expects nothing');

const mustNot = z
  .strictObject({
    verdict: z.enum(['stop', 'try', 'ask', 'not-covered']),
    finds: ids,
    alerts: ids,
    suspects: ids,
    first: ids,
    beforeService: ids,
    lists: ids,
    asks: ids,
  })
  .partial()
  .refine((expected) => Object.keys(expected).length > 0, 'expects nothing');

/** Cases by name. */
export const casesSchema = z.record(
  z.string().min(1),
  z
    .strictObject({
      given: z.union([z.record(z.string(), answer), ids]),
      tried: ids.optional(),
      must: must.optional(),
      mustNot: mustNot.optional(),
      why: z.string().optional(),
      rows: ids.optional(),
      link: z.url().optional(),
    })
    .refine((one) => one.must || one.mustNot, 'a case must expect something'),
);

/** Cases by name. */
export type Cases = z.infer<typeof casesSchema>;
/** Observations with what must, and must not, come out of them. */
export type Case = Cases[string];
