import type { Risk } from '../safety/risk';

/**
 * What the planner needs to know. One fault is present, and remedies and questions depend on it alone. Minutes are
 * expected minutes; chances are between 0 and 1.
 */
export interface Model {
  /** Fault to its weight, above 0; the sum does not matter. */
  readonly faults: Readonly<Record<string, number>>;
  /** Chance to cure by fault; a fault that is left out has chance 0. In JavaScript `remedies` may be missing. */
  readonly remedies: Readonly<
    Record<
      string,
      { readonly minutes: number; readonly chance: Readonly<Record<string, number>>; readonly risk?: Risk }
    >
  >;
  /** Chance of each answer by fault; for each fault the chances of all answers add up to 1. */
  readonly questions?: Readonly<
    Record<
      string,
      {
        readonly minutes: number;
        readonly answers: Readonly<Record<string, Readonly<Record<string, number>>>>;
      }
    >
  >;
  /** Ends every plan and always works. May be left out only if a planned remedy cures each fault for certain. */
  readonly service?: { readonly minutes: number };
}

/** How to solve a model. */
export interface SolveSettings {
  /** Keep remedies of risk `high` out of the order: they come after service, which ends every plan. Default true. */
  readonly safe?: boolean;
  /** How many questions were asked in a row just now. After two, a quick or promising remedy comes first. Default 0. */
  readonly asked?: number;
  /** When to stop looking for a better order. */
  readonly budget?: {
    /** How many sets of remedies to look at; the same result on every machine. Lower by default for large models. */
    readonly states?: number;
    /** Wall-clock time. With it, the same model may get different orders. Default none. */
    readonly milliseconds?: number;
  };
}

/** What to do now. */
export type Move =
  | { readonly kind: 'remedy' | 'question'; readonly id: string }
  | { readonly kind: 'service' };

/** The best order found, how good it is, and what to do now. */
export interface Solution {
  /** Remedies in the order to try them while none has helped, then `service`, if the model has one. */
  readonly order: readonly string[];
  /** Expected minutes until the device works when the order is followed and nothing is asked. */
  readonly expectedMinutes: number;
  /** No order of these remedies needs fewer. */
  readonly lowerBound: number;
  /** `(expectedMinutes - lowerBound) / lowerBound`: the order is at most this far above the best one. */
  readonly gap: number;
  /** The order is the best one: its gap is 0. */
  readonly proved: boolean;
  /** How many sets of remedies were looked at. */
  readonly states: number;
  /** What may still help somebody who does not go to service: safer remedies first, then those of risk `high`. */
  readonly afterService: readonly string[];
  /** The first remedy of the order, or the question to ask before it. */
  readonly next: Move;
  /** How much the answer to each question is expected to tell about the fault, in bits. Highest first. */
  readonly questions: readonly { readonly id: string; readonly bits: number }[];
}
