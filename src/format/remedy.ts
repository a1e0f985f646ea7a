/** What can be harmed, mildest first; the last two are people. */
export type Harm = 'time' | 'data' | 'wear' | 'damage' | 'minor-injury' | 'serious-injury';

/** How likely the harm is if the avoidance is not followed. */
export type Likelihood = 'remote' | 'possible' | 'likely';

/** The acts whose hazards the library owns. */
export type Method =
  | 'freezing'
  | 'heating'
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
  /** The owner is busy. */
  readonly 'hands-on': Range;
  /** The owner waits. This counts as much as being busy, because the device does not work meanwhile. */
  readonly waiting: Range;
}

/** A source of harm, in the four parts of an ANSI Z535.6 message. The signal word follows from harm and likelihood. */
export interface Hazard {
  readonly harm: Harm;
  readonly likelihood: Likelihood;
  readonly hazard: string;
  readonly consequence: string;
  readonly avoidance: string;
}

/** One side of a dispute between sources. */
export interface Claim {
  readonly claim: string;
  readonly sources: readonly string[];
}

/** What can be done about a fault. */
export interface Remedy {
  readonly title: string;
  /** One sentence per step, eight at most. */
  readonly steps: readonly string[];
  readonly minutes: Minutes;
  /** Acts in this remedy that have hazards of their own. An empty list says that there are none. */
  readonly methods?: readonly Method[];
  /** Hazards beyond those of its methods. */
  readonly hazards?: readonly Hazard[];
  /** Finding that must be true, to the reason. */
  readonly needs?: Readonly<Record<string, string>>;
  /** Finding that must not be true, to the reason. */
  readonly blockedBy?: Readonly<Record<string, string>>;
  /** What to do first. */
  readonly before?: readonly string[];
  /** How the owner sees that it worked. */
  readonly success?: string;
  /** What to do afterwards. */
  readonly after?: readonly string[];
  /** Where sources disagree about it. */
  readonly disputed?: { readonly for: Claim; readonly against: Claim };
  readonly sources: readonly string[];
}

/** A red flag of the device's state. While an alert is raised, no remedy is advised. */
export interface Alert {
  readonly name: string;
  /** Findings, any of which raises it. */
  readonly when: readonly string[];
  readonly harm: Harm;
  readonly hazard: string;
  readonly consequence: string;
  /** What to do now, one sentence per step. */
  readonly now: readonly string[];
  readonly sources: readonly string[];
}

/** The last resort of every plan: somebody else repairs or replaces the device. */
export interface Service {
  readonly title: string;
  readonly steps: readonly string[];
  readonly minutes: Minutes;
  readonly sources: readonly string[];
}
