import type { Issue } from '../errors';
import { unknownId } from '../errors';
import type { Harm, PackData, PackExtension } from '../format/format';
import { sourcesUsed } from '../format/references';
import { harms } from '../safety/risk';

const sectionNames = ['sources', 'symptoms', 'rules', 'faults', 'remedies', 'alerts'] as const;

type Entries = Record<string, object>;
type Fields = Record<string, unknown>;

/** Fields whose entries are added to those of the base and never replaced, so that no hazard is lost. */
const onlyAdded = ['methods', 'hazards', 'before', 'when', 'now'];

/**
 * A pack with an extension: sections and wording are added, what `omit` names is taken out with every mention of it,
 * and what `overrides` names is changed.
 */
export function mergePacks(base: PackData, extra: PackExtension): { data: PackData; issues: Issue[] } {
  const issues: Issue[] = [];
  const { $schema: _schema, extends: _extends, omit = {}, overrides = {}, ...additions } = extra;
  const data: Record<string, unknown> = {
    ...base,
    ...additions,
    wording: { ...base.wording, ...extra.wording },
  };

  const guards = guardsOf(base);
  for (const name of sectionNames) {
    const known: Entries = { ...base[name] };
    const omitted: Readonly<Record<string, string>> =
      name === 'sources' || name === 'alerts' ? {} : (omit[name] ?? {});
    for (const id of Object.keys(omitted)) {
      if (!Object.hasOwn(known, id)) issues.push(unknown(name, ['omit', name, id], id, known));
      delete known[id];
    }
    for (const [id, fields] of Object.entries(overrides[name] ?? {})) {
      const harm = (known[id] as Fields | undefined)?.['harm'];
      if (name === 'rules' && 'conditions' in fields && guards.has(id)) issues.push(guarded(id));
      else if (name === 'alerts' && isGraver(harm, (fields as Fields)['harm']))
        issues.push(lowered(id, harm));
      else if (Object.hasOwn(known, id)) known[id] = override(known[id] as Fields, fields as Fields);
      else issues.push(unknown(name, ['overrides', name, id], id, known));
    }
    for (const [id, entry] of Object.entries(extra[name] ?? {})) {
      if (Object.hasOwn(omitted, id)) {
        const message = `${JSON.stringify(id)} is omitted and added at once; change it under "overrides" instead`;
        issues.push({ code: 'omitted-and-added', path: [name, id], message });
      } else if (Object.hasOwn(known, id)) {
        const message = `${JSON.stringify(id)} is defined already; change it under "overrides" instead`;
        issues.push({ code: 'defined-twice', path: [name, id], message });
      } else known[id] = entry;
    }
    data[name] = known;
  }

  const gone = new Set(Object.values(omit).flatMap((ids) => Object.keys(ids ?? {})));
  const faults = data['faults'] as Entries;
  for (const [id, fault] of Object.entries(faults)) {
    if (!Object.hasOwn(extra.faults ?? {}, id)) faults[id] = withoutMentions(fault as Fields, gone);
  }
  const merged = data as unknown as PackData;
  return { data: { ...merged, sources: withoutOrphans(merged, base) }, issues };
}

/** The sources without those of the base that only spoke of what is gone. */
function withoutOrphans(merged: PackData, base: PackData): PackData['sources'] {
  const [before, after] = [base, merged].map((pack) => new Set(sourcesUsed(pack).map(({ id }) => id)));
  return Object.fromEntries(
    Object.entries(merged.sources).filter(([id]) => !before?.has(id) || after?.has(id)),
  );
}

function unknown(section: string, path: Issue['path'], id: string, known: Entries): Issue {
  return {
    code: 'unknown-id',
    path,
    message: unknownId(`entry of the base pack's ${section}`, id, Object.keys(known)),
  };
}

/** Findings that raise an alert of the base, or that one of its remedies needs or is blocked by. */
function guardsOf({ alerts = {}, remedies }: PackData): ReadonlySet<string> {
  return new Set([
    ...Object.values(alerts).flatMap(({ when }) => when),
    ...Object.values(remedies).flatMap(({ needs = {}, blockedBy = {} }) => [
      ...Object.keys(needs),
      ...Object.keys(blockedBy),
    ]),
  ]);
}

function guarded(id: string): Issue {
  const message = `an alert, a need or a block of the base relies on "${id}"; add a rule of your own and name it there too`;
  return { code: 'guarded-rule', path: ['overrides', 'rules', id, 'conditions'], message };
}

function isGraver(harm: unknown, other: unknown): harm is Harm {
  return other !== undefined && harms.indexOf(harm as Harm) > harms.indexOf(other as Harm);
}

function lowered(id: string, harm: Harm): Issue {
  const message = `the base says "${harm}", and no extension makes an alert less grave; leave the harm out`;
  return { code: 'lowered-risk', path: ['overrides', 'alerts', id, 'harm'], message };
}

/** Maps are merged, lists of hazards and precautions are added to, everything else is replaced. */
function override(entry: Fields, fields: Fields): Fields {
  const changed: Fields = { ...entry };
  for (const [name, value] of Object.entries(fields)) {
    const old = entry[name];
    if (onlyAdded.includes(name) && Array.isArray(old) && Array.isArray(value)) {
      changed[name] = [...old, ...value.filter((part) => !old.includes(part))];
    } else if (name !== 'conditions' && isMap(old) && isMap(value)) {
      changed[name] = { ...old, ...value };
    } else changed[name] = value;
  }
  return changed;
}

function isMap(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A fault of the base without the signs and remedies that the extension omits. Needs and blocks are never dropped. */
function withoutMentions(fault: Fields, gone: ReadonlySet<string>): Fields {
  const kept: Fields = { ...fault };
  for (const name of ['signs', 'remedies']) {
    const map = fault[name];
    if (isMap(map)) kept[name] = Object.fromEntries(Object.entries(map).filter(([id]) => !gone.has(id)));
  }
  return kept;
}
