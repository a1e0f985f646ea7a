import type { Chance, Grade, Minutes } from '../format/format';
import type { Role } from '../format/role';
import type { Warning } from '../safety/hazards';
import type { Risk, SignalWord } from '../safety/risk';
import type { AnswerValue, Vocabulary } from '../vocabulary';
import type { TriedOutcome } from './settings';

/**
 * - `stop`: there is an alert. Do not try anything else; follow the alert.
 * - `solved`: a remedy helped, so there is nothing left to do.
 * - `try`: there is a list of remedies, which includes service.
 * - `ask`: nothing points to a fault yet. Ask the questions.
 * - `not-covered`: the pack does not explain what the owner observes. Only service is left.
 */
export type Verdict = 'stop' | 'solved' | 'try' | 'ask' | 'not-covered';

/**
 * - `try`: try it, in the order of the list.
 * - `professional`: service.
 * - `unlikely`: of risk `none` or `low`, but it only helps with unlikely faults; it comes back if the likely remedies fail.
 * - `last-resort`: listed after service, for an owner who does not go there.
 * - `avoid`: do not do it; `avoidBecause` says why.
 */
export type Advice = 'try' | 'professional' | 'unlikely' | 'last-resort' | 'avoid';

/** A source of a claim. Lists of sources have the best grade first. */
export interface CitedSource {
  readonly id: string;
  readonly title: string;
  readonly grade: Grade;
  readonly url?: string;
}

/** One side of a dispute, with its sources. */
export interface CitedClaim {
  readonly claim: string;
  readonly sources: readonly CitedSource[];
}

/** An alert that a red flag raised, with what to do now. */
export interface RaisedAlert<V extends Vocabulary = Vocabulary> {
  readonly id: V['alert'];
  readonly name: string;
  readonly signalWord: SignalWord;
  readonly hazard: string;
  readonly consequence: string;
  readonly now: readonly string[];
  readonly because: readonly Observation<V>[];
  readonly sources: readonly CitedSource[];
}

/** A symptom with the owner's answer. */
export interface Observation<V extends Vocabulary = Vocabulary> {
  readonly symptom: V['symptom'];
  readonly question: string;
  readonly answer: AnswerValue;
  /** The answer as its owner would say it: "yes", "8 %" or the text of an option. */
  readonly text: string;
}

/** A situation that a rule recognised, such as "It takes charge but stays dark". */
export interface RecognisedRule<V extends Vocabulary = Vocabulary> {
  readonly id: V['rule'];
  readonly name: string;
  /** The answers that decided it. */
  readonly because: readonly Observation<V>[];
}

/** A finding, or a remedy that was tried, that speaks for or against a fault. */
export interface FaultEvidence<V extends Vocabulary = Vocabulary> {
  /** Id of a yes/no symptom or a rule; for the kind `tried`, of a remedy. */
  readonly id: string;
  readonly kind: 'finding' | 'tried';
  /** Whether the finding is true; of a remedy, whether it helped for a while. */
  readonly value: boolean;
  readonly because: readonly Observation<V>[];
  /**
   * Estimated chance of this evidence in a device with the fault; of a rule over several symptoms, how many times as
   * likely its answers are together as one by one.
   */
  readonly likelihood: number;
}

/** A fault that the observations point to. */
export interface SuspectedFault<V extends Vocabulary = Vocabulary> {
  readonly id: V['fault'];
  readonly name: string;
  /** From its share among the suspected faults and "none of these": `likely` from 0.5, `possible` from 0.1. */
  readonly standing: 'likely' | 'possible' | 'unlikely';
  /** Estimated probability before anything was observed. Over all faults and "none of these" the sum is 1. */
  readonly prior: number;
  /** The same after all evidence. Do not show it to owners: it is an estimate, not a measurement. */
  readonly posterior: number;
  readonly evidence: readonly FaultEvidence<V>[];
  readonly sources: readonly CitedSource[];
}

/** Why a remedy is in the list: a suspected fault that it can cure. */
export interface Reason<V extends Vocabulary = Vocabulary> {
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
  readonly id: string;
  readonly text: string;
  /** Symptom to answer. */
  readonly answers: Readonly<Record<string, AnswerValue>>;
}

/** A remedy, or service, with everything that an owner must know before trying it. */
export interface RankedRemedy<V extends Vocabulary = Vocabulary> {
  readonly id: V['remedy'] | 'service';
  readonly title: string;
  readonly advice: Advice;
  readonly risk: Risk;
  /** Why the library advises against it; empty unless `advice` is `avoid`. */
  readonly avoidBecause: readonly string[];
  /** Most serious first. A warning with `with` is about other remedies in the list, and does not count for the risk. */
  readonly warnings: readonly Warning[];
  readonly before: readonly string[];
  /**
   * Show none while `ruleOut`, `askFirst` or `unanswered` is not empty: they may charge a device whose red flags are not
   * ruled out. Never show those of advice `avoid` as a list to do.
   */
  readonly steps: readonly string[];
  readonly success?: string;
  readonly after: readonly string[];
  readonly minutes: Minutes;
  /**
   * Red flags and states of the device to rule out first, by one question: "Is any of this so?" Their texts, and those of
   * `askFirst` and `unanswered`, are in `texts.questions` of the diagnosis.
   */
  readonly ruleOut: readonly V['symptom'][];
  /** Symptoms to ask about first, each by itself, because the answer may rule the remedy out. */
  readonly askFirst: readonly V['symptom'][];
  /** Symptoms that decide whether the remedy is possible, but that the owner does not know. It comes after service. */
  readonly unanswered: readonly V['symptom'][];
  /** Remedies of the list that are possible only after this one. */
  readonly makesPossible: readonly V['remedy'][];
  /** The remedy to do first, because it makes this one possible, and why. */
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
  readonly reasons: readonly Reason<V>[];
  /** Where sources disagree. */
  readonly disputed?: { readonly for: CitedClaim; readonly against: CitedClaim };
  readonly sources: readonly CitedSource[];
}

/** A remedy that could help, but is not possible for this device and owner. */
export interface BlockedRemedy<V extends Vocabulary = Vocabulary> {
  readonly id: V['remedy'];
  readonly title: string;
  readonly risk: Risk;
  readonly reasons: readonly BlockingReason<V>[];
}

/**
 * Why a remedy is not possible: a need that is not met, a block, the state of the device (a caution), or a remedy with
 * the same method that made it worse.
 */
export interface BlockingReason<V extends Vocabulary = Vocabulary> {
  readonly kind: 'need' | 'block' | 'caution' | 'worse';
  /** Id of the finding, the caution, the method that left the device in this state, or the remedy that made it worse. */
  readonly id: string;
  readonly text: string;
  /** What makes it safe again, as a sentence. Of a caution without it, only service does. */
  readonly until?: string;
  readonly because: readonly Observation<V>[];
}

/** A test that finds the answer to a question. */
export interface Test<V extends Vocabulary = Vocabulary> {
  /** Show none while `ruleOut` is not empty. */
  readonly steps: readonly string[];
  readonly risk: Risk;
  /** Most serious first. */
  readonly warnings: readonly Warning[];
  /** Red flags and states of the device to rule out first, as before a remedy. */
  readonly ruleOut: readonly V['symptom'][];
}

/** A question worth asking. */
export interface Question<V extends Vocabulary = Vocabulary> {
  readonly id: V['symptom'];
  readonly question: string;
  readonly help?: string;
  /** Missing if there is none, or if the state of the device forbids it. */
  readonly how?: Test<V>;
  readonly kind: 'yes-no' | 'number' | 'choice';
  readonly role: Role;
  readonly unit?: string;
  readonly min?: number;
  readonly max?: number;
  readonly options?: Readonly<Record<string, string>>;
  /** How much the answer is expected to tell about the fault, in bits. */
  readonly bits: number;
  /** Answers (for a number, examples), each with the suspected fault that it would make more likely. */
  readonly pointsTo: readonly { readonly answer: AnswerValue; readonly fault: V['fault'] }[];
  /** Remedies that the answer allows or rules out. */
  readonly decides: readonly V['remedy'][];
  /** Why it is asked, in a few sentences: what each answer would point to, and what it decides. */
  readonly why: string;
}

/** The one thing to do now. */
export type NextMove<V extends Vocabulary = Vocabulary> =
  | { readonly kind: 'stop'; readonly alert: V['alert'] }
  | { readonly kind: 'solved'; readonly remedy: V['remedy'] }
  /** Rule these out by one question, "Is any of this so?", with each as a line; answer each with yes, no or `null`. */
  | { readonly kind: 'red-flags'; readonly ids: readonly V['symptom'][] }
  | { readonly kind: 'question'; readonly id: V['symptom'] }
  | { readonly kind: 'remedy'; readonly id: V['remedy'] }
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
export interface Diagnosis<V extends Vocabulary = Vocabulary> {
  readonly device: string;
  /** The name of the device, for people. */
  readonly name: string;
  /** Whether the app vouches for the pack. If not, risk `none` means no more than that its author declares none. */
  readonly reviewed: boolean;
  readonly verdict: Verdict;
  readonly next: NextMove<V>;
  /** Alerts. While there is one, there are no faults, remedies or questions. */
  readonly alerts: readonly RaisedAlert<V>[];
  /** What the rules recognise in the answers, those over most answers first. Rules without a name are left out. */
  readonly recognised: readonly RecognisedRule<V>[];
  /** Suspected faults, most likely first. */
  readonly faults: readonly SuspectedFault<V>[];
  /** Remedies in the order to try them. Those after `service` are for an owner who does not go there. */
  readonly remedies: readonly RankedRemedy<V>[];
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
