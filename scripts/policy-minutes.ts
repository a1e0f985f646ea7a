import { after, type Model, type Move } from '../src/planner/index';

/** Says what to do next; it is asked again after every answer and every remedy that failed. */
export type Policy = (model: Model, asked: number) => Move;

/** Something by fault. */
type ByFault = Readonly<Record<string, number>>;

/**
 * Expected minutes of a policy, exact: every way that a session can take under it is followed. The policy gets what is
 * left of the model and how many questions it asked in a row, and is asked once where both are the same.
 *
 * @throws {InvalidModelError} for a move that is not in the model any more.
 */
export function policyMinutes(model: Model, policy: Policy): number {
  const known = new Map<string, number>();

  /** `past` are the remedies tried and the answers given. */
  const follow = (left: Model, past: readonly string[], asked: number): number => {
    const key = [...past].sort().concat(String(asked)).join('\n');
    const before = known.get(key);
    if (before !== undefined) return before;
    const minutes = moveMinutes(left, past, asked);
    known.set(key, minutes);
    return minutes;
  };

  const moveMinutes = (left: Model, past: readonly string[], asked: number): number => {
    const move = policy(left, asked);
    if (move.kind === 'service') return left.service?.minutes ?? Number.POSITIVE_INFINITY;
    const { kind, id } = move;
    const goOn = (outcome: string | null, chance: number) =>
      chance > 0
        ? chance *
          follow(
            after(left, move, outcome),
            [...past, `${kind} ${id}: ${outcome}`],
            kind === 'question' ? asked + 1 : 0,
          )
        : 0;
    if (kind === 'remedy') {
      const { minutes = 0, chance = {} } = left.remedies[id] ?? {};
      return minutes + goOn(null, 1 - likely(left, chance));
    }
    const { minutes = 0, answers = {} } = left.questions?.[id] ?? {};
    return Object.entries(answers).reduce(
      (sum, [answer, chance]) => sum + goOn(answer, likely(left, chance)),
      minutes,
    );
  };

  return follow(model, [], 0);
}

/** The chance of something that is so likely in each fault. */
export function likely({ faults }: Model, chance: ByFault): number {
  let [all, together] = [0, 0];
  for (const [fault, weight] of Object.entries(faults)) {
    all += weight;
    together += weight * (chance[fault] ?? 0);
  }
  return together / all;
}
