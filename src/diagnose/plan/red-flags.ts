import { conditionOf, factsOf } from '../../format/condition';
import type { Symptom } from '../../format/format';
import { type Pack, perPack } from '../../format/pack';
import { isYesNo } from '../../format/symptom';
import { raisingIn } from '../../safety/asked';
import { harms } from '../../safety/risk';
import { openFacts } from '../recognise/condition';
import type { Findings } from '../recognise/finding';
import type { Request } from '../request';

/** The symptoms that decide whether the device shows a red flag, as far as the answers leave that unknown. */
export function openRedFlags({ pack, answers }: Request, findings: Findings): string[] {
  const open = new Set<string>();
  for (const finding of raisingIn(pack)) {
    if (findings.has(finding)) continue;
    for (const symptom of openFacts(conditionOf(pack, finding), answers)) open.add(symptom);
  }
  return [...open].sort();
}

/** The red flags to ask about now, as the lines of one question. */
export function redFlagsToAsk(request: Request, findings: Findings): string[] {
  const { pack, unanswerable } = request;
  return worstFirst(
    pack,
    openRedFlags(request, findings).filter(
      (symptom) => !unanswerable.has(symptom) && isYesNo(pack.symptoms[symptom] as Symptom),
    ),
  );
}

/** Symptoms by the harm that their alerts warn of, the worst first and then by id; those without an alert come last. */
export function worstFirst(pack: Pack, symptoms: Iterable<string>): string[] {
  const harm = harmsOf(pack);
  const order = (id: string) => harm.get(id) ?? -1;
  return [...new Set(symptoms)].sort((a, b) => order(b) - order(a) || (a < b ? -1 : 1));
}

/** Symptom to the place of the worst harm that an alert for it warns of. */
const harmsOf = perPack((pack): ReadonlyMap<string, number> => {
  const worst = new Map<string, number>();
  for (const { when, harm } of Object.values(pack.alerts)) {
    for (const symptom of when.flatMap((finding) => factsOf(conditionOf(pack, finding))))
      worst.set(symptom, Math.max(harms.indexOf(harm), worst.get(symptom) ?? -1));
  }
  return worst;
});
