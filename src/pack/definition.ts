import type {
  Alert,
  Chance,
  Claim,
  Fault,
  Frequency,
  Operator,
  PackData,
  Remedy,
  Rule,
  Service,
  Symptom,
} from '../format/format';
import type { AnswerValue, Vocabulary, VocabularyOf, YesNoId } from '../vocabulary';

/** A pack in which every id that is spoken of is known; what is not is said at its place. */
export type Definition<Data> = DefinitionIn<VocabularyOf<Data>, Data>;

interface DefinitionIn<V extends Vocabulary, Data>
  extends Pick<PackData, '$schema' | 'format' | 'device' | 'sources' | 'wording'> {
  readonly symptoms: { readonly [Id in string]: Symptom & Sourced<V> };
  readonly rules?: { readonly [Id in keyof Section<Data, 'rules'>]: RuleIn<V, Section<Data, 'rules'>[Id]> };
  readonly faults: {
    readonly [Id in keyof Section<Data, 'faults'>]: FaultIn<V, Section<Data, 'faults'>[Id]>;
  };
  readonly remedies: {
    readonly [Id in keyof Section<Data, 'remedies'>]: RemedyIn<V, Section<Data, 'remedies'>[Id]>;
  };
  readonly alerts?: { readonly [Id in string]: AlertIn<V> };
  readonly service: ClaimedIn<V, Service>;
}

/** What an entry says under a name; nothing where it says nothing. */
export type Section<Data, Name extends string> = Data extends { readonly [N in Name]?: infer Value }
  ? NonNullable<Value>
  : object;

interface Sourced<V extends Vocabulary> {
  readonly sources?: readonly V['source'][];
}

/** An entry whose claim has known sources. */
type ClaimedIn<V extends Vocabulary, Entry> = Omit<Entry, 'sources'> & {
  readonly sources: readonly V['source'][];
};

/** A yes/no symptom or a rule. */
export type FindingIn<V extends Vocabulary> = YesNoId<V> | V['rule'];

/** Ids with what is said of each; an id that is not known can have nothing but a message as its value. */
export type ByKnown<Known extends string, Value, Used, What extends string> = {
  readonly [Id in Known]?: Value;
} & { readonly [Id in Exclude<Extract<keyof Used, string>, Known>]: `unknown ${What} "${Id}"` };

interface RuleIn<V extends Vocabulary, Data> extends Omit<Rule, 'conditions' | 'sources'>, Sourced<V> {
  readonly conditions: ConditionsIn<V['answers'], Section<Data, 'conditions'>>;
}

interface AlertIn<V extends Vocabulary> extends Omit<Alert, 'when' | 'sources'> {
  readonly when: readonly FindingIn<V>[];
  readonly sources: readonly V['source'][];
}

interface FaultIn<V extends Vocabulary, Data> extends Omit<Fault, 'signs' | 'remedies' | 'sources'> {
  readonly signs: ByKnown<FindingIn<V>, Frequency, Section<Data, 'signs'>, 'finding'>;
  readonly remedies?: ByKnown<V['remedy'], Chance, Section<Data, 'remedies'>, 'remedy'>;
  readonly sources: readonly V['source'][];
}

interface RemedyIn<V extends Vocabulary, Data>
  extends Omit<Remedy, 'needs' | 'blockedBy' | 'disputed' | 'sources'> {
  readonly needs?: ByKnown<FindingIn<V>, string, Section<Data, 'needs'>, 'finding'>;
  readonly blockedBy?: ByKnown<FindingIn<V>, string, Section<Data, 'blockedBy'>, 'finding'>;
  readonly disputed?: { readonly for: ClaimedIn<V, Claim>; readonly against: ClaimedIn<V, Claim> };
  readonly sources: readonly V['source'][];
}

/** Conditions of which every part is about a known symptom and compares it with what its answer can be. */
type ConditionIn<Answers, Data> = Data extends { readonly fact: infer Id }
  ? Id extends keyof Answers
    ? { readonly fact: Id } & Comparison<Answers[Id]>
    : { readonly fact: keyof Answers; readonly operator: Operator; readonly value: unknown }
  : ConditionsIn<Answers, Data>;

type ConditionsIn<Answers, Data> = Data extends { readonly all: infer Parts }
  ? { readonly all: PartsIn<Answers, Parts>; readonly any?: never }
  : { readonly any: PartsIn<Answers, Section<Data, 'any'>>; readonly all?: never };

type PartsIn<Answers, Parts> = { readonly [Place in keyof Parts]: ConditionIn<Answers, Parts[Place]> };

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
