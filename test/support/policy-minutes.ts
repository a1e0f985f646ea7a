import { after, type Model, type Move, solve } from '../../src/planner/index';

/**
 * Expected minutes of doing what `solve` says is next and telling `after` what came of it, until the device works:
 * every way that a session can take is followed, and the same remedies tried and answers given are followed once.
 */
export function policyMinutes(model: Model): number {
  const known = new Map<string, number>();

  const follow = (left: Model, asked: number, past: readonly string[]): number => {
    const key = [asked, ...[...past].sort()].join('\n');
    const before = known.get(key);
    if (before !== undefined) return before;
    const minutes = minutesOfNext(left, asked, past);
    known.set(key, minutes);
    return minutes;
  };

  const minutesOfNext = (left: Model, asked: number, past: readonly string[]): number => {
    const { next } = solve(left, { asked });
    if (next.kind === 'service') return left.service?.minutes ?? Number.NaN;
    if (next.kind === 'remedy') {
      const remedy = left.remedies[next.id];
      const fails = chanceOf(left, (fault) => 1 - (remedy?.chance[fault] ?? 0));
      const rest = fails > 0 ? follow(after(left, next, null), 0, [...past, next.id]) : 0;
      return (remedy?.minutes ?? Number.NaN) + fails * rest;
    }
    const { minutes, answers } = left.questions?.[next.id] ?? { minutes: Number.NaN, answers: {} };
    return Object.entries(answers).reduce((sum, [answer, chances]) => {
      const chance = chanceOf(left, (fault) => chances[fault] ?? 0);
      if (chance === 0) return sum;
      return sum + chance * follow(after(left, next, answer), asked + 1, [...past, `${next.id}: ${answer}`]);
    }, minutes);
  };

  return follow(model, 0, []);
}

/** The chance of something that is so likely in each fault. */
function chanceOf({ faults }: Model, likely: (fault: string) => number): number {
  const entries = Object.entries(faults);
  const whole = entries.reduce((sum, [, weight]) => sum + weight, 0);
  return entries.reduce((sum, [fault, weight]) => sum + weight * likely(fault), 0) / whole;
}

/** Follows a model until it ends in service, or in a remedy that cannot fail; outcomes are as `choose` picks them. */
export function walk(model: Model, choose: (outcomes: readonly (string | null)[]) => string | null): Move[] {
  const moves: Move[] = [];
  let left = model;
  let asked = 0;
  for (;;) {
    const { next } = solve(left, { asked });
    moves.push(next);
    if (next.kind === 'service') return moves;
    const canBe = (chances: Readonly<Record<string, number>> = {}) =>
      chanceOf(left, (id) => chances[id] ?? 0);
    if (next.kind === 'remedy') {
      if (canBe(left.remedies[next.id]?.chance) === 1) return moves;
      left = after(left, next, null);
      asked = 0;
    } else {
      const answers = Object.entries(left.questions?.[next.id]?.answers ?? {});
      left = after(
        left,
        next,
        choose([null, ...answers.flatMap(([answer, chances]) => (canBe(chances) > 0 ? [answer] : []))]),
      );
      asked++;
    }
  }
}
