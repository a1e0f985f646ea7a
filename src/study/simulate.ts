import { relevantIn } from '../diagnose/plan/relevance';
import type { Pack } from '../format/pack';
import { solveProblem } from '../planner/solve';
import { risks } from '../safety/risk';
import { concludeAt } from './conclude-at';
import type { StudySettings } from './progress';
import { randomNumbers } from './random';
import { minutesByRule, type RuleOfThumb } from './rules-of-thumb';
import { playSession, type Session } from './session';
import { drawOpenings } from './situations';

/** The results of many sessions with devices drawn from a pack. */
export interface Simulation {
  /** How many sessions were played. */
  readonly sessions: number;
  /** The seed, which repeats the run. */
  readonly seed: number;
  /** How the sessions ended. */
  readonly endings: Readonly<Record<Session['ending'], number>>;
  /** Minutes of the sessions, by our estimates. */
  readonly minutes: {
    readonly mean: number;
    readonly median: number;
    readonly ninetieth: number;
    readonly longest: number;
  };
  /** Mean expected minutes until the device works, over openings with something to try. Nothing is asked. */
  readonly expected: {
    /** The list that `diagnose` gives. */
    readonly list: number;
    /** How much longer the list takes than one that ignores risk: 0.1 means 10 % longer. */
    readonly priceOfSafety: number;
    /** The same remedies in the order of a rule of thumb. */
    readonly rules: Readonly<Record<RuleOfThumb, number>>;
  };
  /** Sessions worth reading. */
  readonly examples: {
    readonly random: Session;
    /** The session with the most moves. */
    readonly longest: Session;
    /** The session with the most minutes. */
    readonly dearest: Session;
    readonly riskiest: Session;
  };
  /** Sessions that ended in service by fault, most frequent first. An empty id means none of the pack's faults. */
  readonly service: readonly { readonly fault: string; readonly count: number; readonly example: Session }[];
}

/**
 * Draws devices with random faults from the pack's own estimates, and simulates their owners.
 *
 * @throws {RangeError} if no fault of the pack shows a sign, so that no owner would complain.
 */
export async function simulate(
  pack: Pack,
  { count = 200, seed = 1, onProgress }: StudySettings = {},
): Promise<Simulation> {
  const openings = drawOpenings(pack, count, seed);
  if (openings.length === 0) throw new RangeError('no fault of the pack shows a sign that could be answered');
  const random = randomNumbers(seed + 1);
  const played: Session[] = [];
  const expected: Expected[] = [];
  for (const [done, opening] of openings.entries()) {
    played.push(playSession(pack, opening, random));
    const { expected: list, problem } = concludeAt(pack, opening.observed).plan;
    if (list && problem) {
      // What the list leaves out as far from likely is left out of what it is compared with.
      const same = { ...problem, actions: problem.actions.filter(relevantIn(problem, false)), questions: [] };
      const free = solveProblem(same, { isPlanned: () => true });
      const priceOfSafety = Math.max(0, list.minutes / free.expectedMinutes - 1);
      const rules = minutesByRule(same, Object.keys(pack.remedies));
      expected.push({ list: list.minutes, priceOfSafety, rules });
    }
    await onProgress?.(done + 1, openings.length);
  }

  const minutes = played.map((session) => session.minutes).sort((a, b) => a - b);
  const at = (part: number) => minutes[Math.floor(part * (minutes.length - 1))] as number;
  const most = (key: (session: Session) => number) =>
    played.reduce((one, other) => (key(other) > key(one) ? other : one));
  const endings = (ending: Session['ending']) => played.filter((session) => session.ending === ending).length;
  return {
    sessions: played.length,
    seed,
    endings: { helped: endings('helped'), service: endings('service'), stop: endings('stop') },
    minutes: { mean: mean(minutes), median: at(0.5), ninetieth: at(0.9), longest: at(1) },
    expected: meanOf(expected),
    examples: {
      random: played[0] as Session,
      longest: most(({ moves }) => moves.length),
      dearest: most((session) => session.minutes),
      riskiest: most(({ risk, moves }) => risks.indexOf(risk) * 1000 + moves.length),
    },
    service: toService(played),
  };
}

type Expected = Simulation['expected'];

function meanOf(expected: readonly Expected[]): Expected {
  const of = (key: (one: Expected) => number) => mean(expected.map(key));
  const rule = (name: RuleOfThumb) => of(({ rules }) => rules[name]);
  return {
    list: of(({ list }) => list),
    priceOfSafety: of(({ priceOfSafety }) => priceOfSafety),
    rules: {
      'chance per minute': rule('chance per minute'),
      'likeliest first': rule('likeliest first'),
      'quickest first': rule('quickest first'),
      'as the document lists them': rule('as the document lists them'),
    },
  };
}

function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}

function toService(played: readonly Session[]): Simulation['service'] {
  const byFault = new Map<string, Session[]>();
  for (const session of played.filter(({ ending }) => ending === 'service')) {
    const fault = session.fault ?? '';
    byFault.set(fault, [...(byFault.get(fault) ?? []), session]);
  }
  return [...byFault]
    .map(([fault, sessions]) => ({ fault, count: sessions.length, example: sessions[0] as Session }))
    .sort((a, b) => b.count - a.count || (a.fault < b.fault ? -1 : 1));
}
