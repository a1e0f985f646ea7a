import type { Issue } from '../../errors';
import { conditionOf } from '../../format/condition';
import { chanceIn, signChance } from '../../format/estimates';
import { otherwiseOf, signsFor } from '../../format/fault';
import type { PackData } from '../../format/format';
import type { Possible } from './possible';

/** Faults, remedies and alerts that no answers lead to, and faults that no answers tell apart. */
export function* warnOfReach(pack: PackData, possible: Possible): Generator<Issue> {
  const { faults, remedies, alerts = {} } = pack;
  const conditions = (findings: readonly string[]) => findings.map((finding) => conditionOf(pack, finding));
  const canBeTrue = (finding: string) => possible(conditions([finding]));
  const listed = new Set<string>();
  const reached = new Set<string>();

  for (const [id, fault] of Object.entries(faults)) {
    const cures = Object.keys(fault.remedies ?? {});
    for (const cure of cures) listed.add(cure);
    if (signsFor(pack, fault).some(canBeTrue)) for (const cure of cures) reached.add(cure);
    else {
      const message = 'no sign that can be true makes this fault more likely, so it is never suspected';
      yield { code: 'unreachable-fault', path: ['faults', id], message };
    }
  }
  for (const [id, { needs = {}, blockedBy = {} }] of Object.entries(remedies)) {
    const path = ['remedies', id];
    if (!listed.has(id)) {
      const message =
        'no fault lists this remedy, so it is never advised; list it under the faults that it cures';
      yield { code: 'unused-remedy', path, message };
    } else if (!reached.has(id)) {
      const message = 'no fault that lists this remedy can be suspected, so it is never advised';
      yield { code: 'unreachable-remedy', path, message };
    } else if (!possible(conditions(Object.keys(needs)), conditions(Object.keys(blockedBy)))) {
      const message = 'no answers meet its needs and avoid its blocks, so it is never advised';
      yield { code: 'unreachable-remedy', path, message };
    }
  }
  for (const [id, { when }] of Object.entries(alerts)) {
    if (when.some(canBeTrue)) continue;
    const message = 'none of these findings can be true, so the alert is never raised';
    yield { code: 'unreachable-alert', path: ['alerts', id, 'when'], message };
  }
}

/** Faults that all answers make equally likely. */
export function* warnOfAlike(pack: PackData): Generator<Issue> {
  const known = new Map<string, string>();
  for (const [id, { signs }] of Object.entries(pack.faults)) {
    const telling = Object.entries(signs)
      .map(([sign, often]) => [sign, chanceIn(signChance, often)] as const)
      .filter(([sign, chance]) => chance !== signChance[otherwiseOf(pack, sign)]);
    const profile = JSON.stringify(telling.sort());
    const alike = known.get(profile);
    if (alike === undefined) known.set(profile, id);
    else {
      const message = `has the same signs as "${alike}", equally often; add a sign, or make them one fault`;
      yield { code: 'inseparable-faults', path: ['faults', id, 'signs'], message };
    }
  }
}
