import type { AnswerValue, Vocabulary } from '../vocabulary';
import type {
  Alert,
  ChoiceSymptom,
  Device,
  Fault,
  NumberSymptom,
  Remedy,
  Rule,
  Service,
  Source,
  Symptom,
  YesNoSymptom,
} from './format';

type SymptomFor<Answer extends AnswerValue> = AnswerValue extends Answer
  ? Symptom
  : [Answer] extends [boolean]
    ? YesNoSymptom
    : [Answer] extends [number]
      ? NumberSymptom
      : ChoiceSymptom;

/** A checked pack: its own data, wording filled in, frozen. */
export interface Pack<V extends Vocabulary = Vocabulary> {
  readonly format: 1;
  readonly device: Device;
  readonly sources: Readonly<Record<string, Source>>;
  readonly symptoms: { readonly [Id in keyof V['answers']]: SymptomFor<V['answers'][Id]> };
  readonly rules: Readonly<Record<V['rule'], Rule>>;
  readonly faults: Readonly<Record<V['fault'], Fault>>;
  readonly remedies: Readonly<Record<V['remedy'], Remedy>>;
  readonly alerts: Readonly<Record<V['alert'], Alert>>;
  readonly service: Service;
}

/** Packs by device id. */
export type Packs = Readonly<Record<string, Pack>>;

/** The vocabulary of a checked pack. */
export type PackVocabulary<P> = P extends Pack<infer V> ? V : never;
