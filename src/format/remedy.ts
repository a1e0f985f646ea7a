import type { AnswerValue } from '../vocabulary';

/**
 * Mildest first; the last two are about people. `minor-damage` is cheap to live with or replace, such as a torn sheet or a
 * scratch; `wear` shortens the life of the device; `damage` is a device that needs repair or is lost.
 */
export type Harm = 'time' | 'minor-damage' | 'data' | 'wear' | 'damage' | 'minor-injury' | 'serious-injury';

/** `remote`: needs bad luck as well; `possible`: happens now and then; `likely`: to be expected. */
export type Likelihood = 'remote' | 'possible' | 'likely';

/** The acts whose hazards the library owns. */
export type Method =
  | 'freezing'
  | 'heating'
  | 'charging'
  | 'unattended-charging'
  | 'improvised-charging'
  | 'wet-or-cold-charging'
  | 'long-charging'
  | 'full-discharge'
  | 'opening'
  | 'forcing'
  | 'mains-repair'
  | 'scraping'
  | 'soaking'
  | 'rice-drying'
  | 'liquid-cleaning'
  | 'flashing'
  | 'rooting'
  | 'unofficial-app'
  | 'updating'
  | 'erasing'
  | 'unpairing'
  | 'account-bypass'
  | 'network-rename'
  | 'network-restart';

/** Smallest and largest, in minutes. */
export type Range = readonly [number, number];

/** How long something takes, in minutes. */
export interface Minutes {
  /** Minutes that the owner is busy. */
  readonly 'hands-on': Range;
  /** Minutes that the owner waits. They count as much as the others, because the device does not work meanwhile. */
  readonly waiting: Range;
}

/** A source of harm, in the four parts of an ANSI Z535.6 message. The signal word follows from harm and likelihood. */
export interface Hazard {
  /** What can be harmed, at worst. */
  readonly harm: Harm;
  /** How likely the harm is if the avoidance is not followed. */
  readonly likelihood: Likelihood;
  /** What is dangerous, in one sentence. */
  readonly hazard: string;
  /** What can happen, in one sentence. */
  readonly consequence: string;
  /** How to avoid it, in one sentence. */
  readonly avoidance: string;
}

/** One side of a dispute between sources. */
export interface Claim {
  /** What these sources say. */
  readonly claim: string;
  /** Ids of the sources that claim this. */
  readonly sources: readonly string[];
}

/** What a remedy and service have in common. */
interface Instructions {
  /** What to do, as a short instruction. */
  readonly title: string;
  /** One sentence per step, eight at most. */
  readonly steps: readonly string[];
  /** How long it takes. */
  readonly minutes: Minutes;
  /** Ids of the sources that claim this. */
  readonly sources: readonly string[];
}

/** The outcomes that every remedy has. */
export const outcomeIds = ['helped', 'no-change', 'worse', 'helped-then-returned', 'skipped'] as const;

/** What an owner can report of a remedy that did not solve the problem, with what that says about the device. */
export interface OwnOutcome {
  /** What the owner says, as a statement: "I can sign in again, but it is still frozen". */
  readonly text: string;
  /** Symptom to the answer that it now has. */
  readonly answers: Readonly<Record<string, AnswerValue>>;
}

/** What can be done about a fault. */
export interface Remedy extends Instructions {
  /** Acts in this remedy that have hazards of their own. An empty list is the author's word that there are none. */
  readonly methods: readonly Method[];
  /** Hazards beyond those of its methods. */
  readonly hazards?: readonly Hazard[];
  /** Finding that must be true, to the reason. If it is false, the remedy is excluded for certain. */
  readonly needs?: Readonly<Record<string, string>>;
  /** Finding that must not be true, to the reason. If it is true, the remedy is excluded for certain. */
  readonly blockedBy?: Readonly<Record<string, string>>;
  /** What to do first. */
  readonly before?: readonly string[];
  /** How the owner sees that it worked. */
  readonly success?: string;
  /** What to do afterwards. */
  readonly after?: readonly string[];
  /**
   * Ways in which it did not solve the problem but told, or changed, something. A remedy that is blocked is planned after
   * one with an outcome that lifts the block.
   */
  readonly outcomes?: Readonly<Record<string, OwnOutcome>>;
  /** Words of owners who did it, such as "paired it again". */
  readonly phrases?: readonly string[];
  /** Where sources disagree about it. */
  readonly disputed?: { readonly for: Claim; readonly against: Claim };
}

/** A red flag of the device's state. While an alert is raised, no remedy is advised. */
export interface Alert extends Pick<Hazard, 'harm' | 'hazard' | 'consequence'> {
  /** What is wrong, as a short statement. */
  readonly name: string;
  /** Findings, any of which raises it. */
  readonly when: readonly string[];
  /** What to do now, one sentence per step. */
  readonly now: readonly string[];
  /** Ids of the sources that claim this. */
  readonly sources: readonly string[];
}

/** A state of the device in which some methods are forbidden. A remedy with one of them is blocked, whoever wrote it. */
export interface Caution {
  /** The state, as a short statement. */
  readonly name: string;
  /** Findings, any of which says that the device is in this state. */
  readonly when?: readonly string[];
  /** Methods that leave the device in this state: it is, if a remedy with one of them was tried. */
  readonly after?: readonly Method[];
  /** Findings, any of which says that the state is over. */
  readonly unless?: readonly string[];
  /** What must not be done; `charging` means every kind of charging. */
  readonly forbids: readonly Method[];
  /** Why, in one sentence. */
  readonly because: string;
  /** What makes it safe again, in one sentence. Without it, only service does. */
  readonly until?: string;
  /** Ids of the sources that claim this. */
  readonly sources: readonly string[];
}

/** The last resort of every plan: somebody else repairs or replaces the device. */
export interface Service extends Instructions {}
