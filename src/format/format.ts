/*
 * The pack format as TypeScript types. `pack/schema.ts` checks the same shapes at run time, and a type test keeps the
 * two equal.
 */

import type { Rule } from './condition';
import type { Fault } from './fault';
import type { Alert, Remedy, Service } from './remedy';
import type { Symptom } from './symptom';

export type { Condition, Conditions, Leaf, Operator, Rule } from './condition';
export type { Chance, Frequency, Prior } from './estimates';
export type { Fault } from './fault';
export type {
  Alert,
  Claim,
  Harm,
  Hazard,
  Likelihood,
  Method,
  Minutes,
  Range,
  Remedy,
  Service,
} from './remedy';
export type { ChoiceSymptom, NumberSymptom, Symptom, YesNoSymptom } from './symptom';

/** The id of service among remedies. No remedy may have it. */
export const serviceId = 'service';

/** How good a source is, best first. */
export type Grade = 'maker' | 'maintainer' | 'press' | 'community' | 'unverified';

/** Where a claim comes from. */
export interface Source {
  readonly title: string;
  readonly grade: Grade;
  readonly url?: string;
}

/** The device that a pack is about. */
export interface Device {
  readonly name: string;
  readonly aliases?: readonly string[];
}

/** The maps of a pack or an extension, keyed by id. */
interface Sections {
  /** Words that differ between the devices of a family; they replace `{id}` in any text. */
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
  /** File name of the pack that it extends, for tools that read files. */
  readonly extends?: string;
  readonly device?: Device;
  readonly service?: Service;
  /** Section to the ids that this device does not have, each with the reason. */
  readonly omit?: {
    readonly [Section in 'symptoms' | 'rules' | 'faults' | 'remedies']?: Readonly<Record<string, string>>;
  };
  /** Section to the fields that differ. Maps are merged, other fields are replaced, and no hazard is ever lost. */
  readonly overrides?: {
    readonly [Section in Exclude<keyof Sections, 'wording'>]?: Partials<Sections[Section]>;
  };
}
