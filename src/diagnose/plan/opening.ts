import type { Pack } from '../../format/pack';
import type { Answers } from '../observe';
import { exp } from '../weigh/logarithms';
import { variablesOf } from '../weigh/variables';
import type { Beliefs } from '../weigh/weigh';
import { openSymptoms } from './model';

/**
 * While nothing is suspected there is no plan to improve: the symptoms to ask about, the one whose answer most often
 * points to a fault first.
 */
export function openingQuestions(pack: Pack, answers: Answers, { faults }: Beliefs): string[] {
  const likeliest = Math.max(...faults.map(({ logBelief }) => logBelief));
  const pointing = new Map<string, number>();
  for (const variable of variablesOf(pack)) {
    const chance = faults.reduce(
      (sum, { fault, logBelief }) => sum + exp(logBelief - likeliest) * variable.pointing(fault),
      0,
    );
    for (const symptom of openSymptoms(pack, variable, answers)) {
      pointing.set(symptom, Math.max(pointing.get(symptom) ?? 0, chance));
    }
  }
  return [...pointing.keys()].sort(
    (a, b) => (pointing.get(b) as number) - (pointing.get(a) as number) || (a < b ? -1 : 1),
  );
}
