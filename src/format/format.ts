/*
 * The pack format as TypeScript types. `pack/schema.ts` checks the same shapes at run time, and a type test keeps the
 * two equal.
 */

import type { Rule } from './condition';
import type { Fault } from './fault';
import type { Alert, Caution, Method, Remedy, Service } from './remedy';
import type { Symptom } from './symptom';

export type { Condition, Conditions, Leaf, Operator, Rule } from './condition';
export type { Chance, Counted, Estimate, Frequency, Prior } from './estimates';
export type { Fault } from './fault';
export type {
  Alert,
  Caution,
  Claim,
  Harm,
  Hazard,
  Likelihood,
  Method,
  Minutes,
  OwnOutcome,
  Range,
  Remedy,
  Service,
} from './remedy';
export type { ChoiceSymptom, How, NumberSymptom, Symptom, SymptomRole, YesNoSymptom } from './symptom';

/** The id of service among remedies. No remedy may have it. */
export const serviceId = 'service';

/**
 * `maker`: who makes the device; `maintainer`: who maintains its software; `press`: an edited publication; `community`:
 * several owners; `unverified`: anybody else, you included.
 */
export type Grade = 'maker' | 'maintainer' | 'press' | 'community' | 'unverified';

/** Where a claim comes from. */
export interface Source {
  /** Its title, so that others can find it. */
  readonly title: string;
  /** How good it is, best first. */
  readonly grade: Grade;
  /** Where to read it. */
  readonly url?: string;
}

/** The device that a pack is about. */
export interface Device {
  /** Its name. */
  readonly name: string;
  /** Other names that owners use. */
  readonly aliases?: readonly string[];
}

/** The parts of a pack. */
interface Sections {
  /** Words that differ between the devices of a family; they replace `{id}` in any text. */
  readonly wording: Readonly<Record<string, string>>;
  /** Where the claims come from, by id. */
  readonly sources: Readonly<Record<string, Source>>;
  /** What an owner can observe, by id. */
  readonly symptoms: Readonly<Record<string, Symptom>>;
  /** What is recognised in the answers, by id. */
  readonly rules: Readonly<Record<string, Rule>>;
  /** What can be wrong, by id. */
  readonly faults: Readonly<Record<string, Fault>>;
  /** What can be done about it, by id. */
  readonly remedies: Readonly<Record<string, Remedy>>;
  /** States in which no remedy may be tried, by id. */
  readonly alerts: Readonly<Record<string, Alert>>;
  /** States in which some methods are forbidden, by id. */
  readonly cautions: Readonly<Record<string, Caution>>;
  /** The device that the pack is about. */
  readonly device: Device;
  /** The last resort. It always works and takes days. */
  readonly service: Service;
}

interface Header {
  /** Address of the JSON Schema, for editors. */
  readonly $schema?: string;
  /** Version of the pack format. */
  readonly format: 1;
}

/** What a pack says about its texts. */
interface TextInfo {
  /** The language of its texts, as a BCP 47 tag; `en` by default. */
  readonly language?: string;
  /**
   * Method to the reason why the pack's texts may name it where no remedy declares it, such as a freezer in a pack about
   * freezers. Every review shows it.
   */
  readonly declares?: { readonly [Name in Method]?: string };
}

/** A whole pack: one device, or the family that several devices extend. */
export interface PackData
  extends Header,
    TextInfo,
    Omit<Sections, 'wording' | 'rules' | 'alerts' | 'cautions'>,
    Partial<Pick<Sections, 'wording' | 'rules' | 'alerts' | 'cautions'>> {}

type Partials<T> = { readonly [Id in string]?: Partial<T[keyof T]> };

/** What a device adds to its family, or an app to a pack. */
export interface PackExtension extends Header, Partial<Sections> {
  /** File name of the pack that it extends, for tools that read files. */
  readonly extends?: string;
  /** Section to the ids that this device does not have, each with the reason. */
  readonly omit?: {
    readonly [Section in 'symptoms' | 'rules' | 'faults' | 'remedies']?: Readonly<Record<string, string>>;
  };
  /** Section to the fields that differ. Maps are merged, other fields are replaced, and no hazard is ever lost. */
  readonly overrides?: {
    readonly [Section in Exclude<keyof Sections, 'wording' | 'device' | 'service'>]?: Partials<
      Sections[Section]
    >;
  };
}
