import { readdirSync, readFileSync } from 'node:fs';
import type { PackData, PackExtension } from '../../src/format/format';
import type { Pack } from '../../src/format/pack';
import { extendPack, parsePack } from '../../src/pack/parse';
import { type Case, type Cases, parseCases } from '../../src/testing/cases';

/** A shipped pack, parsed as a stranger's would be, with all cases that it has to pass. */
export interface BuiltIn {
  readonly device: string;
  readonly load: () => Pack;
  /** The cases beside it, before those of its family. */
  readonly own: Cases;
  readonly cases: Cases;
}

const rules = new URL('../../rules/', import.meta.url);
const read = (path: string): unknown => JSON.parse(readFileSync(new URL(path, rules), 'utf8'));

const family = read('mi-band/family.json') as PackData;
export const familyCases = parseCases(read('mi-band/family.cases.json'));

const speakerCases = parseCases(read('mi-smart-speaker/cases.json'));

/** The family of the bands, a pack of its own. */
export const familyPack: BuiltIn = {
  device: 'mi-band (family)',
  load: () => parsePack(family) as Pack,
  own: familyCases,
  cases: familyCases,
};

export const builtIn: readonly BuiltIn[] = [
  {
    device: 'mi-smart-speaker',
    load: () => parsePack(read('mi-smart-speaker/pack.json')) as Pack,
    own: speakerCases,
    cases: speakerCases,
  },
  ...readdirSync(new URL('mi-band', rules))
    .filter((name) => /^band-\d\.json$/.test(name))
    .sort()
    .map((name) => band(name.replace('.json', ''))),
];

function band(name: string): BuiltIn {
  const extension = read(`mi-band/${name}.json`) as PackExtension;
  const own = parseCases(read(`mi-band/${name}.cases.json`));
  return {
    device: `mi-${name}`,
    load: () => extendPack(family, extension) as Pack,
    own,
    cases: { ...concerning(extension), ...own },
  };
}

/** The cases of the family without those that speak of what this model lacks. */
function concerning({ omit = {} }: PackExtension): Cases {
  const lacking: unknown[] = Object.values(omit).flatMap((entries) => Object.keys(entries));
  return Object.fromEntries(
    Object.entries(familyCases)
      .filter(([, one]) => !idsIn(one).some((id) => lacking.includes(id)))
      .map(([name, one]) => [name, without(one, lacking)]),
  );
}

/** A case that does not refuse what this model lacks anyway. */
function without({ mustNot, ...rest }: Case, lacking: readonly unknown[]): Case {
  const kept = Object.entries(mustNot ?? {})
    .map(([key, ids]) => [key, Array.isArray(ids) ? ids.filter((id) => !lacking.includes(id)) : ids] as const)
    .filter(([, ids]) => ids.length > 0);
  return kept.length > 0 ? { ...rest, mustNot: Object.fromEntries(kept) } : rest;
}

/** Every id that a case gives, or wants to see. */
function idsIn({ given, tried = [], must = {} }: Case): unknown[] {
  return [...(Array.isArray(given) ? given : Object.keys(given)), ...tried, ...Object.values(must).flat()];
}
