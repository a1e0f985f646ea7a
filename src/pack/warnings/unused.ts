import type { Issue } from '../../errors';
import { factsOf } from '../../format/condition';
import type { PackData } from '../../format/format';
import { findingsUsed, sourcesUsed } from '../../format/references';
import { placeholdersIn } from '../../format/texts';

/** Entries that nothing in the pack speaks of. */
export function warnOfUnused(pack: PackData): Issue[] {
  const { symptoms, rules = {}, sources, wording = {} } = pack;
  const findings = findingsUsed(pack).map(({ id }) => id);
  const compared = Object.values(rules).flatMap(({ conditions }) => factsOf(conditions));
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
    ...unused(
      sources,
      sourcesUsed(pack).map(({ id }) => id),
    ).map((id) => ({
      code: 'unused-source',
      path: ['sources', id],
      message: `nothing is claimed by "${id}"; name it where it is the source, or remove it`,
    })),
    ...unused(
      wording,
      placeholdersIn(pack).map(({ id }) => id),
    ).map((id) => ({
      code: 'unused-wording',
      path: ['wording', id],
      message: `no text has {${id}}; write it where it belongs, or remove the words`,
    })),
  ];
}
