/**
 * The pack format, as TypeScript sees it; `schema.ts` checks the same shapes at run time and a type test
 * holds the two equal.
 */

/** Id that stands for service among remedies; no remedy may have it. */
export const serviceId = 'service';

/** How common a fault is on this device, before anything is observed. */
export type Prior = 'common' | 'occasional' | 'rare';

/** How often a fault shows a sign. */
export type Frequency = 'always' | 'usually' | 'often' | 'sometimes' | 'rarely' | 'never';

/** How often a remedy cures a fault. */
export type Chance = 'usually' | 'sometimes' | 'rarely';

/** How good a source is, best first. */
export type Grade = 'maker' | 'maintainer' | 'press' | 'community' | 'unverified';

/** What comes to harm, mildest first; the last two are people. */
export type Harm = 'time' | 'data' | 'wear' | 'damage' | 'minor-injury' | 'serious-injury';

/** How likely the harm is when the avoidance is not followed. */
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

/** What something takes, in minutes. */
export interface Minutes {
  /** The owner is busy. */
  readonly 'hands-on': Range;
  /** The owner waits; counts as much as being busy, because the device does not work meanwhile. */
  readonly waiting: Range;
}

/** Where a claim comes from. */
export interface Source {
  readonly title: string;
  readonly grade: Grade;
  readonly url?: string;
}

interface SymptomBase {
  /** One question to the owner, ending in a question mark. */
  readonly question: string;
  /** How to find out, where that is not plain. */
  readonly help?: string;
  /** Owners' own words for it. */
  readonly phrases?: readonly string[];
  /** What answering costs, in minutes; 1 unless said. */
  readonly minutes?: number;
  /** How often it is so although no fault that lists it is present; `rarely` unless said. */
  readonly otherwise?: Frequency;
  /** `false`: owners complain of it, and this pack has no answer to it. */
  readonly covered?: false;
  readonly sources?: readonly string[];
}

/** A symptom answered with yes or no; a finding of its own name. */
export interface YesNoSymptom extends SymptomBase {
  readonly unit?: never;
  readonly options?: never;
}

/** A symptom answered with a number; rules make findings of it. */
export interface NumberSymptom extends SymptomBase {
  readonly unit: string;
  readonly min: number;
  readonly max: number;
  readonly options?: never;
}

/** A symptom answered with one of its options; rules make findings of it. */
export interface ChoiceSymptom extends SymptomBase {
  /** Option id to the words the owner sees. */
  readonly options: Readonly<Record<string, string>>;
  readonly unit?: never;
}

/** Something a person can observe. */
export type Symptom = YesNoSymptom | NumberSymptom | ChoiceSymptom;

/** How a condition compares an answer with its value. */
export type Operator =
  | 'equal'
  | 'in'
  | 'lessThan'
  | 'lessThanInclusive'
  | 'greaterThan'
  | 'greaterThanInclusive';

/** One comparison: false when it does not hold, unknown while its symptom is unanswered. */
export interface Leaf {
  /** A symptom's id. */
  readonly fact: string;
  readonly operator: Operator;
  readonly value: boolean | number | string | readonly (number | string)[];
}

/** Conditions of which all, or any, must hold; never empty. */
export type Conditions =
  | { readonly all: readonly Condition[]; readonly any?: never }
  | { readonly any: readonly Condition[]; readonly all?: never };

/** A part of conditions. */
export type Condition = Conditions | Leaf;

/** Conditions over symptoms that recognise one finding. */
export interface Rule {
  /** What is recognised, as a short statement. */
  readonly name?: string;
  /** json-rules-engine conditions. */
  readonly conditions: Conditions;
  readonly otherwise?: Frequency;
  readonly sources?: readonly string[];
}

/** A state of the device that explains what is observed. */
export interface Fault {
  /** The state the device is in, as a short statement. */
  readonly name: string;
  readonly prior: Prior;
  /** Finding to how often this fault shows it. */
  readonly signs: Readonly<Record<string, Frequency>>;
  /** Remedy to how often it cures this fault. */
  readonly remedies?: Readonly<Record<string, Chance>>;
  /** What a service centre or seller does about it. */
  readonly service?: string;
  readonly sources: readonly string[];
}

/** A source of harm, in the four parts of an ANSI Z535.6 message; the signal word follows from harm and likelihood. */
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
  /** One sentence a step, eight at most. */
  readonly steps: readonly string[];
  readonly minutes: Minutes;
  /** What the remedy does that has hazards of its own. */
  readonly methods?: readonly Method[];
  /** Hazards beyond those of its methods. */
  readonly hazards?: readonly Hazard[];
  /** Finding that must be true, to the reason. */
  readonly needs?: Readonly<Record<string, string>>;
  /** Finding that must not be true, to the reason. */
  readonly blockedBy?: Readonly<Record<string, string>>;
  /** What to see to first. */
  readonly before?: readonly string[];
  /** How the owner sees that it worked. */
  readonly success?: string;
  /** What to do afterwards. */
  readonly after?: readonly string[];
  /** Where sources disagree about it. */
  readonly disputed?: { readonly for: Claim; readonly against: Claim };
  readonly sources: readonly string[];
}

/** A red flag of the device's state: while one is raised nothing is to be tried. */
export interface Alert {
  readonly name: string;
  /** Findings, any of which raises it. */
  readonly when: readonly string[];
  readonly harm: Harm;
  readonly hazard: string;
  readonly consequence: string;
  /** What to do now, one sentence a step. */
  readonly now: readonly string[];
  readonly sources: readonly string[];
}

/** The last step of every plan: somebody else mends or replaces the device. */
export interface Service {
  readonly title: string;
  readonly steps: readonly string[];
  readonly minutes: Minutes;
  readonly sources: readonly string[];
}

/** What the pack is about. */
export interface Device {
  readonly name: string;
  readonly aliases?: readonly string[];
}

/** What every pack and every extension of one may hold. */
interface Sections {
  /** Words that differ between the devices of a family; `{id}` in any text stands for them. */
  readonly wording: Readonly<Record<string, string>>;
  readonly sources: Readonly<Record<string, Source>>;
  readonly symptoms: Readonly<Record<string, Symptom>>;
  readonly rules: Readonly<Record<string, Rule>>;
  readonly faults: Readonly<Record<string, Fault>>;
  readonly remedies: Readonly<Record<string, Remedy>>;
  readonly alerts: Readonly<Record<string, Alert>>;
}

/** A whole pack: one device, or the family that several devices extend. */
export interface PackData extends Partial<Sections> {
  readonly $schema?: string;
  readonly format: 1;
  readonly device: Device;
  readonly sources: Sections['sources'];
  readonly symptoms: Sections['symptoms'];
  readonly faults: Sections['faults'];
  readonly remedies: Sections['remedies'];
  readonly service: Service;
}

type Partials<T> = { readonly [Id in string]?: Partial<T[keyof T]> };

/** What a device adds to its family, or an app to a pack. */
export interface PackExtension extends Partial<Sections> {
  readonly $schema?: string;
  readonly format: 1;
  /** File name of the pack it extends, for tools that read files. */
  readonly extends?: string;
  readonly device?: Device;
  readonly service?: Service;
  /** Section to the ids that this device does not have, each with the reason. */
  readonly omit?: {
    readonly [Section in Exclude<keyof Sections, 'wording' | 'alerts' | 'sources'>]?: Readonly<
      Record<string, string>
    >;
  };
  /** Section to the fields that differ; maps are merged, everything else is replaced, and no hazard is ever lost. */
  readonly overrides?: {
    readonly [Section in Exclude<keyof Sections, 'wording'>]?: Partials<Sections[Section]>;
  };
}
