import type { Spoken } from '../languages/spoken';
import type { Risk, SignalWord } from '../safety/risk';
import type { Vocabulary } from '../vocabulary';
import type { CitedSource, Observation } from './cited';
import type { Question } from './question';
import type { Advice, BlockedRemedy, RankedRemedy } from './ranked-remedy';
import type { TriedOutcome } from './settings';

export type * from './cited';
export type * from './question';
export type * from './ranked-remedy';

/**
 * - `stop`: there is an alert. Do not try anything else; follow the alert.
 * - `solved`: a remedy helped, so there is nothing left to do.
 * - `try`: there is a list of remedies, which includes service.
 * - `ask`: nothing points to a fault yet. Ask the questions.
 * - `not-covered`: the pack does not explain what the owner observes. Only service is left.
 */
export type Verdict = 'stop' | 'solved' | 'try' | 'ask' | 'not-covered';

/** An alert that a red flag raised, with what to do now. */
export interface RaisedAlert<V extends Vocabulary = Vocabulary> {
  /** Id of the alert in the pack. */
  readonly id: V['alert'];
  /** What is wrong, such as “The battery may be damaged”. */
  readonly name: string;
  /** How serious it is. */
  readonly signalWord: SignalWord;
  /** What can cause harm, as a sentence. */
  readonly hazard: string;
  /** What can happen, as a sentence. */
  readonly consequence: string;
  /** What to do at once, one sentence per step. */
  readonly now: readonly string[];
  /** The answers that raised it. */
  readonly because: readonly Observation<V>[];
  /** Where the advice comes from. */
  readonly sources: readonly CitedSource[];
}

/** A situation that a rule recognised, such as "It takes charge but stays dark". */
export interface RecognisedRule<V extends Vocabulary = Vocabulary> {
  /** Id of the rule in the pack. */
  readonly id: V['rule'];
  /** The language of its texts, if it is another one than that of the pack, because its translation is incomplete. */
  readonly lang?: string;
  /** The situation in words, for the owner. */
  readonly name: string;
  /** The answers that decided it. */
  readonly because: readonly Observation<V>[];
}

/** A finding, or a remedy that was tried, that speaks for or against a fault. */
export interface FaultEvidence<V extends Vocabulary = Vocabulary> {
  /** Id of a yes/no symptom or a rule; for the kind `tried`, of a remedy. */
  readonly id: string;
  /** `finding`: a symptom or a rule; `tried`: a remedy that did not help, or helped for a while. */
  readonly kind: 'finding' | 'tried';
  /** Whether the finding is true; of a remedy, whether it helped for a while. */
  readonly value: boolean;
  /** The answers that decided it; empty for `tried`. */
  readonly because: readonly Observation<V>[];
  /**
   * Estimated chance of this evidence in a device with the fault; of a rule over several symptoms, how many times as
   * likely its answers are together as one by one.
   */
  readonly likelihood: number;
}

/** A fault that the observations point to. */
export interface SuspectedFault<V extends Vocabulary = Vocabulary> {
  /** Id of the fault in the pack. */
  readonly id: V['fault'];
  /** The language of its texts, if it is another one than that of the pack, because its translation is incomplete. */
  readonly lang?: string;
  /** The fault in words, for the owner. */
  readonly name: string;
  /** From its share among the suspected faults and "none of these": `likely` from 0.5, `possible` from 0.1. */
  readonly standing: 'likely' | 'possible' | 'unlikely';
  /** Estimated probability before anything was observed. Over all faults and "none of these" the sum is 1. */
  readonly prior: number;
  /** The same after all evidence. Do not show it to owners: it is an estimate, not a measurement. */
  readonly posterior: number;
  /** What speaks for or against it. */
  readonly evidence: readonly FaultEvidence<V>[];
  /** Where it is described. */
  readonly sources: readonly CitedSource[];
}

/** The one thing to do now. */
export type NextMove<V extends Vocabulary = Vocabulary> =
  /** Show the alert with this id, and nothing to try. */
  | { readonly kind: 'stop'; readonly alert: V['alert'] }
  /** This remedy helped. */
  | { readonly kind: 'solved'; readonly remedy: V['remedy'] }
  /** Rule these out by one question, "Is any of this true?", with each as a line; answer each with yes, no or `null`. */
  | { readonly kind: 'red-flags'; readonly ids: readonly V['symptom'][] }
  /** Ask about this symptom. */
  | { readonly kind: 'question'; readonly id: V['symptom'] }
  /** Show this remedy: all warnings, then its steps. */
  | { readonly kind: 'remedy'; readonly id: V['remedy'] }
  /** Nothing safe that is worth the time is left, or the pack does not cover the problem. */
  | { readonly kind: 'service' };

/**
 * Something to tell the owner before anything else.
 * - `worse`: a remedy made things worse.
 * - `unreviewed`: the pack is a stranger's, and the app has not said that it was reviewed.
 * - `unread`: the library cannot read the language of the pack, so its texts are not checked for dangerous acts.
 */
export type Notice<V extends Vocabulary = Vocabulary> =
  | { readonly kind: 'worse'; readonly remedy: V['remedy']; readonly text: string }
  | { readonly kind: 'unreviewed'; readonly text: string }
  | { readonly kind: 'unread'; readonly language: string; readonly text: string };

/** What `diagnose` returns: plain data that survives JSON. */
export interface Diagnosis<V extends Vocabulary = Vocabulary> extends Spoken {
  /** Id of the device. */
  readonly device: string;
  /** The name of the device, for people. */
  readonly name: string;
  /** Whether the app vouches for the pack. If not, risk `none` means no more than that its author declares none. */
  readonly reviewed: boolean;
  /** Whether there is something to try, to ask, or to stop for. */
  readonly verdict: Verdict;
  /** The one thing to do now. */
  readonly next: NextMove<V>;
  /** Alerts. While there is one, there are no faults, remedies or questions. */
  readonly alerts: readonly RaisedAlert<V>[];
  /** What the rules recognise in the answers, those over most answers first. Rules without a name are left out. */
  readonly recognised: readonly RecognisedRule<V>[];
  /** Suspected faults, most likely first. */
  readonly faults: readonly SuspectedFault<V>[];
  /** Remedies in the order to try them. Those after `service` are for an owner who does not go there. */
  readonly remedies: readonly RankedRemedy<V>[];
  /** Remedies that are not possible, with the reasons. */
  readonly blocked: readonly BlockedRemedy<V>[];
  /** Remedies that were left out because of the setting `hide`. */
  readonly hidden: readonly { readonly id: V['remedy']; readonly advice: Advice; readonly risk: Risk }[];
  /** Questions that are worth asking: the next one first, then the most informative. */
  readonly questions: readonly Question<V>[];
  /** Complaints that the pack does not cover. */
  readonly notCovered: readonly Observation<V>[];
  /** Missing while there is nothing to try. */
  readonly expected?: {
    /** Expected minutes until the device works, by our estimates, if the list is followed. */
    readonly minutes: number;
    /** The list is at most this far above the best order of the same remedies: 0.1 means 10 %. */
    readonly gap: number;
  };
  /** The answers that were used. */
  readonly observed: readonly Observation<V>[];
  /** Symptoms that the owner does not know; they are not asked again. */
  readonly unanswerable: readonly V['symptom'][];
  /** What was tried, with the outcome. */
  readonly tried: { readonly [Remedy in V['remedy']]?: TriedOutcome };
  /** What to tell the owner in any case. */
  readonly notices: readonly Notice<V>[];
  /** The texts of what the result names only by its id, so that it can be shown without its pack. */
  readonly texts: {
    /** Symptom to question, of those in `ruleOut`, `askFirst`, `unanswered`, `unanswerable` and `next`. */
    readonly questions: Readonly<Record<string, string>>;
    /** Remedy to title, of those in `tried` and `hidden`. */
    readonly titles: Readonly<Record<string, string>>;
  };
}
