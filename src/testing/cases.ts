import { z } from 'zod';
import type { Verdict } from '../diagnose/diagnosis';
import { InvalidCasesError, type Issue, reasonOf } from '../errors';
import { duplicateKeys } from '../pack/duplicate-keys';
import { shapeIssues } from '../pack/shape';
import type { AnswerValue } from '../vocabulary';

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
  /** Marks a known miss with the reason: the case must fail, so that the mark goes when it no longer does. */
  readonly todo?: string | undefined;
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
  .partial();

const mustNot = z.strictObject({ ...shared, lists: ids }).partial();

const oneCase = z.strictObject({
  given: z.union([z.record(z.string(), answer), ids]),
  tried: ids.optional(),
  must: must.optional(),
  mustNot: mustNot.optional(),
  todo: z.string().trim().min(1).optional(),
  why: z.string().optional(),
  rows: ids.optional(),
  link: z.url().optional(),
});
const allCases = z.record(z.string().trim().min(1), oneCase);

/**
 * Checks cases, strictly: a misspelt key, a name given twice or a case that expects nothing is refused.
 *
 * @param value Cases, or the text of a JSON file of them, in which names that stand twice are found too.
 * @throws {InvalidCasesError} with every mistake.
 */
export function parseCases(value: unknown): Cases {
  const issues: Issue[] = typeof value === 'string' ? duplicateKeys(value) : [];
  const cases: unknown = typeof value === 'string' ? parseJson(value, issues) : value;
  if (issues.every(({ code }) => code !== 'not-json')) {
    const shape = shapeIssues(allCases, cases);
    issues.push(...shape, ...(shape.length > 0 ? [] : checkExpectations(cases as Cases)));
  }
  if (issues.length > 0) throw new InvalidCasesError(issues);
  return cases as Cases;
}

function parseJson(text: string, issues: Issue[]): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    issues.push({ code: 'not-json', path: [], message: `the text is not JSON: ${reasonOf(cause)}` });
    return undefined;
  }
}

function checkExpectations(cases: Cases): Issue[] {
  return Object.entries(cases).flatMap(([name, { must: wanted, mustNot: refused }]): Issue[] => {
    const lists = Object.entries({ must: wanted ?? {}, mustNot: refused ?? {} });
    if (lists.every(([, expected]) => Object.keys(expected).length === 0)) {
      const message = 'a case says what must, or must not, come out';
      return [{ code: 'empty-expectation', path: [name], message }];
    }
    return lists.flatMap(([list, expected]) =>
      Object.entries(expected)
        .filter(([, ids]) => Array.isArray(ids) && ids.length === 0)
        .map(([key]) => ({
          code: 'empty-expectation',
          path: [name, list, key],
          message: 'an empty list expects nothing; name what you expect, or remove it',
        })),
    );
  });
}
