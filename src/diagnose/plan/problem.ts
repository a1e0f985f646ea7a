import { conditionOf } from '../../format/condition';
import { defaultQuestionMinutes, triedProperly } from '../../format/estimates';
import type { Pack } from '../../format/pack';
import { perPack } from '../../format/pack';
import { type Action, actionOf, byRiskAndMinutes, type Problem, type Question } from '../../planner/problem';
import { minutesOf, riskOfRemedy } from '../../safety/hazards';
import { risks } from '../../safety/risk';
import type { Request } from '../situation';
import { faultsOf, type Variable, variablesOf } from '../weigh/variables';
import { type Belief, chanceOf } from '../weigh/weigh';
import { openSymptoms } from './gates';

/** The planner's problem: the faults that are believed possible, remedies for them, and the questions still open. */
export function problemOf(
  request: Request,
  beliefs: readonly Belief[],
  remedies: readonly string[],
  isAsking: boolean,
): Problem {
  const { pack } = request;
  const whole = beliefs.reduce((sum, { posterior }) => sum + posterior, 0);
  const choose = (byFault: Float64Array) =>
    Float64Array.from(beliefs, ({ place }) => byFault[place] as number);
  return {
    weights: Float64Array.from(beliefs, ({ posterior }) => posterior / whole),
    actions: remedies
      .map((id): Action => {
        const { minutes, risk, chance } = actionsOf(pack).get(id) as PackAction;
        return actionOf(id, minutes, risk, choose(chance));
      })
      .sort(byRiskAndMinutes),
    questions: isAsking
      ? openQuestions(request).map(
          ({ id, minutes, variable }): Question => ({ id, minutes, answers: variable.chances.map(choose) }),
        )
      : [],
    serviceMinutes: minutesOf(pack.service),
  };
}

interface PackAction {
  readonly minutes: number;
  readonly risk: number;
  readonly chance: Float64Array;
}

const actionsOf = perPack(
  (pack) =>
    new Map(
      Object.entries(pack.remedies).map(([id, remedy]): [string, PackAction] => [
        id,
        {
          minutes: minutesOf(remedy),
          risk: risks.indexOf(riskOfRemedy(remedy)),
          chance: Float64Array.from(faultsOf(pack), (fault) => triedProperly * chanceOf(pack, fault, id)),
        },
      ]),
    ),
);

/** The symptoms whose answer alone decides a piece of evidence, a rule over several with one answer missing included. */
function openQuestions({ pack, answers, unanswerable }: Request) {
  const open = new Map<string, Variable>();
  for (const variable of variablesOf(pack)) {
    if (variable.answers) {
      if (!answers.has(variable.id) && !unanswerable.has(variable.id)) open.set(variable.id, variable);
      continue;
    }
    const [only, second] = openSymptoms({ answers, unanswerable: new Set() }, conditionOf(pack, variable.id));
    if (only !== undefined && second === undefined && !unanswerable.has(only) && !open.has(only))
      open.set(only, variable);
  }
  return Array.from(open, ([id, variable]) => ({
    id,
    minutes: (pack.symptoms[id] as Pack['symptoms'][string]).minutes ?? defaultQuestionMinutes,
    variable,
  })).sort((a, b) => (a.id < b.id ? -1 : 1));
}
