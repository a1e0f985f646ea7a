import type { Remedy } from '../../format/format';
import type { Pack } from '../../format/pack';
import { isAvoided, minutesOf, riskOfRemedy } from '../../safety/hazards';
import { recogniseSync } from '../recognise/closures';
import type { Findings } from '../recognise/finding';
import type { Request } from '../request';
import type { Gate, Gates } from './gate';
import { gatesOf } from './gates';
import { worstFirst } from './red-flags';

/** A remedy that is not possible yet, and the one that makes it possible. */
export interface Enabled {
  /** The remedy to do first. */
  readonly by: string;
  /** What keeps it from being tried until then. */
  readonly closed: readonly Gate[];
  /** What is still open once the other remedy has done its part, and what that one waits for. */
  readonly gates: Gates;
}

/**
 * Which of the blocked remedies another one makes possible, by an outcome that lifts every need and block in the way. What
 * the state of the device forbids stays forbidden, and nothing dangerous is done for the sake of another remedy.
 */
export function enabledAmong(
  request: Request,
  findings: Findings,
  blocked: readonly { readonly id: string; readonly closed: readonly Gate[] }[],
): ReadonlyMap<string, Enabled> {
  const liftable = blocked.filter(
    ({ id, closed }) =>
      isSafe(request.pack, id) && closed.every(({ kind }) => kind === 'need' || kind === 'block'),
  );
  if (liftable.length === 0) return new Map();
  const steps = preparations(request, findings);
  return new Map(
    liftable.flatMap(({ id, closed }): [string, Enabled][] => {
      const stake = riskOfRemedy(remedyOf(request.pack, id));
      for (const { by, after, found } of steps) {
        if (by === id) continue;
        const first = gatesOf(request, findings, by, stake);
        const gates = gatesOf(after, found, id);
        if (isFree(first) && gates.closed.length === 0)
          return [[id, { by, closed, gates: waitingForBoth(request.pack, first, gates) }]];
      }
      return [];
    }),
  );
}

/** What the untried remedies can lead to by an outcome of their own, the quickest first. */
function preparations(request: Request, findings: Findings) {
  const { pack, answers, settings } = request;
  return Object.entries(pack.remedies)
    .filter(
      ([id, { outcomes }]) =>
        outcomes !== undefined &&
        !settings.tried.has(id) &&
        isSafe(pack, id) &&
        isFree(gatesOf(request, findings, id)),
    )
    .sort(([a, one], [b, other]) => minutesOf(one) - minutesOf(other) || (a < b ? -1 : 1))
    .flatMap(([by, { outcomes = {} }]) =>
      Object.values(outcomes).map((outcome) => {
        const told = new Map([...answers, ...Object.entries(outcome.answers)]);
        const tried = new Map([...settings.tried, [by, 'no-change'] as const]);
        const after: Request = { ...request, answers: told, settings: { ...settings, tried } };
        return { by, after, found: recogniseSync(pack, told) };
      }),
    );
}

/** Nothing forbids it, and nothing that nobody knows might. */
function isFree({ closed, unanswered }: Gates): boolean {
  return closed.length + unanswered.length === 0;
}

/** Whoever sees only the second remedy must not miss what is asked before the first. */
function waitingForBoth(pack: Pack, first: Gates, second: Gates): Gates {
  return {
    ...second,
    ruleOut: worstFirst(pack, [...first.ruleOut, ...second.ruleOut]),
    askFirst: [...new Set([...first.askFirst, ...second.askFirst])].sort(),
  };
}

function isSafe(pack: Pack, id: string): boolean {
  const remedy = remedyOf(pack, id);
  return riskOfRemedy(remedy) !== 'high' && !isAvoided(remedy);
}

function remedyOf(pack: Pack, id: string): Remedy {
  return pack.remedies[id] as Remedy;
}
