import type { Issue } from '../../errors';
import { factsOf } from '../../format/condition';
import type { PackData } from '../../format/format';
import { findingsUsed, sourcesUsed } from '../../format/references';
import { placeholdersIn } from '../../format/texts';

/** Entries that nothing in the pack uses. */
export function* warnOfUnused(pack: PackData): Generator<Issue> {
  const { symptoms, rules = {}, sources, wording = {} } = pack;
  const findings = findingsUsed(pack);
  const compared = Object.values(rules).flatMap(({ conditions }) =>
    factsOf(conditions).map((id) => ({ id })),
  );

  for (const id of unusedIn(symptoms, [...findings, ...compared])) {
    if (symptoms[id]?.covered === false) continue;
    const message = `no rule, fault, remedy or alert uses "${id}"; use it, set "covered" to false, or remove it`;
    yield { code: 'unused-symptom', path: ['symptoms', id], message };
  }
  for (const id of unusedIn(rules, findings)) {
    const message = `no fault, remedy or alert uses "${id}"; use it, or remove it`;
    yield { code: 'unused-rule', path: ['rules', id], message };
  }
  for (const id of unusedIn(sources, sourcesUsed(pack))) {
    const message = `the source "${id}" is never used; add it to the entries that it supports, or remove it`;
    yield { code: 'unused-source', path: ['sources', id], message };
  }
  for (const id of unusedIn(wording, placeholdersIn(pack))) {
    const message = `no text contains {${id}}; add it to a text, or remove the wording`;
    yield { code: 'unused-wording', path: ['wording', id], message };
  }
}

function unusedIn(section: object, uses: readonly { readonly id: string }[]): string[] {
  const used = new Set(uses.map(({ id }) => id));
  return Object.keys(section).filter((id) => !used.has(id));
}
