import { serviceId } from '../../format/format';
import type { Problem } from '../../planner/problem';
import type { Advice, NextMove, Verdict } from '../diagnosis';
import type { Belief } from '../weigh/weigh';
import type { Gate } from './gate';

export interface AskedQuestion {
  readonly id: string;
  /** How much its answer would tell about the fault, in bits. */
  readonly bits: number;
  /** Remedies that the answer allows or rules out. */
  readonly decides: readonly string[];
}

export interface Ranked {
  /** A remedy, or `service`. */
  readonly id: string;
  readonly advice: Advice;
  /** Red flags and states to rule out before it, as one question. */
  readonly ruleOut: readonly string[];
  /** Symptoms to ask before it, each by itself. */
  readonly askFirst: readonly string[];
  /** Symptoms that the owner does not know and that decide whether it is possible. */
  readonly unanswered: readonly string[];
  /** The remedy that makes it possible, with what keeps it from being tried until then. */
  readonly requires?: { readonly id: string; readonly gates: readonly Gate[] };
}

export interface Blocked {
  readonly id: string;
  readonly gates: readonly Gate[];
}

/** What to do in a situation: the only place where a verdict is decided. */
export interface Plan {
  readonly verdict: Verdict;
  readonly next: NextMove;
  /** Raised alerts. */
  readonly alerts: readonly string[];
  /** Faults that something speaks for, likeliest first. */
  readonly suspected: readonly Belief[];
  readonly ranked: readonly Ranked[];
  readonly blocked: readonly Blocked[];
  readonly questions: readonly AskedQuestion[];
  /** Minutes until the device works when the list is followed, and how far that may be above the best list. */
  readonly expected?: { readonly minutes: number; readonly gap: number };
  /** What the order was computed from. */
  readonly problem?: Problem;
}

/** What every plan ends with. */
export const service: Ranked = {
  id: serviceId,
  advice: 'professional',
  ruleOut: [],
  askFirst: [],
  unanswered: [],
};
