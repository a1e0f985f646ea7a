import type { Risk } from '../safety/risk';

/**
 * What a planner needs to know: one fault is present; remedies and questions depend on it alone. Minutes are
 * expected minutes, chances are between 0 and 1.
 */
export interface Model {
  /** Fault to its weight, above 0; any sum. */
  readonly faults: Readonly<Record<string, number>>;
  /** Chance by fault; a fault that is left out has chance 0. */
  readonly remedies: Readonly<
    Record<
      string,
      { readonly minutes: number; readonly chance: Readonly<Record<string, number>>; readonly risk?: Risk }
    >
  >;
  /** Answer to the chance of it by fault; for each fault the chances of all answers add up to 1. */
  readonly questions?: Readonly<
    Record<
      string,
      {
        readonly minutes: number;
        readonly answers: Readonly<Record<string, Readonly<Record<string, number>>>>;
      }
    >
  >;
  /** Ends the session and always works. */
  readonly service?: { readonly minutes: number };
}

export interface SolveOptions {
  /** Keep remedies of risk `high` out of the plan: they come after service, and service ends a session. Default true. */
  readonly safe?: boolean;
}

/** The next step of a plan. */
export type Step =
  | { readonly kind: 'remedy' | 'question'; readonly id: string }
  | { readonly kind: 'service' };

export interface Solution {
  /** Expected minutes until the device works, when the order is followed. */
  readonly expectedMinutes: number;
  /** No plan can need fewer. */
  readonly lowerBound: number;
  /** `(expectedMinutes - lowerBound) / lowerBound`: the plan is at most this far above the best one. */
  readonly gap: number;
  /** Remedies in the order to try them, then `service`. */
  readonly order: readonly string[];
  /** What may still help after service was refused: safer remedies first, then those of risk `high`. */
  readonly afterService: readonly string[];
  /** Best step now, questions included. */
  readonly next: Step;
  /** What asking each question now would save, in minutes; below 0 where it costs more than it tells. Most first. */
  readonly questions: readonly { readonly id: string; readonly saves: number }[];
}
