import { now } from './clock';
import type { SolveOptions } from './model';

/** About 50 ms for a model of 8 faults, 8 remedies and 4 questions on a machine of 2024. */
export const defaultStates = 20_000;

/** For an order alone: a state costs less there, and the largest sessions of the built-in packs took 50,000. */
export const statesForOrderAlone = 200_000;

/** Remedies that any pack of an earnest author stays below. */
const usualRemedies = 30;

/**
 * So many states for a model of so many remedies: looking at one takes time that grows with their square, and a pack of
 * the largest size that may be loaded is to be planned in a second or two.
 */
export function affordable(states: number, remedies: number): number {
  const excess = Math.max(1, remedies / usualRemedies);
  return Math.ceil(states / (excess * excess));
}

type Allowance = NonNullable<SolveOptions['budget']>;

/** How much a search may still do. */
export class Budget {
  /** States looked at. */
  spent = 0;
  private readonly states: number;
  private readonly deadline: number | undefined;

  constructor({ states = defaultStates, milliseconds }: Allowance = {}) {
    this.states = states;
    this.deadline = milliseconds === undefined ? undefined : now() + milliseconds;
  }

  /** A part of what was given to this one, such as a half. */
  static part(part: number, { states = defaultStates, milliseconds }: Allowance = {}): Budget {
    return new Budget({
      states: states * part,
      ...(milliseconds !== undefined && { milliseconds: milliseconds * part }),
    });
  }

  isSpent(): boolean {
    return this.spent >= this.states || (this.deadline !== undefined && now() >= this.deadline);
  }
}
