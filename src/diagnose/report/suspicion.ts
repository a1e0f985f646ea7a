import { report as english } from '../../languages/en/report';
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
  const { pack, findings, beliefs, settings, plan, language } = situation;
  const words = language?.report ?? english;
  const whole = plan.suspected.reduce((sum, { posterior }) => sum + posterior, beliefs.noneOfThese.posterior);
  return plan.suspected.map((belief) => {
    const evidence = evidenceOf(pack, findings, beliefs, settings.tried, belief);
    const because = observationsOf(situation, supports(evidence));
    const said = because.map(({ question, text: answer }) => ({ question, answer }));
    const text = words.canHelp(pack.faults[belief.fault]?.name ?? belief.fault, said);
    return {
      belief,
      share: belief.posterior / whole,
      evidence,
      reason: { fault: belief.fault, because, text },
    };
  });
}
