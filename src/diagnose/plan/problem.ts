import { defaultQuestionMinutes, triedProperly } from '../../format/estimates';
import { type Pack, perPack } from '../../format/pack';
import { type Action, byRiskAndMinutes, type Problem } from '../../planner/problem';
import { minutesOf, riskOfRemedy } from '../../safety/hazards';
import { risks } from '../../safety/risk';
import type { Request } from '../request';
import { anticipate, chancesOf, jointRulesOver } from '../weigh/anticipate';
import type { DecidedRule } from '../weigh/joint-rules';
import { chanceOf } from '../weigh/tried';
import { faultsOf, variablesById } from '../weigh/variables';
import type { Belief } from '../weigh/weigh';

/** The planner's problem: the faults that are believed possible, remedies for them, and the questions still open. */
export function problemOf(
  request: Request,
  beliefs: readonly Belief[],
  rules: readonly DecidedRule[],
  remedies: readonly PlannedRemedy[],
  isAsking: boolean,
): Problem {
  const { pack, answers } = request;
  const whole = beliefs.reduce((sum, { posterior }) => sum + posterior, 0);
  const weights = new Float64Array(beliefs.length);
  const indexOf = new Int32Array(faultsOf(pack).length).fill(-1);
  for (const [index, { place, posterior }] of beliefs.entries()) {
    weights[index] = posterior / whole;
    indexOf[place] = index;
  }
  const byBelief = (byFault: Float64Array) => {
    const chosen = new Float64Array(beliefs.length);
    for (let index = 0; index < chosen.length; index++)
      chosen[index] = byFault[(beliefs[index] as Belief).place] as number;
    return chosen;
  };
  return {
    weights,
    actions: remedies
      .map(({ id, first }) => actionIn(indexOf, id, withFirst(pack, curesOf(pack).get(id) as Cures, first)))
      .sort(byRiskAndMinutes),
    questions: isAsking
      ? openQuestions(request).map((id) => ({
          id,
          minutes: pack.symptoms[id]?.minutes ?? defaultQuestionMinutes,
          answers: chancesOf(anticipate(pack, answers, rules, id)).map(byBelief),
        }))
      : [],
    serviceMinutes: minutesOf(pack.service),
  };
}

/** A remedy to plan, with the one that makes it possible. */
export interface PlannedRemedy {
  readonly id: string;
  readonly first?: string | undefined;
}

/** What a remedy takes together with the one that makes it possible. */
function withFirst(pack: Pack, cures: Cures, first: string | undefined): Cures {
  const before = first === undefined ? undefined : curesOf(pack).get(first);
  if (before === undefined) return cures;
  return { ...cures, minutes: cures.minutes + before.minutes, risk: Math.max(cures.risk, before.risk) };
}

/** What a remedy takes, and what it cures. */
export interface Cures {
  readonly minutes: number;
  readonly risk: number;
  /** Places of the faults, and the chance to cure each. */
  readonly places: readonly number[];
  readonly chances: readonly number[];
}

/** The cures of every remedy of a pack. */
export const curesOf = perPack((pack): ReadonlyMap<string, Cures> => {
  const faults = faultsOf(pack);
  return new Map(
    Object.entries(pack.remedies).map(([id, remedy]): [string, Cures] => {
      const chances = faults.map((fault) => triedProperly * chanceOf(pack, fault, id));
      const places = [...faults.keys()].filter((place) => (chances[place] as number) > 0);
      return [
        id,
        {
          minutes: minutesOf(remedy),
          risk: risks.indexOf(riskOfRemedy(remedy)),
          places,
          chances: places.map((place) => chances[place] as number),
        },
      ];
    }),
  );
});

function actionIn(indexOf: Int32Array, id: string, { minutes, risk, places, chances }: Cures): Action {
  const faults: number[] = [];
  const chance: number[] = [];
  for (let at = 0; at < places.length; at++) {
    const index = indexOf[places[at] as number] as number;
    if (index < 0) continue;
    faults.push(index);
    chance.push(chances[at] as number);
  }
  return { id, minutes, risk, faults: Int32Array.from(faults), chance: Float64Array.from(chance) };
}

/** The symptoms that are still open and may tell something about the fault, by themselves or as part of a rule. */
function openQuestions({ pack, answers, unanswerable }: Request): string[] {
  return tellingSymptomsOf(pack).filter((id) => !answers.has(id) && !unanswerable.has(id));
}

const tellingSymptomsOf = perPack((pack): readonly string[] =>
  [...new Set([...variablesById(pack).keys(), ...jointRulesOver(pack).keys()])].sort(),
);
