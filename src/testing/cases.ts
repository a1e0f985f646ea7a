import { z } from 'zod';
import type { Verdict } from '../diagnosis';
import type { AnswerValue } from '../types';

/** What must come out of a case; every entry is optional, but there must be one. */
export interface Must {
  readonly verdict?: Verdict | undefined;
  /** Findings that are true. */
  readonly finds?: readonly string[] | undefined;
  readonly alerts?: readonly string[] | undefined;
  /** The fault suspected most. */
  readonly leads?: string | undefined;
  readonly suspects?: readonly string[] | undefined;
  /** The first remedy of the list is one of these. */
  readonly first?: readonly string[] | undefined;
  /** These stand in the list in this order, `service` among them. */
  readonly order?: readonly string[] | undefined;
  readonly beforeService?: readonly string[] | undefined;
  readonly afterService?: readonly string[] | undefined;
  /** Remedies listed with the advice `avoid`. */
  readonly avoids?: readonly string[] | undefined;
  readonly blocked?: readonly string[] | undefined;
  /** Questions that are asked. */
  readonly asks?: readonly string[] | undefined;
  /** The next step: a symptom, a remedy, `service` or `stop`. */
  readonly next?: string | undefined;
  /** Complaints that are said not to be covered. */
  readonly uncovered?: readonly string[] | undefined;
}

/** What must not come out of a case; every entry is optional, but there must be one. */
export interface MustNot
  extends Pick<Must, 'verdict' | 'finds' | 'alerts' | 'suspects' | 'first' | 'beforeService' | 'asks'> {
  /** Remedies that are not in the list at all. */
  readonly lists?: readonly string[] | undefined;
}

/** Observations with what must, and must not, come out of them. */
export interface Case {
  readonly given: Readonly<Record<string, AnswerValue | null>> | readonly string[];
  readonly tried?: readonly string[] | undefined;
  readonly must?: Must | undefined;
  readonly mustNot?: MustNot | undefined;
  /** Why this is right. */
  readonly why?: string | undefined;
  /** Rows of the project's list of claims that it shows. */
  readonly rows?: readonly string[] | undefined;
  /** Where the complaint was found. */
  readonly link?: string | undefined;
}

/** Cases by name. */
export type Cases = Readonly<Record<string, Case>>;

const ids = z.array(z.string());
const answer = z.union([z.boolean(), z.number(), z.string(), z.null()]);
const verdict = z.enum(['stop', 'try', 'ask', 'not-covered']);
const shared = { verdict, finds: ids, alerts: ids, suspects: ids, first: ids, beforeService: ids, asks: ids };
const isNotEmpty = (expected: object) => Object.keys(expected).length > 0;

const must = z
  .strictObject({
    ...shared,
    leads: z.string(),
    order: ids,
    afterService: ids,
    avoids: ids,
    blocked: ids,
    next: z.string(),
    uncovered: ids,
  })
  .partial()
  .refine(isNotEmpty, 'expects nothing');

const mustNot = z
  .strictObject({ ...shared, lists: ids })
  .partial()
  .refine(isNotEmpty, 'expects nothing');

const oneCase = z
  .strictObject({
    given: z.union([z.record(z.string(), answer), ids]),
    tried: ids.optional(),
    must: must.optional(),
    mustNot: mustNot.optional(),
    why: z.string().optional(),
    rows: ids.optional(),
    link: z.url().optional(),
  })
  .refine((one) => one.must || one.mustNot, 'a case must expect something');

/**
 * Checks cases, strictly: an unknown key, or a case that expects nothing, is refused.
 *
 * @throws {z.ZodError} with every mistake.
 */
export function parseCases(value: unknown): Cases {
  return z.record(z.string().min(1), oneCase).parse(value);
}
