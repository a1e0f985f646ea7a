import type { Issue, Path } from '../errors';
import type { PackData, PackExtension } from '../format/format';
import { firstIssues } from '../format/limits';
import { isPlainObject } from '../format/plain-object';
import { isWithin, kindOf, mayBeDueTo } from './checks/decided-by';
import { checkSafeguards } from './checks/safeguards';
import { mergePacks } from './extend';
import { readPack } from './read';
import { noRepairs, type Repairs, repaired } from './repair';
import { extensionSchema } from './schema';
import { readShape } from './shape';

type Sections = Readonly<Record<string, object | undefined>>;

interface Extended {
  readonly pack: PackData;
  readonly extension: PackExtension;
  readonly issues: Issue[];
}

/**
 * A well-shaped pack with an extension, and everything that is wrong: with the shape of the extension, with the ids by
 * which the two are merged, with the result, and with what it takes from the base.
 */
export function readExtension(
  base: PackData,
  value: unknown,
  omittedBefore: readonly string[] = [],
): Extended {
  const { copy, issues, isWhole } = readShape('extension', value);
  if (!isWhole || !isPlainObject(copy)) return { pack: base, extension: {} as PackExtension, issues };
  const { data, repairs } =
    issues.length === 0 ? { data: copy, repairs: noRepairs } : repaired(extensionSchema, copy);
  const extension = data as PackExtension;
  const merged = mergePacks(base, extension, omittedBefore);
  const { inResult, omittable } = doubts(base, extension, repairs, merged.issues);
  const isDoubtful = (path: Path) => omittable.some((entry) => isWithin(path, entry));
  const { pack, issues: ofResult } = readPack(withRefused(merged.data, extension, merged.issues), inResult);
  const inExtension = new Set(issues.map(placeInResult));
  const others = ofResult.filter(
    (issue) => !isDoubtful(issue.path) && !inExtension.has(placeInResult(issue)),
  );
  const found = [...issues, ...merged.issues, ...others];
  // A result that is accepted is compared as it is returned.
  const result = found.length === 0 ? pack : merged.data;
  const remedies = Object.entries(result.remedies).filter(([id]) => !isDoubtful(['remedies', id]));
  const compared = { ...result, remedies: Object.fromEntries(remedies) };
  return { pack, extension, issues: firstIssues(all()) };

  function* all(): Generator<Issue> {
    yield* found;
    for (const issue of checkSafeguards(base, compared, extension))
      if (!mayBeDueTo(inResult, issue, compared)) yield issue;
  }
}

/** Tells the issues of a result apart. A wrong size stays wrong when it is merged. */
function placeInResult({ code, path }: Issue): string {
  return JSON.stringify([code, path[0] === 'overrides' ? path.slice(1) : path]);
}

/**
 * What of a result is not known, because parts of the extension were repaired or name nothing in the base: places of the
 * result, and entries of the base that may have to be omitted.
 */
function doubts(
  base: PackData,
  extension: PackExtension,
  { places, misnamed }: Repairs,
  issues: readonly Issue[],
): { inResult: Repairs; omittable: Path[] } {
  const inResult: Path[] = [];
  const omittable: Path[] = [];
  const unknown = issues.filter(({ code }) => code === 'unknown-id').map(({ path }) => path.slice(0, 2));
  for (const place of [...places, ...unknown]) {
    const [part, section, id] = place;
    if (part !== 'omit' && part !== 'overrides') inResult.push(place);
    else if (id === undefined) (part === 'omit' ? omittable : inResult).push(...unnamed(section));
    else if (part === 'overrides') inResult.push(place.slice(1));
  }
  for (const [section, id] of refused(issues)) if (section === 'symptoms') inResult.push(...kindOf(id));
  return { inResult: { places: inResult, misnamed }, omittable };

  /** Entries of the base that a wrong id may mean. A key stands only once, so it means none that is overridden. */
  function unnamed(only: Path[number] | undefined): Path[] {
    return Object.entries(base as unknown as Sections)
      .filter(([section, entries]) => isPlainObject(entries) && (only ?? section) === section)
      .flatMap(([section, entries]) => {
        const named = (extension.overrides as Sections | undefined)?.[section] ?? {};
        return Object.keys(entries ?? {})
          .filter((id) => !Object.hasOwn(named, id))
          .map((id) => [section, id]);
      });
  }
}

/** A merged pack with the entries whose ids are taken, so that they are checked too, and known to the others. */
function withRefused(data: PackData, extension: PackExtension, issues: readonly Issue[]): PackData {
  const sections: Record<string, object | undefined> = { ...(data as unknown as Sections) };
  for (const [section, id] of refused(issues)) {
    const added = (extension as unknown as Sections)[section] as Readonly<Record<string, unknown>>;
    sections[section] = { ...sections[section], [id]: added[id] };
  }
  return sections as unknown as PackData;
}

/** The section and the id of every entry of an extension that the merge left out. */
function refused(issues: readonly Issue[]): [string, string][] {
  return issues
    .filter(({ code }) => code !== 'unknown-id')
    .map(({ path: [section, id] }) => [String(section), String(id)]);
}
