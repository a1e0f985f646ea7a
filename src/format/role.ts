import { conditionOf, factsOf } from './condition';
import { type Pack, perPack } from './pack';
import { isYesNo, type SymptomRole } from './symptom';

/** What a symptom is to a conversation. A red flag is one whatever its pack says. */
export type Role = SymptomRole | 'red-flag';

/**
 * The role of a symptom: as an alert or its pack says, else a complaint if it is a sign of a fault by itself.
 *
 * @example
 * ```ts
 * import { packs, roleOf } from 'remedy-rules';
 *
 * const band = packs['mi-band-4'];
 * console.log(Object.keys(band.symptoms).filter((id) => roleOf(band, id) === 'red-flag'));
 * ```
 */
export function roleOf(pack: Pack, id: string): Role {
  if (redFlagsOf(pack).has(id)) return 'red-flag';
  const symptom = pack.symptoms[id];
  if (symptom?.role !== undefined) return symptom.role;
  const isTold = signsOf(pack).has(id) || symptom?.covered === false;
  return symptom && isYesNo(symptom) && isTold ? 'complaint' : 'detail';
}

/** The symptoms that raise an alert by themselves. */
const redFlagsOf = perPack((pack) =>
  alone(
    pack,
    Object.values(pack.alerts).flatMap(({ when }) => when),
  ),
);

/** The symptoms that are signs of a fault by themselves. */
const signsOf = perPack((pack) =>
  alone(
    pack,
    Object.values(pack.faults).flatMap(({ signs }) => Object.keys(signs)),
  ),
);

/** The symptoms that decide one of these findings, and no other symptom with them. */
function alone(pack: Pack, findings: readonly string[]): ReadonlySet<string> {
  return new Set(
    findings.flatMap((finding) => {
      const [symptom, ...others] = factsOf(conditionOf(pack, finding));
      return symptom !== undefined && others.length === 0 ? [symptom] : [];
    }),
  );
}
