import type { Model, Step } from '../../src/planner';
import { type Numbered, numbered, times, total } from './numbered';
import type { Policy } from './policy-minutes';

/** What is left of a session; remedies and questions by their place in the model. */
interface Left {
  readonly weights: Float64Array;
  readonly remedies: readonly number[];
  readonly questions: readonly number[];
}

interface Order {
  /** The first remedy; missing where service comes first. */
  readonly first?: number;
  /** Expected minutes times weight. */
  readonly cost: number;
}

/** Never asks: updated chance per minute, with the best moment to stop. */
export const neverAsk: Policy = (model) => lookAhead(model, 0);

/** Asks what saves most, if it saves anything when nothing is asked afterwards. */
export const oneStep: Policy = (model) => lookAhead(model, 1);

/** The same, weighing asking and trying the first remedy by what one more step of this kind then saves. */
export const twoSteps: Policy = (model) => lookAhead(model, 2);

function lookAhead(model: Model, depth: number): Step {
  const problem = numbered(model);
  const { step } = best(
    problem,
    {
      weights: problem.weights,
      remedies: [...problem.remedies.keys()],
      questions: [...problem.questions.keys()],
    },
    depth,
  );
  return step;
}

/** The best of the order by chance per minute and every question, and what it costs, looking so many steps ahead. */
function best(problem: Numbered, left: Left, depth: number): { readonly step: Step; readonly cost: number } {
  const { weights, remedies, questions } = left;
  const order = orderOf(problem, left);
  const first = order.first === undefined ? undefined : problem.remedies[order.first];
  let step: Step = first ? { kind: 'remedy', id: first.id } : { kind: 'service' };
  let cost = order.cost;
  if (depth === 0) return { step, cost };

  const whole = total(weights);
  if (first && depth > 1) {
    const untried = remedies.filter((remedy) => remedy !== order.first);
    const after = { ...left, weights: times(weights, first.chance, true), remedies: untried };
    cost = Math.min(cost, first.minutes * whole + best(problem, after, depth - 1).cost);
  }
  for (const number of questions) {
    const { id, minutes, answers } = problem.questions[number] as Numbered['questions'][number];
    const open = questions.filter((question) => question !== number);
    let asking = minutes * whole;
    for (const chance of answers) {
      if (asking >= cost) break;
      asking += best(problem, { ...left, weights: times(weights, chance), questions: open }, depth - 1).cost;
    }
    if (asking < cost * (1 - 1e-12)) {
      step = { kind: 'question', id };
      cost = asking;
    }
  }
  return { step, cost };
}

/** The order by updated chance per minute, with the best of all moments to stop. */
function orderOf({ remedies, serviceMinutes }: Numbered, { weights, remedies: untried }: Left): Order {
  const open = [...untried];
  let state = weights;
  let left = total(state);
  let spent = 0;
  let cost = left > 0 ? serviceMinutes * left : 0;
  let first: number | undefined;
  let start: number | undefined;
  while (open.length > 0) {
    const rates = open.map((number) => {
      const { minutes, chance } = remedies[number] as Numbered['remedies'][number];
      const helps = cured(state, chance);
      return helps > 0 ? helps / minutes : 0;
    });
    const place = rates.indexOf(Math.max(...rates));
    if (!((rates[place] as number) > 0)) break;
    const [number = 0] = open.splice(place, 1);
    const { minutes, chance } = remedies[number] as Numbered['remedies'][number];
    start ??= number;
    spent += minutes * left;
    state = times(state, chance, true);
    left = total(state);
    const stopped = spent + (left > 0 ? serviceMinutes * left : 0);
    if (stopped < cost) {
      cost = stopped;
      first = start;
    }
  }
  return { ...(first !== undefined && { first }), cost };
}

function cured(weights: Float64Array, chance: Float64Array): number {
  let sum = 0;
  for (let fault = 0; fault < weights.length; fault++)
    sum += (weights[fault] as number) * (chance[fault] as number);
  return sum;
}
