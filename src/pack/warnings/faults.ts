import type { Issue } from '../../errors';
import { type Fault, otherwiseOf } from '../../format/fault';
import type { PackData } from '../../format/format';

/** Faults that every answer makes as likely as another, so that only their remedies can tell them apart. */
export function warnOfFaults(pack: PackData): Issue[] {
  const first = new Map<string, string>();
  return Object.entries(pack.faults).flatMap(([id, fault]) => {
    const profile = profileOf(pack, fault);
    const alike = first.get(profile);
    if (alike === undefined) {
      first.set(profile, id);
      return [];
    }
    const message = `no question tells it from "${alike}": the same signs show equally often; add a sign, or make them one fault`;
    return [{ code: 'inseparable-faults', path: ['faults', id, 'signs'], message }];
  });
}

/** The signs of a fault that set it apart from a fault without any, in one order. */
function profileOf(pack: PackData, { signs }: Fault): string {
  const telling = Object.entries(signs).filter(([sign, frequency]) => frequency !== otherwiseOf(pack, sign));
  return JSON.stringify(telling.sort());
}
