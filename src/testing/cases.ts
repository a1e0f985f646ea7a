import * as z from 'zod/mini';
import type { Verdict } from '../diagnose/diagnosis';
import { InvalidCasesError, type Issue, reasonOf } from '../errors';
import { duplicateKeys } from '../pack/duplicate-keys';
import { avoidEval } from '../pack/schema';
import { shapeIssues } from '../pack/shape';
import type { AnswerValue } from '../vocabulary';

/** What must be the result of a case. Every entry is optional, but there must be at least one. */
export interface Must {
  /** What the advice amounts to: `stop`, `try`, `ask`, or `not-covered` if the pack has no answer. */
  readonly verdict?: Exclude<Verdict, 'solved'> | undefined;
  /** Findings that are true: yes/no symptoms and rules. */
  readonly finds?: readonly string[] | undefined;
  /** Alerts that are raised. */
  readonly alerts?: readonly string[] | undefined;
  /** The most likely fault. */
  readonly leads?: string | undefined;
  /** Faults that are suspected. */
  readonly suspects?: readonly string[] | undefined;
  /** The first remedy in the list is one of these. `service` may be one of them. */
  readonly first?: readonly string[] | undefined;
  /** Remedies that are in the list in this order. `service` may be one of them. */
  readonly order?: readonly string[] | undefined;
  /** Remedies that are in the list before service. */
  readonly beforeService?: readonly string[] | undefined;
  /** Remedies that are in the list after service. */
  readonly afterService?: readonly string[] | undefined;
  /** Remedies in the list with the advice `avoid`. */
  readonly avoids?: readonly string[] | undefined;
  /** Remedies that are blocked by a need, a block or a caution. */
  readonly blocked?: readonly string[] | undefined;
  /** Symptoms that are asked about. */
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
  /** What was observed: symptom to answer (`null` if the owner does not know), or a list of symptoms that are present. */
  readonly given: Readonly<Record<string, AnswerValue | null>> | readonly string[];
  /** Remedies that were tried and changed nothing. */
  readonly tried?: readonly string[] | undefined;
  /** What must be the result. */
  readonly must?: Must | undefined;
  /** What must not be the result. */
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

/** One case. */
export const caseSchema = z.strictObject({
  given: z.union([z.record(z.string(), answer), ids]),
  tried: z.optional(ids),
  must: z.optional(must),
  mustNot: z.optional(mustNot),
  todo: z.optional(someText),
  why: z.optional(z.string()),
  rows: z.optional(ids),
  link: z.optional(z.url()),
});
const allCases = z.record(someText, caseSchema);
restoreEval();

/**
 * Checks cases strictly: a misspelt key, a duplicate name or a case without expectations is an error.
 *
 * @param value Cases, or the text of a JSON file with cases, in which duplicate names are found too. `$schema` is the
 * address of the JSON Schema, for editors.
 * @throws {InvalidCasesError} with every issue.
 */
export function parseCases(value: unknown): Cases {
  const issues: Issue[] = typeof value === 'string' ? duplicateKeys(value) : [];
  const cases = withoutSchema(typeof value === 'string' ? parseJson(value, issues) : value);
  if (issues.every(({ code }) => code !== 'not-json')) {
    const shape = shapeIssues(allCases, cases);
    issues.push(...shape, ...(shape.length > 0 ? [] : checkExpectations(cases as Cases)));
  }
  if (issues.length > 0) throw new InvalidCasesError(issues);
  return cases as Cases;
}

function withoutSchema(data: unknown): unknown {
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return data;
  const { $schema, ...cases } = data as Readonly<Record<string, unknown>>;
  return typeof $schema === 'string' ? cases : data;
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
