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
  /** Ends the session and always works. May be left out only if a planned remedy cures each fault for certain. */
  readonly service?: { readonly minutes: number };
}

/** How to solve a model. */
export interface SolveOptions {
  /** Keep remedies of risk `high` out of the plan: they come after service, and service ends a session. Default true. */
  readonly safe?: boolean;
  /** Plan with the model's questions. Without them the order of remedies alone is planned, which is quick. Default true. */
  readonly questions?: boolean;
  /** Give the whole plan as a tree. Default false. */
  readonly tree?: boolean;
  /** When to stop looking for something better. */
  readonly budget?: {
    /**
     * Sessions to look at, by what was tried and answered in them: the same on every machine. Default 20,000; where
     * there is no question 200,000, and fewer with more than 30 remedies.
     */
    readonly states?: number;
    /** Wall-clock time; with it, the same model may get different plans. Default none. */
    readonly milliseconds?: number;
  };
}

/** The next step of a plan. */
export type Step =
  | { readonly kind: 'remedy' | 'question'; readonly id: string }
  | { readonly kind: 'service' };

/** A plan: a step, and how it goes on from there. */
export type Tree =
  | { readonly kind: 'service' }
  | {
      readonly kind: 'remedy';
      readonly id: string;
      /** Missing where the remedy cannot fail. */
      readonly ifItFails?: Tree;
    }
  | {
      readonly kind: 'question';
      readonly id: string;
      /** Without answers that cannot be given. */
      readonly answers: Readonly<Record<string, Tree>>;
    };

/** The best plan found, and how good it is at least. */
export interface Solution {
  /** Expected minutes until the device works, when the plan is followed, its questions included. */
  readonly expectedMinutes: number;
  /** No plan can need fewer. */
  readonly lowerBound: number;
  /** `(expectedMinutes - lowerBound) / lowerBound`: the plan is at most this far above the best one; 0 is proved best. */
  readonly gap: number;
  /** How many sessions were looked at. */
  readonly states: number;
  /** Best step now. */
  readonly next: Step;
  /**
   * Remedies in the order to try them, then `service`, if the model has one: the plan's steps while nothing helps,
   * and from its first question on what is best without an answer.
   */
  readonly order: readonly string[];
  /** Expected minutes when the order is followed and nothing is asked. */
  readonly orderMinutes: number;
  /** The order is at most this far above the best one without questions. */
  readonly orderGap: number;
  /** What may still help after service was refused: safer remedies first, then those of risk `high`. */
  readonly afterService: readonly string[];
  /**
   * What asking each question now would save, in minutes, over never asking; below 0 where it costs more than it
   * tells. Most first.
   */
  readonly questions: readonly { readonly id: string; readonly saves: number }[];
  /** The plan, where it was asked for. */
  readonly tree?: Tree;
}
