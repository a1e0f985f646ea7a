import { conclude } from '../diagnose/conclude';
import type { Answers } from '../diagnose/observe';
import { recogniseSync } from '../diagnose/recognise/compile';
import type { Situation } from '../diagnose/situation';
import type { AnswerValue } from '../vocabulary';
import type { FirstStep } from './explanation';

/** The same situation with one answer changed or added. */
export function withAnswer(situation: Situation, symptom: string, answer: AnswerValue): Situation {
  const { device, pack, answers, settings } = situation;
  const changed: Answers = new Map([...answers, [symptom, answer]]);
  return conclude(device, pack, changed, recogniseSync(pack)(changed), { ...settings, plan: 'list' });
}

/** What is done first in a situation. */
export function firstStep({ alerts, plan, pack, answers, opening = [] }: Situation): FirstStep {
  if (alerts.length > 0) return 'stop';
  if (plan) return plan.ranked[0]?.id ?? 'service';
  const notCovered = [...answers].some(
    ([id, answer]) => answer === true && pack.symptoms[id]?.covered === false,
  );
  return notCovered || opening.length === 0 ? 'service' : 'ask';
}
