import type {
  Alert,
  Caution,
  Claim,
  Fault,
  Operator,
  PackData,
  Remedy,
  Rule,
  Service,
  Symptom,
} from '../format/format';
import type {
  AnswerValue,
  ExtendedVocabulary,
  Vocabulary,
  VocabularyOf,
} from '../vocabulary';

/** A pack in which every id is known. The compiler marks each id that is not. */
export type Definition<Data> = DefinitionIn<VocabularyOf<Data>, Data>;

interface DefinitionIn<V extends Vocabulary, Data>
  extends Pick<PackData, '$schema' | 'format' | 'language' | 'declares' | 'device' | 'sources' | 'wording'> {
  readonly symptoms: { readonly [Id in string]: EntryIn<V, Symptom, unknown> };
  readonly rules?: EntriesIn<V, Rule, Section<Data, 'rules'>>;
  readonly faults: EntriesIn<V, Fault, Section<Data, 'faults'>>;
  readonly remedies: EntriesIn<V, Remedy, Section<Data, 'remedies'>>;
  readonly alerts?: { readonly [Id in string]: EntryIn<V, Alert, unknown> };
  readonly cautions?: { readonly [Id in string]: EntryIn<V, Caution, unknown> };
  readonly service: EntryIn<V, Service, unknown>;
}

/**
 * An extension in which every key that refers to the base, or to the whole pack, is known. The values may come from
 * imported JSON, about which the compiler knows less; `extendPack` checks them.
 */
export type Extension<Base extends Vocabulary, Data> = ExtensionIn<
  Base,
  ExtendedVocabulary<Base, Data>,
  Data
>;

interface ExtensionIn<Base extends Vocabulary, Whole extends Vocabulary, Data> {
  readonly format: number;
  readonly faults?: EntriesIn<Whole, LooseFault, Section<Data, 'faults'>>;
  readonly remedies?: EntriesIn<Whole, LooseRemedy, Section<Data, 'remedies'>>;
  readonly omit?: OfBase<Base, 'symptoms' | 'rules' | 'faults' | 'remedies', Section<Data, 'omit'>>;
  readonly overrides?: OfBase<
    Base,
    'sources' | 'symptoms' | 'rules' | 'faults' | 'remedies' | 'alerts' | 'cautions',
    Section<Data, 'overrides'>
  >;
}

type Loose = Readonly<Record<string, unknown>>;

interface LooseFault {
  readonly signs: Loose;
  readonly remedies?: Loose;
}

interface LooseRemedy {
  readonly title: unknown;
  readonly needs?: Loose;
  readonly blockedBy?: Loose;
}

/** Sections that refer to entries of the base. */
type OfBase<V extends Vocabulary, Names extends keyof Known<V>, Data> = {
  readonly [Name in Names]?: KeysIn<Known<V>[Name], unknown, Section<Data, Name>>;
};

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
} & { readonly [Id in Exclude<Extract<keyof Used, string>, Ids[1]>]: `unknown ${Ids[0]} "${Id}"` };

type EntriesIn<V extends Vocabulary, Entry, Data> = {
  readonly [Id in keyof Data]: EntryIn<V, Entry, Data[Id]>;
};

/** An entry in which every id is known. */
type EntryIn<V extends Vocabulary, Entry, Data> = {
  readonly [Field in keyof Entry]: Field extends 'sources'
    ? readonly V['source'][]
    : Field extends 'when' | 'unless'
      ? readonly Finding<V>[]
      : Field extends 'conditions'
        ? ConditionsIn<V['answers'], Section<Data, Field>>
        : Field extends 'disputed'
          ? { readonly [Side in 'for' | 'against']: EntryIn<V, Claim, unknown> }
          : Field extends 'signs' | 'remedies' | 'needs' | 'blockedBy'
            ? KeysIn<
                Known<V>[Field],
                NonNullable<Entry[Field]>[keyof NonNullable<Entry[Field]>],
                Section<Data, Field>
              >
            : Entry[Field];
};

/** The value of a field, if there is one. */
type Section<Data, Name extends string> = Data extends { readonly [N in Name]?: infer Value }
  ? NonNullable<Value>
  : object;

type ConditionsIn<Answers, Data> = Data extends { readonly all: infer Parts }
  ? { readonly all: PartsIn<Answers, Parts>; readonly any?: never }
  : { readonly any: PartsIn<Answers, Section<Data, 'any'>>; readonly all?: never };

type PartsIn<Answers, Parts> = { readonly [Place in keyof Parts]: ConditionIn<Answers, Parts[Place]> };

/** Conditions of which every part compares a known symptom with a possible answer. */
type ConditionIn<Answers, Data> = Data extends { readonly fact: infer Id }
  ? Id extends keyof Answers
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
