import type { Model } from '../../src/planner/index';
import { type Problem, problemOf, serviceCost } from '../../src/planner/problem';
import { safe } from './safe';

/** More states than these take too much memory: 12 remedies and 6 questions of 3 answers are half as many. */
const mostStates = 2 ** 25;

/**
 * Expected minutes of the best plan: service, every remedy and every question, with what follows each, in every state.
 *
 * A state's number is the set of remedies tried, as bits, plus that of its answers times the number of sets. Both only
 * grow, so that going through the states backwards meets what follows first; all that a state needs besides is its
 * weight. That makes some ten million states a second, and nothing need be left out.
 *
 * @throws {RangeError} for a model of too many states.
 */
export function exactMinutes(model: Model): number {
  const problem = safe(problemOf(model));
  const { actions, questions, serviceMinutes } = problem;
  const sets = 2 ** actions.length;
  const places = placesOf(problem);
  const combinations = places.at(-1) as number;
  if (sets * combinations > mostStates) throw new RangeError(`${sets * combinations} states are too many`);

  const lasting = failures(problem, sets);
  const minutes = Float64Array.from(actions, (action) => action.minutes);
  const costs = new Float64Array(sets * combinations);
  for (let given = combinations - 1; given >= 0; given--) {
    const weights = answered(problem, places, given);
    const open = questions.flatMap((question, number) => {
      const place = places[number] as number;
      const isOpen = Math.floor(given / place) % (question.answers.length + 1) === 0;
      return isOpen
        ? [{ minutes: question.minutes, step: place * sets, answers: question.answers.length }]
        : [];
    });
    for (let tried = sets - 1; tried >= 0; tried--) {
      const state = given * sets + tried;
      const left = weigh(weights, lasting, tried);
      let best = serviceCost(serviceMinutes, left);
      for (let remedy = 0; remedy < minutes.length; remedy++) {
        if ((tried >> remedy) & 1) continue;
        best = Math.min(best, (minutes[remedy] as number) * left + (costs[state + (1 << remedy)] as number));
      }
      for (const question of open) {
        let cost = question.minutes * left;
        for (let answer = 1; answer <= question.answers; answer++)
          cost += costs[state + answer * question.step] as number;
        best = Math.min(best, cost);
      }
      costs[state] = best;
    }
  }
  return costs[0] as number;
}

/** What one answer of each question counts in the number of all answers, in which 0 stands for none; last, their number. */
function placesOf({ questions }: Problem): number[] {
  const places = [1];
  for (const { answers } of questions) places.push((places.at(-1) as number) * (answers.length + 1));
  return places;
}

/** By set of remedies and fault: the chance that all of them fail. */
function failures({ weights, actions }: Problem, sets: number): Float64Array {
  const faults = weights.length;
  const lasting = new Float64Array(sets * faults).fill(1);
  for (let tried = 1; tried < sets; tried++) {
    const last = 31 - Math.clz32(tried);
    const before = tried - (1 << last);
    lasting.copyWithin(tried * faults, before * faults, (before + 1) * faults);
    const { faults: curable, chance } = actions[last] as Problem['actions'][number];
    for (const [index, fault] of curable.entries()) {
      const place = tried * faults + fault;
      lasting[place] = (lasting[place] as number) * (1 - (chance[index] as number));
    }
  }
  return lasting;
}

/** The weights after some answers and before any remedy. */
function answered({ weights, questions }: Problem, places: readonly number[], given: number): Float64Array {
  return questions.reduce((before, { answers }, number) => {
    const answer = Math.floor(given / (places[number] as number)) % (answers.length + 1);
    const chance = answers[answer - 1];
    return chance ? before.map((weight, fault) => weight * (chance[fault] as number)) : before;
  }, weights);
}

function weigh(weights: Float64Array, lasting: Float64Array, tried: number): number {
  const faults = weights.length;
  let left = 0;
  for (let fault = 0; fault < faults; fault++)
    left += (weights[fault] as number) * (lasting[tried * faults + fault] as number);
  return left;
}
