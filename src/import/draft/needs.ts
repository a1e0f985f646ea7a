import type { Remedy, Rule } from '../../format/format';
import type { Group } from './faults';
import type { Finding, Findings } from './findings';

/** Remedies with what they need, and the rules for that. */
export interface Needing {
  readonly remedies: Record<string, Remedy>;
  readonly rules: Record<string, Rule>;
}

/**
 * Lets each remedy need the last answer before it, or one of them if several ways lead to it. So that answer is asked for
 * before the remedy is tried, as in the tree, and without it the remedy is out. What was tried before the tree asked on
 * needs nothing, because the ways after it go on without that answer.
 */
export function withNeeds(
  remedies: Readonly<Record<string, Remedy>>,
  groups: readonly Group[],
  findings: Findings,
  reason: string,
): Needing {
  const rules: Record<string, Rule> = {};
  const needOf = (id: string): string | undefined => {
    if (groups.some(({ before }) => before.includes(id))) return undefined;
    const last = lastAnswers(groups.filter((group) => group.remedies.includes(id)));
    const [only, ...others] = last;
    if (only === undefined || others.length === 0) return only?.id;
    const any = last.map(({ symptom, value }) => ({ fact: symptom, operator: 'equal', value }) as const);
    if (last.some(({ symptom }) => isAnyAnswer(last, symptom, findings))) return undefined;
    const rule = findings.freeId(`for-${id}`, 'rule');
    rules[rule] = { conditions: { any } };
    return rule;
  };
  const needing = Object.entries(remedies).map(([id, remedy]): [string, Remedy] => {
    const need = needOf(id);
    return [id, need === undefined ? remedy : { ...remedy, needs: { [need]: reason } }];
  });
  return { remedies: Object.fromEntries(needing), rules };
}

function lastAnswers(groups: readonly Group[]): Finding[] {
  const last = groups.flatMap(({ findings }) => findings.slice(-1));
  return [...new Map(last.map((finding) => [finding.id, finding])).values()];
}

/** Whether every answer to a symptom is among them: then it does not matter. */
function isAnyAnswer(last: readonly Finding[], symptom: string, { symptoms }: Findings): boolean {
  const count = Object.keys(symptoms[symptom]?.options ?? { yes: '', no: '' }).length;
  return last.filter((finding) => finding.symptom === symptom).length === count;
}
