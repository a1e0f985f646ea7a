import { type Action, type Problem, total } from '../../planner/problem';

/** From these shares of the belief on, a fault is likely, or at least possible. */
export const standings = { likely: 0.5, possible: 0.1 } as const;

/** Below this share of the belief, the faults that a remedy serves are no reason to try it before service. */
const conceivable = 0.002;

/**
 * Whether a remedy may stand before service. Service costs days, so every quick remedy looks worth its minutes; but once
 * the complaint is explained, those that only serve unlikely faults stand after service, also where only service can
 * repair what is likely. A remedy that failed puts the explanation in doubt, so from then on all may that serve a conceivable fault.
 */
export function relevantIn({ weights }: Problem, isDoubted: boolean): (action: Action) => boolean {
  const whole = total(weights);
  const share = (fault: number) => (weights[fault] as number) / whole;
  const serves = ({ faults }: Action) => faults.some((fault) => share(fault) >= standings.possible);
  // The last fault is the one that no pack describes.
  const isExplained = weights.subarray(0, -1).some((_, fault) => share(fault) >= standings.likely);
  return isDoubted || !isExplained
    ? ({ faults }) => faults.reduce((sum, fault) => sum + share(fault), 0) >= conceivable
    : serves;
}
