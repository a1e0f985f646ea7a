import type {
  Alert,
  Caution,
  Claim,
  Fault,
  Operator,
  PackData,
  PackExtension,
  Remedy,
  Rule,
  Service,
  Source,
  Symptom,
} from '../format/format';
import type { AnswerValue, ExtendedVocabulary, Vocabulary, VocabularyOf } from '../vocabulary';
import type { Given, Part } from './given';

/**
 * A pack in which every id is known. The compiler marks each id that is not. Values may come from a variable or imported
 * JSON, about which the compiler knows less; the functions check them too.
 */
export type Definition<Data> = DefinitionIn<VocabularyOf<Data>, Data>;

interface DefinitionIn<V extends Vocabulary, Data>
  extends Pick<PackData, '$schema' | 'language' | 'declares' | 'device' | 'wording'> {
  readonly format: Given<1, Part<Data, 'format'>>;
  readonly sources: EntriesIn<V, Source, Part<Data, 'sources'>>;
  readonly symptoms: EntriesIn<V, Symptom, Part<Data, 'symptoms'>>;
  readonly rules?: EntriesIn<V, Rule, Part<Data, 'rules'>>;
  readonly faults: EntriesIn<V, Fault, Part<Data, 'faults'>>;
  readonly remedies: EntriesIn<V, Remedy, Part<Data, 'remedies'>>;
  readonly alerts?: EntriesIn<V, Alert, Part<Data, 'alerts'>>;
  readonly cautions?: EntriesIn<V, Caution, Part<Data, 'cautions'>>;
  readonly service: EntryIn<V, Service, Part<Data, 'service'>>;
}

/** An extension in which every id of the base, or of the whole pack, is known; as in a {@link Definition}. */
export type Extension<Base extends Vocabulary, Data> = ExtensionIn<
  Base,
  ExtendedVocabulary<Base, Data>,
  Data
>;

interface ExtensionIn<Base extends Vocabulary, Whole extends Vocabulary, Data>
  extends Pick<PackExtension, '$schema' | 'extends' | 'device' | 'wording'>,
    Partial<Omit<DefinitionIn<Whole, Data>, '$schema' | 'format' | 'device' | 'wording'>> {
  readonly format: Given<1, Part<Data, 'format'>>;
  readonly omit?: {
    readonly [Name in 'symptoms' | 'rules' | 'faults' | 'remedies']?: KeysIn<
      Known<Base>[Name],
      string,
      Part<Part<Data, 'omit'>, Name>
    >;
  };
  readonly overrides?: {
    readonly [Name in keyof Entries]?: ChangesIn<
      Known<Base>[Name],
      Whole,
      Entries[Name],
      Part<Part<Data, 'overrides'>, Name>
    >;
  };
}

/** The sections whose entries have ids. */
interface Entries {
  readonly sources: Source;
  readonly symptoms: Symptom;
  readonly rules: Rule;
  readonly faults: Fault;
  readonly remedies: Remedy;
  readonly alerts: Alert;
  readonly cautions: Caution;
}

/** The maps whose keys are ids: what they refer to, and the ids that are known. */
interface Known<V extends Vocabulary> {
  readonly sources: ['source', V['source']];
  readonly symptoms: ['symptom', V['symptom']];
  readonly rules: ['rule', V['rule']];
  readonly faults: ['fault', V['fault']];
  readonly remedies: ['remedy', V['remedy']];
  readonly alerts: ['alert', V['alert']];
  readonly cautions: ['caution', V['caution']];
  readonly signs: ['finding', Finding<V>];
  readonly needs: ['finding', Finding<V>];
  readonly blockedBy: ['finding', Finding<V>];
}

type Finding<V extends Vocabulary> = V['yesNo'] | V['rule'];

/** A map whose keys are known ids. An unknown id can have nothing but a message as its value. */
type KeysIn<Ids extends [string, string], Value, Used> = {
  readonly [Id in Ids[1]]?: Value;
} & Unknown<Ids, Used>;

/** What is known only at run time has no key that could be unknown. */
type Unknown<Ids extends [string, string], Used> = string extends keyof Used
  ? unknown
  : { readonly [Id in Exclude<Extract<keyof Used, string>, Ids[1]>]: `unknown ${Ids[0]} "${Id}"` };

/** Changes of known entries: some of their fields. */
type ChangesIn<Ids extends [string, string], V extends Vocabulary, Entry, Used> = KeysIn<
  Ids,
  unknown,
  Used
> & {
  readonly [Id in Extract<keyof Used, Ids[1]>]: Change<V, Entry, Exclude<Used[Id], undefined>> | undefined;
};

type Change<V extends Vocabulary, Entry, Data> = Entry extends unknown
  ? Partial<EntryIn<V, Entry, Data>>
  : never;

type EntriesIn<V extends Vocabulary, Entry, Data> = {
  readonly [Id in keyof Data]: EntryIn<V, Entry, Data[Id]>;
};

/** An entry in which every id is known. */
type EntryIn<V extends Vocabulary, Entry, Data> = {
  readonly [Field in keyof Entry]: Field extends 'sources'
    ? Given<readonly V['source'][], Part<Data, Field>>
    : Field extends 'when' | 'unless'
      ? Given<readonly Finding<V>[], Part<Data, Field>>
      : Field extends 'conditions'
        ? ConditionsIn<V['answers'], Part<Data, Field>>
        : Field extends 'disputed'
          ? { readonly [Side in 'for' | 'against']: EntryIn<V, Claim, Part<Part<Data, Field>, Side>> }
          : Field extends 'signs' | 'remedies' | 'needs' | 'blockedBy'
            ? KeysIn<
                Known<V>[Field],
                ValueIn<NonNullable<Entry[Field]>, Part<Data, Field>>,
                Part<Data, Field>
              >
            : Given<Entry[Field], Part<Data, Field>>;
};

type ValueIn<Map, Data> = Given<Map[keyof Map], Data[keyof Data]>;

type ConditionsIn<Answers, Data> = Data extends { readonly all: infer Parts }
  ? { readonly all: PartsIn<Answers, Parts>; readonly any?: never }
  : { readonly any: PartsIn<Answers, Part<Data, 'any'>>; readonly all?: never };

type PartsIn<Answers, Parts> = { readonly [Place in keyof Parts]: ConditionIn<Answers, Parts[Place]> };

/** Conditions of which every part compares a known symptom with a possible answer. */
type ConditionIn<Answers, Data> = Data extends { readonly fact: infer Id }
  ? string extends Id
    ? { readonly fact: string; readonly operator: string; readonly value: unknown }
    : Id extends keyof Answers
      ? { readonly fact: Id } & Comparison<Answers[Id]>
      : { readonly fact: keyof Answers; readonly operator: Operator; readonly value: unknown }
  : ConditionsIn<Answers, Data>;

type Comparison<Answer> = AnswerValue extends Answer
  ? { readonly operator: Operator; readonly value: unknown }
  : boolean extends Answer
    ? { readonly operator: 'equal'; readonly value: boolean }
    : number extends Answer
      ?
          | { readonly operator: Exclude<Operator, 'in'>; readonly value: number }
          | { readonly operator: 'in'; readonly value: readonly number[] }
      :
          | { readonly operator: 'equal'; readonly value: Answer }
          | { readonly operator: 'in'; readonly value: readonly Answer[] };
