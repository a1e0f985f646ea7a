import type { Issue } from '../errors';
import type { Condition, PackData } from './format';
import { findingsUsed, sourcesUsed } from './references';

/** Entries that nothing in the pack speaks of. */
export function checkUse(pack: PackData): Issue[] {
  const { symptoms, rules = {}, faults, remedies, sources } = pack;
  const findings = findingsUsed(pack).map(({ finding }) => finding);
  const compared = Object.values(rules).flatMap(({ conditions }) => factsIn(conditions));
  const cures = Object.values(faults).flatMap((fault) => Object.keys(fault.remedies ?? {}));
  const unused = (section: object, used: readonly string[]) => {
    const known = new Set(used);
    return Object.keys(section).filter((id) => !known.has(id));
  };
  return [
    ...unused(symptoms, [...findings, ...compared])
      .filter((id) => symptoms[id]?.covered !== false)
      .map((id) => ({
        code: 'unused-symptom',
        path: ['symptoms', id],
        message: `no rule, fault, remedy or alert speaks of "${id}"; use it, say "covered": false, or remove it`,
      })),
    ...unused(rules, findings).map((id) => ({
      code: 'unused-rule',
      path: ['rules', id],
      message: `no fault, remedy or alert names "${id}"; name it, or remove it`,
    })),
    ...unused(remedies, cures).map((id) => ({
      code: 'unused-remedy',
      path: ['remedies', id],
      message: `no fault lists "${id}", so it is never advised; list it under the faults that it cures`,
    })),
    ...unused(
      sources,
      sourcesUsed(pack).map(({ source }) => source),
    ).map((id) => ({
      code: 'unused-source',
      path: ['sources', id],
      message: `nothing is claimed by "${id}"; name it where it is the source, or remove it`,
    })),
  ];
}

function factsIn(condition: Condition): string[] {
  return 'fact' in condition ? [condition.fact] : (condition.all ?? condition.any).flatMap(factsIn);
}
