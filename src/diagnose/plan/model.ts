import { defaultQuestionMinutes, triedProperly } from '../../format/estimates';
import type { Pack } from '../../format/pack';
import type { Model } from '../../planner/model';
import { minutesOf, riskOfRemedy } from '../../safety/hazards';
import type { Answers } from '../observe';
import { openFacts } from '../recognise/facts';
import { exp } from '../weigh/logarithms';
import { type Variable, variablesOf } from '../weigh/variables';
import { type Belief, chanceOf } from '../weigh/weigh';

/** The planner's model of a situation: believed faults, the remedies at hand, and the questions still open. */
export function modelOf(
  pack: Pack,
  answers: Answers,
  beliefs: readonly Belief[],
  remedies: readonly string[],
): Model {
  const likeliest = Math.max(...beliefs.map(({ logBelief }) => logBelief));
  const faults = beliefs.map(({ fault }) => fault);
  return {
    faults: Object.fromEntries(beliefs.map(({ fault, logBelief }) => [fault, exp(logBelief - likeliest)])),
    remedies: record(remedies, (id) => {
      const remedy = pack.remedies[id] as Pack['remedies'][string];
      return {
        minutes: minutesOf(remedy),
        risk: riskOfRemedy(remedy),
        chance: record(faults, (fault) => triedProperly * chanceOf(pack, fault, id)),
      };
    }),
    questions: Object.fromEntries(
      openQuestions(pack, answers).map(({ symptom, variable }) => [
        symptom,
        {
          minutes: pack.symptoms[symptom]?.minutes ?? defaultQuestionMinutes,
          answers: record(
            Array.from({ length: variable.cells }, (_, cell) => String(cell)),
            (cell) => record(faults, (fault) => variable.chance(fault, Number(cell))),
          ),
        },
      ]),
    ),
    service: { minutes: minutesOf(pack.service) },
  };
}

/** The symptoms whose answer alone decides a piece of evidence, a rule over several with one answer missing included. */
function openQuestions(pack: Pack, answers: Answers) {
  const open = new Map<string, Variable>();
  for (const variable of variablesOf(pack)) {
    const [only, second] = openSymptoms(pack, variable, answers);
    if (only !== undefined && second === undefined && (variable.answers || !open.has(only)))
      open.set(only, variable);
  }
  return Array.from(open, ([symptom, variable]) => ({ symptom, variable }));
}

/** The symptoms that a piece of evidence still waits for. */
export function openSymptoms(pack: Pack, variable: Variable, answers: Answers): readonly string[] {
  if (variable.answers) return answers.has(variable.id) ? [] : [variable.id];
  return openFacts((pack.rules[variable.id] as Pack['rules'][string]).conditions, answers);
}

function record<Value>(keys: readonly string[], value: (key: string) => Value): Record<string, Value> {
  return Object.fromEntries(keys.map((key) => [key, value(key)]));
}
