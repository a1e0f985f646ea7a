import type { Chance, Minutes } from '../format/format';
import type { Warning } from '../safety/hazards';
import type { Risk } from '../safety/risk';
import type { AnswerValue, Vocabulary } from '../vocabulary';
import type { CitedClaim, CitedSource, Observation } from './cited';

/**
 * - `try`: try it, in the order of the list.
 * - `professional`: service.
 * - `unlikely`: of risk `none` or `low`, but it only helps with unlikely faults; it comes back if the likely remedies fail.
 * - `last-resort`: listed after service, for an owner who does not go there.
 * - `avoid`: do not do it; `avoidBecause` says why.
 */
export type Advice = 'try' | 'professional' | 'unlikely' | 'last-resort' | 'avoid';

/** Why a remedy is in the list: a suspected fault that it can cure. */
export interface Reason<V extends Vocabulary = Vocabulary> {
  /** Id of the fault. */
  readonly fault: V['fault'];
  /** How often the remedy cures that fault, as a word from the pack. Missing for service, which always works. */
  readonly chance?: Chance;
  /** The observations that point to the fault. */
  readonly because: readonly Observation<V>[];
  /** The reason as a short text for the owner. */
  readonly text: string;
}

/** What an owner can report of a remedy that did not solve the problem. */
export interface RemedyOutcome {
  /** Id of the outcome, for `tried` of a conversation. */
  readonly id: string;
  /** The outcome in words, for the owner. */
  readonly text: string;
  /** Symptom to answer. */
  readonly answers: Readonly<Record<string, AnswerValue>>;
}

/** A remedy, or service, with everything that an owner must know before trying it. */
export interface RankedRemedy<V extends Vocabulary = Vocabulary> {
  /** Id of the remedy in the pack, or `service`. */
  readonly id: V['remedy'] | 'service';
  /**
   * The language of its texts, if it is another one than that of the pack, because its translation is incomplete.
   * `warnings`, `before` and `after` are translated nevertheless.
   */
  readonly lang?: string;
  /** What to do, as a command. */
  readonly title: string;
  /** Where it belongs: to try, for service, or to avoid. */
  readonly advice: Advice;
  /** The highest risk of its hazards. */
  readonly risk: Risk;
  /** Why the library advises against it; empty unless `advice` is `avoid`. */
  readonly avoidBecause: readonly string[];
  /** Most serious first. A warning with `with` is about other remedies in the list, and does not count for the risk. */
  readonly warnings: readonly Warning[];
  /** What to do or know before the first step, one sentence each. */
  readonly before: readonly string[];
  /**
   * Show none while `ruleOut`, `askFirst` or `unanswered` is not empty: they may charge a device whose red flags are not
   * ruled out. Never show those of advice `avoid` as a list to do.
   */
  readonly steps: readonly string[];
  /** How the owner sees that it worked. */
  readonly success?: string;
  /** What to do once it worked, one sentence each. */
  readonly after: readonly string[];
  /** Least and most minutes, with the hands and waiting. */
  readonly minutes: Minutes;
  /**
   * Red flags and states of the device to rule out first, by one question: "Is any of this true?" Their texts, and those of
   * `askFirst` and `unanswered`, are in `texts.questions` of the diagnosis.
   */
  readonly ruleOut: readonly V['symptom'][];
  /** Symptoms to ask about first, each by itself, because the answer may rule the remedy out. */
  readonly askFirst: readonly V['symptom'][];
  /** Symptoms that decide whether the remedy is possible, but that the owner does not know. It comes after service. */
  readonly unanswered: readonly V['symptom'][];
  /** Remedies of the list that are possible only after this one. */
  readonly makesPossible: readonly V['remedy'][];
  /**
   * The remedy to do first, because it makes this one possible, and why. What is asked before it is also in `ruleOut` and
   * `askFirst` of this one.
   */
  readonly requires?: {
    readonly id: V['remedy'];
    readonly title: string;
    readonly reasons: readonly BlockingReason<V>[];
  };
  /**
   * What the owner can report besides `helped`, `no-change` and so on. Of one that is chosen, add its answers to the
   * observations, and say `no-change` in `tried`.
   */
  readonly outcomes: readonly RemedyOutcome[];
  /** Suspected faults that it can cure, the likeliest first. */
  readonly reasons: readonly Reason<V>[];
  /** Where sources disagree. */
  readonly disputed?: { readonly for: CitedClaim; readonly against: CitedClaim };
  /** Where it is described. */
  readonly sources: readonly CitedSource[];
}

/** A remedy that could help, but is not possible for this device and owner. */
export interface BlockedRemedy<V extends Vocabulary = Vocabulary> {
  /** Id of the remedy in the pack. */
  readonly id: V['remedy'];
  /** The language of its title, and of its needs and blocks, if it is another one than that of the pack. */
  readonly lang?: string;
  /** What it would be, as a command. */
  readonly title: string;
  /** The highest risk of its hazards. */
  readonly risk: Risk;
  /** Everything that blocks it. */
  readonly reasons: readonly BlockingReason<V>[];
}

/**
 * Why a remedy is not possible: a need that is not met, a block, the state of the device (a caution), or a remedy with
 * the same method that made it worse.
 */
export interface BlockingReason<V extends Vocabulary = Vocabulary> {
  /** `need`: not met; `block`: present; `caution`: the state of the device; `worse`: an outcome. */
  readonly kind: 'need' | 'block' | 'caution' | 'worse';
  /** Id of the finding, the caution, the method that left the device in this state, or the remedy that made it worse. */
  readonly id: string;
  /** The reason as a sentence for the owner. */
  readonly text: string;
  /** What makes it safe again, as a sentence. Of a caution without it, only service does. */
  readonly until?: string;
  /** The answers that decided it. */
  readonly because: readonly Observation<V>[];
}
