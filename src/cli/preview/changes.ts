import type { PackIssue } from '../../pack/index';
import type { Impact } from '../../study/index';
import type { OnProgress, PlacedRemedy, Review } from './review';

/** A remedy whose risk or place changed; a new one has no `before`, one that is gone no `after`. */
export interface MovedRemedy {
  readonly id: string;
  readonly before?: PlacedRemedy;
  readonly after?: PlacedRemedy;
}

/** What a change to a pack or its cases has changed. */
export interface Changes {
  readonly remedies: readonly MovedRemedy[];
  /** Names of cases. */
  readonly failing: readonly string[];
  readonly passing: readonly string[];
  readonly newIssues: readonly PackIssue[];
  readonly goneIssues: readonly PackIssue[];
  /** Situations in which something else comes first; missing if the pack is the same, or has errors. */
  readonly impact?: Impact;
}

/** How many random situations are compared, besides each yes/no symptom alone: few enough for a second. */
const situations = 30;

/** Compares a review with the one before. What the new one does not know, because of errors, has not changed. */
export async function changesBetween(
  before: Review,
  after: Review,
  onProgress: OnProgress,
): Promise<Changes> {
  const issueTexts = (review: Review) => new Set(review.issues.map((issue) => JSON.stringify(issue)));
  const [old, now] = [issueTexts(before), issueTexts(after)];
  const isSame = JSON.stringify(before.pack) === JSON.stringify(after.pack);
  const { impact } = await import('../../study/index');
  return {
    remedies: after.remedies ? movedRemedies(before.remedies ?? [], after.remedies) : [],
    ...casesBetween(before, after),
    newIssues: after.issues.filter((issue) => !old.has(JSON.stringify(issue))),
    goneIssues: before.issues.filter((issue) => !now.has(JSON.stringify(issue))),
    ...(before.pack &&
      after.pack &&
      !isSame && { impact: await impact(before.pack, after.pack, { count: situations, onProgress }) }),
  };
}

/** A review with what the one before knew, where it has errors. */
export function keepKnown(before: Review | undefined, after: Review): Review {
  const isInvalid = after.cases?.invalid !== undefined;
  return { ...before, ...after, ...(isInvalid && before?.cases && { cases: before.cases }) };
}

function movedRemedies(before: readonly PlacedRemedy[], after: readonly PlacedRemedy[]): MovedRemedy[] {
  const old = new Map(before.map((remedy) => [remedy.id, remedy]));
  const now = new Map(after.map((remedy) => [remedy.id, remedy]));
  return [...new Set([...now.keys(), ...old.keys()])].flatMap((id): MovedRemedy[] => {
    const [one, other] = [old.get(id), now.get(id)];
    if (one && other && one.risk === other.risk && one.place === other.place) return [];
    return [{ id, ...(one && { before: one }), ...(other && { after: other }) }];
  });
}

function casesBetween(before: Review, after: Review): Pick<Changes, 'failing' | 'passing'> {
  if (!after.cases || after.cases.invalid !== undefined) return { failing: [], passing: [] };
  const failed = ({ cases }: Review) => new Set(cases?.failures.map(({ name }) => name));
  const [old, now] = [failed(before), failed(after)];
  return {
    failing: [...now].filter((name) => !old.has(name)),
    passing: [...old].filter((name) => after.cases?.names.includes(name) && !now.has(name)),
  };
}
