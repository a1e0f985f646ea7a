import type { Pack } from '../../../../src/format/pack';
import type { Case, Cases } from '../../../../src/testing/cases';
import { unknownIds } from '../../../../src/testing/unknown-ids';

type File = Promise<{ readonly default: unknown }>;

const files: Readonly<Record<string, readonly (() => File)[]>> = {
  'mi-band-2': [() => import('../../../../rules/mi-band/band-2.cases.json'), family],
  'mi-band-3': [() => import('../../../../rules/mi-band/band-3.cases.json'), family],
  'mi-band-4': [() => import('../../../../rules/mi-band/band-4.cases.json'), family],
  'mi-band-5': [() => import('../../../../rules/mi-band/band-5.cases.json'), family],
  'mi-smart-speaker': [() => import('../../../../rules/mi-smart-speaker/cases.json')],
};

/** The cases of a built-in device, those of its family last; none of another device. */
export async function builtInCases(device: string, pack: Pack): Promise<Cases> {
  const own = Object.hasOwn(files, device) ? (files[device] ?? []) : [];
  const loaded = await Promise.all(own.map((load) => load()));
  const cases: Cases = Object.assign({}, ...loaded.map(({ default: file }) => file).reverse());
  const ordered = Object.keys(Object.assign({}, ...loaded.map(({ default: file }) => file)));
  return Object.fromEntries(
    ordered
      .filter((name) => name !== '$schema')
      .map((name) => [name, cases[name] as Case] as const)
      .filter(([name, one]) => fits(pack, name, one)),
  );
}

/** A case of a family may speak of what a model lacks. */
function fits(pack: Pack, name: string, one: Case): boolean {
  const { given, tried = [] } = one;
  const symptoms = Array.isArray(given) ? given : Object.keys(given);
  return (
    symptoms.every((id) => Object.hasOwn(pack.symptoms, id)) &&
    tried.every((id) => Object.hasOwn(pack.remedies, id)) &&
    unknownIds(pack, { [name]: one }).length === 0
  );
}

function family(): File {
  return import('../../../../rules/mi-band/family.cases.json');
}
