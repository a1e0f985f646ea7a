import type { Rule } from './condition';
import {
  type Chance,
  chanceIn,
  defaultOtherwise,
  type Estimate,
  type Frequency,
  type Prior,
  signChance,
} from './estimates';
import type { Symptom } from './symptom';

/** A state of the device that explains what is observed. */
export interface Fault {
  /** The state of the device, as a short statement. */
  readonly name: string;
  /** How common the fault is, before anything is observed. */
  readonly prior: Estimate<Prior>;
  /** Finding (a yes/no symptom or a rule) to how often this fault shows it. A sign never rules a fault out for certain. */
  readonly signs: Readonly<Record<string, Estimate<Frequency>>>;
  /** Remedy to how often it cures this fault. */
  readonly remedies?: Readonly<Record<string, Estimate<Chance>>>;
  /** What a service centre or seller does about it. */
  readonly service?: string;
  /** Ids of the sources that claim this. */
  readonly sources: readonly string[];
}

interface Findings {
  readonly symptoms: Readonly<Record<string, Symptom>>;
  readonly rules?: Readonly<Record<string, Rule>>;
}

/** How often a finding is true in a fault that does not list it. */
export function otherwiseOf({ symptoms, rules = {} }: Findings, finding: string): Frequency {
  const entry = Object.hasOwn(rules, finding) ? rules[finding] : symptoms[finding];
  return entry?.otherwise ?? defaultOtherwise;
}

/** The signs that make a fault more likely when they are found. The others make it less likely. */
export function signsFor(pack: Findings, { signs }: Fault): string[] {
  return Object.entries(signs)
    .filter(([sign, often]) => chanceIn(signChance, often) > signChance[otherwiseOf(pack, sign)])
    .map(([sign]) => sign);
}
