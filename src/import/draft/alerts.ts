import type { Alert, Rule } from '../../format/format';
import { Ids } from '../ids';
import type { TreeWords } from '../words/words';
import type { Group } from './faults';
import type { Findings } from './findings';

/** The alerts of a pack, and the rules that they need. */
export interface Alerts {
  readonly alerts: Readonly<Record<string, Alert>>;
  readonly rules: Readonly<Record<string, Rule>>;
  /** By alert, the line where the tree says to stop. */
  readonly lines: ReadonlyMap<string, number>;
}

/**
 * An alert for each way that ends in a stop. Its last answer alone raises it, whatever else is known, unless the tree
 * goes on after the same answer elsewhere: then it takes all answers of the way.
 */
export function alertsOf(
  groups: readonly Group[],
  findings: Findings,
  { texts }: TreeWords,
  source: string,
): Alerts {
  const alerts: Record<string, Alert> = {};
  const rules: Record<string, Rule> = {};
  const lines = new Map<string, number>();
  const ids = new Ids();
  const harmless = new Set(
    groups.filter(({ stop }) => stop === undefined).flatMap((group) => group.findings.map(({ id }) => id)),
  );
  for (const { stop, name, findings: given, line } of groups) {
    const last = given.at(-1);
    if (stop === undefined || last === undefined) continue;
    const id = ids.of(last.id, 'alert');
    let when = last.id;
    if (harmless.has(last.id)) {
      when = findings.freeId(`stop-${last.id}`, 'stop');
      const all = given.map(({ symptom, value }) => ({ fact: symptom, operator: 'equal', value }) as const);
      rules[when] = { conditions: { all } };
    }
    alerts[id] = { name, when: [when], harm: 'serious-injury', ...texts.alert, now: stop, sources: [source] };
    lines.set(id, line);
  }
  return { alerts, rules, lines };
}
