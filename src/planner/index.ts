/**
 * The planner on any model: the order in which to try remedies, proved best or with its gap, and what to do now.
 *
 * @module remedy-rules/planner
 */
import { check, InvalidModelError } from './check';
import type { Model, Move, Solution, SolveSettings } from './model';
import { solveChecked } from './solve';

export type { Risk } from '../safety/risk';
export type { Model, Move, Solution, SolveSettings } from './model';
export { InvalidModelError };

/**
 * Finds the order of remedies with the fewest expected minutes until the device works, and whether to try the first or
 * to ask something before it.
 *
 * @throws {InvalidModelError} with everything that is wrong with the model and the settings.
 */
export function solve(model: Model, settings: SolveSettings = {}): Solution {
  check(model, settings);
  return solveChecked(model, settings);
}

/**
 * The model after a move: without the remedy, which did not help, or without the question, which was answered.
 *
 * @param outcome Of a question its answer, or `null` if nobody could answer it; of a remedy `'failed'` or `null`, since
 * one that helped ends the plan.
 * @throws {InvalidModelError} with `unknown-move` or `unknown-answer`, or with `impossible` where no fault of the model
 * is left after such an outcome.
 *
 * @example
 * ```ts
 * import { after, solve } from 'remedy-rules/planner';
 *
 * const model = {
 *   faults: { flat: 3, broken: 1 },
 *   remedies: { charge: { minutes: 60, chance: { flat: 0.9 } } },
 *   service: { minutes: 3000 },
 * };
 * const { next } = solve(model); // { kind: 'remedy', id: 'charge' }
 * const rest = after(model, next, 'failed');
 * console.log(solve(rest).next); // { kind: 'service' }
 * ```
 */
export function after(model: Model, move: Move, outcome: string | null): Model {
  // A way out that only a plan without safety may take is one.
  check(model, { safe: false });
  const refuse = (code: string, message: string): never => {
    throw new InvalidModelError([{ code, path: [], message }]);
  };
  if (move?.kind !== 'remedy' && move?.kind !== 'question')
    return refuse('unknown-move', 'a move is a remedy or a question; nothing comes after service');
  const { id } = move;
  const moves = (move.kind === 'remedy' ? model.remedies : model.questions) ?? {};
  if (!Object.hasOwn(moves, id)) return refuse('unknown-move', `"${id}" is not a ${move.kind} of the model`);
  const { [id]: _, ...others } = moves;
  const rest: Model = { ...model, [move.kind === 'remedy' ? 'remedies' : 'questions']: others };

  let likelihood: (fault: string) => number = () => 1;
  if (move.kind === 'remedy') {
    if (outcome !== null && outcome !== 'failed')
      return refuse(
        'unknown-answer',
        'a remedy that helped ends the plan; otherwise the outcome is "failed"',
      );
    const { chance } = moves[id] as Remedy;
    likelihood = (fault) => 1 - (Object.hasOwn(chance, fault) ? (chance[fault] as number) : 0);
  } else if (outcome !== null) {
    const { answers } = moves[id] as Question;
    if (!Object.hasOwn(answers, outcome))
      return refuse('unknown-answer', `"${outcome}" is not an answer to "${id}"`);
    const chance = answers[outcome] as Chances;
    likelihood = (fault) => (Object.hasOwn(chance, fault) ? (chance[fault] as number) : 0);
  }
  const faults = Object.entries(model.faults)
    .map(([fault, weight]) => [fault, weight * likelihood(fault)] as const)
    .filter(([, weight]) => weight > 0);
  if (faults.length === 0) return refuse('impossible', 'no fault of the model allows this outcome');
  return among(rest, Object.fromEntries(faults));
}

type Remedy = Model['remedies'][string];
type Question = NonNullable<Model['questions']>[string];
type Chances = Remedy['chance'];

/** A model with these of its faults, and with no word about the others. */
function among({ remedies = {}, questions = {}, ...rest }: Model, faults: Model['faults']): Model {
  const left = (chance: Chances) =>
    Object.fromEntries(Object.entries(chance).filter(([fault]) => Object.hasOwn(faults, fault)));
  return {
    ...rest,
    faults,
    remedies: mapped(remedies, (remedy) => ({ ...remedy, chance: left(remedy.chance) })),
    questions: mapped(questions, (question) => ({ ...question, answers: mapped(question.answers, left) })),
  };
}

function mapped<Value, Result>(
  record: Readonly<Record<string, Value>>,
  change: (value: Value) => Result,
): Record<string, Result> {
  return Object.fromEntries(Object.entries(record).map(([id, value]) => [id, change(value)]));
}
