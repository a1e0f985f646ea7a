import { conditionOf, factsOf } from './condition';
import { type Pack, perPack } from './pack';
import { isYesNo, type SymptomRole } from './symptom';

/** What a symptom is to a conversation. A red flag is one whatever its pack says. */
export type Role = SymptomRole | 'red-flag';

/** The role of a symptom: as an alert or its pack says, else a complaint if it is answered with yes or no. */
export function roleOf(pack: Pack, id: string): Role {
  if (redFlagsOf(pack).has(id)) return 'red-flag';
  const symptom = pack.symptoms[id];
  return symptom?.role ?? (symptom && isYesNo(symptom) ? 'complaint' : 'detail');
}

/** The symptoms that raise an alert by themselves. */
const redFlagsOf = perPack(
  (pack) =>
    new Set(
      Object.values(pack.alerts)
        .flatMap(({ when }) => when)
        .flatMap((finding) => {
          const [symptom, ...others] = factsOf(conditionOf(pack, finding));
          return symptom !== undefined && others.length === 0 ? [symptom] : [];
        }),
    ),
);
