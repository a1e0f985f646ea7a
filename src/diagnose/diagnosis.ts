import type { Chance, Grade, Minutes } from '../format/format';
import type { Warning } from '../safety/hazards';
import type { Risk, SignalWord } from '../safety/risk';
import type { AnswerValue, SymptomId, Vocabulary } from '../vocabulary';
import type { TriedOutcome } from './settings';

/**
 * - `stop`: there is a red flag; nothing may be tried.
 * - `try`: there is a list of remedies, service among them.
 * - `ask`: nothing points to a fault yet; ask the questions.
 * - `not-covered`: what the owner observes is not something this pack explains; only service is left.
 */
export type Verdict = 'stop' | 'try' | 'ask' | 'not-covered';

/** What to do about a remedy; `professional` is service. */
export type Advice = 'try' | 'professional' | 'last-resort' | 'avoid';

/** A source of a claim, best grade first where there are several. */
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

/** A red flag, with what to do now. */
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
  readonly symptom: SymptomId<V>;
  readonly question: string;
  readonly answer: AnswerValue;
}

/** How a finding or a tried remedy speaks for or against a fault. */
export interface FaultEvidence<V extends Vocabulary = Vocabulary> {
  /** A yes/no symptom, a rule, or, of kind `tried`, a remedy. */
  readonly id: string;
  readonly kind: 'finding' | 'tried';
  /** Whether the finding was found true. */
  readonly value: boolean;
  readonly because: readonly Observation<V>[];
  /** Our estimate of the chance of this evidence in a device with the fault. */
  readonly likelihood: number;
}

/** A fault that what was observed points to. */
export interface SuspectedFault<V extends Vocabulary = Vocabulary> {
  readonly id: V['fault'];
  readonly name: string;
  /** How it stands among the suspected faults and "none of these". */
  readonly standing: 'likely' | 'possible' | 'unlikely';
  /** Our estimate before anything was observed, and now; each adds up to 1 over all faults and "none of these". */
  readonly prior: number;
  /** In proportion to the prior times the likelihood of all evidence; not a figure to show to an owner. */
  readonly posterior: number;
  readonly evidence: readonly FaultEvidence<V>[];
  readonly sources: readonly CitedSource[];
}

/** Why a remedy is in the list: a suspected fault that it can cure. */
export interface Reason<V extends Vocabulary = Vocabulary> {
  readonly fault: V['fault'];
  /** How often the remedy cures that fault, in the pack's word; missing for service, which always works. */
  readonly chance?: Chance;
  /** Observations that point to the fault. */
  readonly because: readonly Observation<V>[];
  /** The reason as one sentence to the owner. */
  readonly text: string;
}

/** A remedy, or service, with everything an owner must know before trying it. */
export interface RankedRemedy<V extends Vocabulary = Vocabulary> {
  readonly id: V['remedy'] | 'service';
  readonly title: string;
  readonly advice: Advice;
  readonly risk: Risk;
  /** Why the library advises against it; empty unless `advice` is `avoid`. */
  readonly avoidBecause: readonly string[];
  /** Gravest first; those with `with` are there because of other remedies in the list, and do not count as risk. */
  readonly warnings: readonly Warning[];
  readonly before: readonly string[];
  readonly steps: readonly string[];
  readonly success?: string;
  readonly after: readonly string[];
  readonly minutes: Minutes;
  /** Symptoms to ask first, because the answer may rule the remedy out. */
  readonly askFirst: readonly SymptomId<V>[];
  /** Symptoms that the owner does not know and that decide whether it is possible: it stands after service. */
  readonly unanswered: readonly SymptomId<V>[];
  readonly reasons: readonly Reason<V>[];
  /** Where sources disagree. */
  readonly disputed?: { readonly for: CitedClaim; readonly against: CitedClaim };
  readonly sources: readonly CitedSource[];
}

/** A remedy that could help but is not possible here. */
export interface BlockedRemedy<V extends Vocabulary = Vocabulary> {
  readonly id: V['remedy'];
  readonly title: string;
  readonly risk: Risk;
  readonly reasons: readonly {
    readonly finding: string;
    readonly text: string;
    readonly because: readonly Observation<V>[];
  }[];
}

/** A question worth asking. */
export interface Question<V extends Vocabulary = Vocabulary> {
  readonly id: SymptomId<V>;
  readonly question: string;
  readonly help?: string;
  readonly kind: 'yes-no' | 'number' | 'choice';
  readonly unit?: string;
  readonly min?: number;
  readonly max?: number;
  readonly options?: Readonly<Record<string, string>>;
  /** How much its answer would tell about the fault, in bits, by our estimates. */
  readonly bits: number;
  /** Answers, of a number examples, each with the suspected fault whose share in our belief it would raise most. */
  readonly pointsTo: readonly { readonly answer: AnswerValue; readonly fault: V['fault'] }[];
  /** Remedies that the answer allows or rules out. */
  readonly decides: readonly V['remedy'][];
  /** Why it is asked: what the answers would speak for and decide, in a few sentences. */
  readonly why: string;
}

/** The one thing to do now. */
export type NextMove<V extends Vocabulary = Vocabulary> =
  | { readonly kind: 'stop'; readonly alert: V['alert'] }
  | { readonly kind: 'question'; readonly id: SymptomId<V> }
  | { readonly kind: 'remedy'; readonly id: V['remedy'] }
  | { readonly kind: 'service' };

/** Something to tell the owner before anything else. */
export interface Notice<V extends Vocabulary = Vocabulary> {
  readonly kind: 'worse';
  readonly remedy: V['remedy'];
  readonly text: string;
}

/** What `diagnose` answers: plain data that survives JSON. */
export interface Diagnosis<V extends Vocabulary = Vocabulary> {
  readonly device: string;
  readonly verdict: Verdict;
  readonly next: NextMove<V>;
  /** Red flags; while there is one, everything below but `observed` is empty. */
  readonly alerts: readonly RaisedAlert<V>[];
  /** Suspected faults, likeliest first. */
  readonly faults: readonly SuspectedFault<V>[];
  /** In the order to try them; what stands after `service` is for the owner who will not go there. */
  readonly remedies: readonly RankedRemedy<V>[];
  readonly blocked: readonly BlockedRemedy<V>[];
  /** Remedies that the setting `hide` left out. */
  readonly hidden: readonly { readonly id: V['remedy']; readonly advice: Advice; readonly risk: Risk }[];
  /** Most worth asking first. */
  readonly questions: readonly Question<V>[];
  /** Complaints that this pack has no answer to. */
  readonly notCovered: readonly Observation<V>[];
  /** Missing while there is nothing to try. */
  readonly expected?: {
    /** Expected minutes until the device works, by our estimates. */
    readonly minutes: number;
    /** The list is at most this far above the best one: 0.1 is ten per cent. */
    readonly gap: number;
  };
  /** Every answer that was taken into account. */
  readonly observed: readonly Observation<V>[];
  /** Symptoms that the owner does not know; they are not asked again. */
  readonly unanswerable: readonly SymptomId<V>[];
  /** What was tried, with the outcome. */
  readonly tried: { readonly [Remedy in V['remedy']]?: TriedOutcome };
  /** What the owner must hear in any case: a remedy that made things worse. */
  readonly notices: readonly Notice<V>[];
}
