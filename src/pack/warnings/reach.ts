import type { Issue } from '../../errors';
import { conditionOf } from '../../format/condition';
import { signsFor } from '../../format/fault';
import type { PackData } from '../../format/format';
import type { Possible } from './possible';

/** Faults, remedies and alerts that no answers can bring about. */
export function warnOfReach(pack: PackData, possible: Possible): Issue[] {
  const { faults, remedies, alerts = {} } = pack;
  const conditions = (findings: readonly string[]) => findings.map((finding) => conditionOf(pack, finding));
  const canBe = (finding: string) => possible(conditions([finding]));

  const suspected = Object.values(faults).filter((fault) => signsFor(pack, fault).some(canBe));
  const cures = new Set(suspected.flatMap((fault) => Object.keys(fault.remedies ?? {})));
  const listed = new Set(Object.values(faults).flatMap((fault) => Object.keys(fault.remedies ?? {})));

  return [
    ...Object.entries(faults)
      .filter(([, fault]) => !suspected.includes(fault))
      .map(([id]) => ({
        code: 'unreachable-fault',
        path: ['faults', id],
        message: 'no sign that can be found makes this fault likelier, so it is never suspected',
      })),
    ...Object.entries(remedies).flatMap(([id, { needs = {}, blockedBy = {} }]): Issue[] => {
      const path = ['remedies', id];
      if (!listed.has(id)) {
        const message = `no fault lists "${id}", so it is never advised; list it under the faults that it cures`;
        return [{ code: 'unused-remedy', path, message }];
      }
      if (!cures.has(id)) {
        const message = 'every fault that lists it is itself out of reach, so it is never advised';
        return [{ code: 'unreachable-remedy', path, message }];
      }
      if (!possible(conditions(Object.keys(needs)), conditions(Object.keys(blockedBy)))) {
        const message = 'no answers meet its needs and avoid its blocks, so it is never advised';
        return [{ code: 'unreachable-remedy', path, message }];
      }
      return [];
    }),
    ...Object.entries(alerts)
      .filter(([, { when }]) => !when.some(canBe))
      .map(([id]) => ({
        code: 'unreachable-alert',
        path: ['alerts', id, 'when'],
        message: 'none of these findings can ever be true, so the alert is never raised',
      })),
  ];
}
