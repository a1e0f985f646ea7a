import type { Model, Step } from '../../src/planner';

/** Says what to do next; it is asked again after every answer and every remedy that failed. */
export type Policy = (model: Model) => Step;

/**
 * Expected minutes of a policy, exact: every way that a session can take under it is followed. The policy gets what is
 * left of the model, its weights adding up to 1, and is asked once for the same remedies tried and answers given.
 *
 * @throws {RangeError} for a step that is not in the model any more.
 */
export function policyMinutes(model: Model, policy: Policy): number {
  const known = new Map<string, number>();

  /** `past` are the remedies tried and the answers given. */
  const follow = (left: Model, past: readonly string[]): number => {
    const key = [...past].sort().join('\n');
    const before = known.get(key);
    if (before !== undefined) return before;
    const minutes = stepMinutes(left, past);
    known.set(key, minutes);
    return minutes;
  };

  const stepMinutes = (left: Model, past: readonly string[]): number => {
    const step = policy(left);
    if (step.kind === 'service') return left.service?.minutes ?? Number.POSITIVE_INFINITY;
    const { id } = step;
    if (step.kind === 'remedy') {
      const { [id]: remedy, ...remedies } = left.remedies;
      if (!remedy) throw new RangeError(`no remedy "${id}" is left`);
      const [chance, after] = given({ ...left, remedies }, (fault) => 1 - (remedy.chance[fault] ?? 0));
      return remedy.minutes + (chance > 0 ? chance * follow(after, [...past, `remedy ${id}`]) : 0);
    }
    const { [id]: question, ...questions } = left.questions ?? {};
    if (!question) throw new RangeError(`no question "${id}" is left`);
    return Object.entries(question.answers).reduce((sum, [answer, chances]) => {
      const [chance, after] = given({ ...left, questions }, (fault) => chances[fault] ?? 0);
      return sum + (chance > 0 ? chance * follow(after, [...past, `question ${id}: ${answer}`]) : 0);
    }, question.minutes);
  };

  const [, whole] = given(model, () => 1);
  return follow(whole, []);
}

/** The chance of something that is so likely in each fault, and the model once it is so. */
function given(model: Model, likely: (fault: string) => number): [number, Model] {
  const weights = Object.entries(model.faults).map(
    ([fault, weight]) => [fault, weight * likely(fault)] as const,
  );
  const sum = (of: readonly (readonly [string, number])[]) => of.reduce((all, [, weight]) => all + weight, 0);
  const all = sum(weights);
  const faults = weights
    .filter(([, weight]) => weight > 0)
    .map(([fault, weight]) => [fault, weight / all] as const);
  return [all / sum(Object.entries(model.faults)), { ...model, faults: Object.fromEntries(faults) }];
}
