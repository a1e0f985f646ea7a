import * as z from 'zod/mini';
import type { Verdict } from '../diagnose/diagnosis';
import { InvalidCasesError, type Issue, reasonOf } from '../errors';
import { duplicateKeys } from '../pack/duplicate-keys';
import { avoidEval } from '../pack/schema';
import { shapeIssues } from '../pack/shape';
import type { AnswerValue } from '../vocabulary';

/** What must be the result of a case. Every entry is optional, but there must be at least one. */
export interface Must {
  readonly verdict?: Exclude<Verdict, 'solved'> | undefined;
  /** Findings that are true. */
  readonly finds?: readonly string[] | undefined;
  readonly alerts?: readonly string[] | undefined;
  /** The most likely fault. */
  readonly leads?: string | undefined;
  readonly suspects?: readonly string[] | undefined;
  /** The first remedy in the list is one of these. */
  readonly first?: readonly string[] | undefined;
  /** These are in the list in this order; `service` may be one of them. */
  readonly order?: readonly string[] | undefined;
  readonly beforeService?: readonly string[] | undefined;
  readonly afterService?: readonly string[] | undefined;
  /** Remedies with the advice `avoid`. */
  readonly avoids?: readonly string[] | undefined;
  readonly blocked?: readonly string[] | undefined;
  /** Questions that are asked. */
  readonly asks?: readonly string[] | undefined;
  /** What to do next: a symptom to ask about, a remedy, `red-flags`, `service` or `stop`. */
  readonly next?: string | undefined;
  /** Complaints that the pack does not cover. */
  readonly uncovered?: readonly string[] | undefined;
}

/** What must not be the result of a case. Every entry is optional, but there must be at least one. */
export interface MustNot
  extends Pick<Must, 'verdict' | 'finds' | 'alerts' | 'suspects' | 'first' | 'beforeService' | 'asks'> {
  /** Remedies that must not be in the list. */
  readonly lists?: readonly string[] | undefined;
}

/** Observations with what must, and must not, be their result. */
export interface Case {
  readonly given: Readonly<Record<string, AnswerValue | null>> | readonly string[];
  readonly tried?: readonly string[] | undefined;
  readonly must?: Must | undefined;
  readonly mustNot?: MustNot | undefined;
  /** Marks a known mistake, with the reason. The case must fail, so that the mark is removed once it passes. */
  readonly todo?: string | undefined;
  /** Why this result is right. */
  readonly why?: string | undefined;
  /** Rows of the project's list of claims that this case shows. */
  readonly rows?: readonly string[] | undefined;
  /** A page with the complaint. */
  readonly link?: string | undefined;
}

/** Cases by name. */
export type Cases = Readonly<Record<string, Case>>;

const restoreEval = avoidEval();
const ids = z.array(z.string());
const answer = z.union([z.boolean(), z.number(), z.string(), z.null()]);
const verdict = z.enum(['stop', 'try', 'ask', 'not-covered']);
const shared = { verdict, finds: ids, alerts: ids, suspects: ids, first: ids, beforeService: ids, asks: ids };

const someText = z.string().check(z.trim(), z.minLength(1));

const must = z.partial(
  z.strictObject({
    ...shared,
    leads: z.string(),
    order: ids,
    afterService: ids,
    avoids: ids,
    blocked: ids,
    next: z.string(),
    uncovered: ids,
  }),
);

const mustNot = z.partial(z.strictObject({ ...shared, lists: ids }));

const oneCase = z.strictObject({
  given: z.union([z.record(z.string(), answer), ids]),
  tried: z.optional(ids),
  must: z.optional(must),
  mustNot: z.optional(mustNot),
  todo: z.optional(someText),
  why: z.optional(z.string()),
  rows: z.optional(ids),
  link: z.optional(z.url()),
});
const allCases = z.record(someText, oneCase);
restoreEval();

/**
 * Checks cases strictly: a misspelt key, a duplicate name or a case without expectations is an error.
 *
 * @param value Cases, or the text of a JSON file with cases, in which duplicate names are found too.
 * @throws {InvalidCasesError} with every issue.
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
    issues.push({ code: 'not-json', path: [], message: `is not valid JSON: ${reasonOf(cause)}` });
    return undefined;
  }
}

function checkExpectations(cases: Cases): Issue[] {
  return Object.entries(cases).flatMap(([name, { must: wanted, mustNot: refused }]): Issue[] => {
    const lists = Object.entries({ must: wanted ?? {}, mustNot: refused ?? {} });
    if (lists.every(([, expected]) => Object.keys(expected).length === 0)) {
      const message = 'a case needs an expectation under "must" or "mustNot"';
      return [{ code: 'empty-expectation', path: [name], message }];
    }
    return lists.flatMap(([list, expected]) =>
      Object.entries(expected)
        .filter(([, ids]) => Array.isArray(ids) && ids.length === 0)
        .map(([key]) => ({
          code: 'empty-expectation',
          path: [name, list, key],
          message: 'an empty list expects nothing; add an id, or remove the list',
        })),
    );
  });
}
