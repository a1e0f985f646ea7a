import { type Issue, type Path, unknownId } from '../errors';
import type { Fault, PackData, PackExtension } from '../format/format';
import { sourcesUsed } from '../format/references';

const sectionNames = ['sources', 'symptoms', 'rules', 'faults', 'remedies', 'alerts', 'cautions'] as const;

type SectionName = (typeof sectionNames)[number];
type Fields = Readonly<Record<string, unknown>>;
type Entries = Readonly<Record<string, Fields>>;
type Sections = Readonly<Record<string, Entries | undefined>>;

/** Lists whose parts are added to those of the base and never replaced, so that no protection of the owner is lost. */
export const addedLists: Readonly<Record<SectionName, readonly string[]>> = {
  sources: [],
  symptoms: ['phrases'],
  rules: [],
  faults: [],
  remedies: ['methods', 'hazards', 'before', 'phrases'],
  alerts: ['when', 'sources'],
  cautions: ['when', 'after', 'forbids', 'sources'],
};

/**
 * Merges a pack with an extension. Entries and wording are added. What `omit` names is removed with every mention of
 * it. What `overrides` names is changed. The ids of remedies that were omitted before are not free again.
 */
export function mergePacks(
  base: PackData,
  extra: PackExtension,
  omittedBefore: readonly string[] = [],
): { data: PackData; issues: Issue[] } {
  const issues: Issue[] = [];
  const { $schema: _schema, extends: _extends, omit = {}, overrides = {}, ...additions } = extra;
  const merged: Record<string, unknown> = {
    ...base,
    ...additions,
    wording: { ...base.wording, ...extra.wording },
  };

  for (const section of sectionNames) {
    const entries: Record<string, Fields> = { ...(base as unknown as Sections)[section] };
    const omitted = Object.keys((omit as Sections)[section] ?? {});
    for (const id of omitted) {
      if (!Object.hasOwn(entries, id)) issues.push(unknown(section, ['omit', section, id], id, entries));
      delete entries[id];
    }
    for (const [id, fields] of Object.entries((overrides as Sections)[section] ?? {})) {
      const entry = Object.hasOwn(entries, id) ? entries[id] : undefined;
      const path = ['overrides', section, id];
      if (entry) entries[id] = override(entry, fields, addedLists[section]);
      else issues.push(unknown(section, path, id, entries));
    }
    for (const [id, entry] of Object.entries((extra as unknown as Sections)[section] ?? {})) {
      const path = [section, id];
      if (omitted.includes(id)) {
        const message = `"${id}" is both omitted and added; change it under "overrides" instead`;
        issues.push({ code: 'omitted-and-added', path, message });
      } else if (section === 'remedies' && omittedBefore.includes(id)) {
        const message = `an extension before this one omitted "${id}"; choose another id`;
        issues.push({ code: 'omitted-and-added', path, message });
      } else if (Object.hasOwn(entries, id)) {
        const message = `the base already has "${id}"; change it under "overrides" instead`;
        issues.push({ code: 'defined-twice', path, message });
      } else entries[id] = entry;
    }
    merged[section] = entries;
  }

  const gone = new Set(Object.values(omit).flatMap(Object.keys));
  const data = merged as unknown as PackData;
  const faults = Object.entries(data.faults).map(([id, fault]) =>
    Object.hasOwn(extra.faults ?? {}, id) ? [id, fault] : [id, withoutMentions(fault, gone)],
  );
  return {
    data: { ...data, faults: Object.fromEntries(faults), sources: withoutOrphans(data, base) },
    issues,
  };
}

function unknown(section: string, path: Path, id: string, known: Entries): Issue {
  const message = unknownId(`entry of the base pack's ${section}`, id, Object.keys(known));
  return { code: 'unknown-id', path, message };
}

/** Maps are merged, some lists are added to, other fields are replaced. */
function override(entry: Fields, fields: Fields, added: readonly string[]): Fields {
  const changed: Record<string, unknown> = { ...entry };
  for (const [name, value] of Object.entries(fields)) {
    const old = entry[name];
    if (added.includes(name) && Array.isArray(old) && Array.isArray(value))
      changed[name] = joined(old, value);
    else if (added.includes(name) && old !== undefined) changed[name] = joinedByAnswer(old, value);
    else if (name !== 'conditions' && isMap(old) && isMap(value)) changed[name] = { ...old, ...value };
    else changed[name] = value;
  }
  return changed;
}

function joined(old: readonly unknown[], more: readonly unknown[]): readonly unknown[] {
  return [...old, ...more.filter((part) => !old.includes(part))];
}

/** Phrases of which at least one side has a list for each answer; a plain list says yes. */
function joinedByAnswer(old: unknown, more: unknown): Fields {
  const [one, other] = [old, more].map((phrases) =>
    isMap(phrases)
      ? (phrases as Readonly<Record<string, readonly unknown[]>>)
      : { yes: phrases as readonly unknown[] },
  ) as [Record<string, readonly unknown[]>, Record<string, readonly unknown[]>];
  const answers = Object.keys({ ...one, ...other });
  return Object.fromEntries(
    answers.map((answer) => [answer, joined(one[answer] ?? [], other[answer] ?? [])]),
  );
}

function isMap(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A fault of the base without the signs and remedies that the extension omits. Needs and blocks are never removed. */
function withoutMentions(fault: Fault, gone: ReadonlySet<string>): Fault {
  const kept = <Value>(map: Readonly<Record<string, Value>>) =>
    Object.fromEntries(Object.entries(map).filter(([id]) => !gone.has(id)));
  const { signs, remedies } = fault;
  return { ...fault, signs: kept(signs), ...(remedies && { remedies: kept(remedies) }) };
}

/** The sources, without those of the base that only omitted entries used. */
function withoutOrphans(merged: PackData, base: PackData): PackData['sources'] {
  const [before, after] = [base, merged].map((pack) => new Set(sourcesUsed(pack).map(({ id }) => id)));
  return Object.fromEntries(
    Object.entries(merged.sources).filter(([id]) => !before?.has(id) || after?.has(id)),
  );
}
