import type { Reason } from '../diagnosis';
import type { Situation } from '../situation';
import { type Belief, type Evidence, evidenceOf, supports } from '../weigh/weigh';
import { observationsOf } from './cite';

/** A suspected fault with the reasons for it. */
export interface Suspicion {
  readonly belief: Belief;
  /** Among the suspected faults and "none of these". */
  readonly share: number;
  readonly evidence: readonly Evidence[];
  readonly reason: Reason;
}

export function suspicionsOf(situation: Situation): Suspicion[] {
  const { pack, answers, findings, beliefs, settings, plan } = situation;
  const whole = plan.suspected.reduce((sum, { posterior }) => sum + posterior, beliefs.noneOfThese.posterior);
  return plan.suspected.map((belief) => {
    const evidence = evidenceOf(pack, findings, beliefs, settings.tried, belief);
    const because = observationsOf(pack, answers, supports(evidence));
    const said = because.map(({ question, text }) => `“${question}” ${text}`);
    const text = `It can help if this is the cause: ${pack.faults[belief.fault]?.name}. You said: ${said.join('; ')}.`;
    return {
      belief,
      share: belief.posterior / whole,
      evidence,
      reason: { fault: belief.fault, because, text },
    };
  });
}
