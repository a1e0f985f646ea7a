/** The answer to a symptom: yes or no, a number, or the id of an option. */
export type AnswerValue = boolean | number | string;

/**
 * The ids of a pack, and the kind of answer of each symptom. Results are made of the ids alone: with `keyof` of the
 * answers, no result would be assignable to one with plain ids.
 */
export interface Vocabulary {
  /** Symptom to the type of its answer. */
  readonly answers: Readonly<Record<string, AnswerValue>>;
  /** Ids of symptoms. */
  readonly symptom: string;
  /** The symptoms that are answered with yes or no. */
  readonly yesNo: string;
  /** Ids of rules. */
  readonly rule: string;
  /** Ids of faults. */
  readonly fault: string;
  /** Ids of remedies, without `service`. */
  readonly remedy: string;
  /** Ids of alerts. */
  readonly alert: string;
  /** Ids of cautions. */
  readonly caution: string;
  /** Ids of sources. */
  readonly source: string;
}

/** The vocabulary of a pack's data. Ids stay literal if the data is a literal or imported JSON. */
export interface VocabularyOf<Data> extends Vocabulary {
  readonly answers: AnswersOf<Section<Data, 'symptoms'>>;
  readonly symptom: Keys<Section<Data, 'symptoms'>>;
  readonly yesNo: YesNoOf<AnswersOf<Section<Data, 'symptoms'>>>;
  readonly rule: Keys<Section<Data, 'rules'>>;
  readonly fault: Keys<Section<Data, 'faults'>>;
  readonly remedy: Keys<Section<Data, 'remedies'>>;
  readonly alert: Keys<Section<Data, 'alerts'>>;
  readonly caution: Keys<Section<Data, 'cautions'>>;
  readonly source: Keys<Section<Data, 'sources'>>;
}

/** The vocabulary of an extended pack: the ids of the base without those omitted, and the ids added. */
export interface ExtendedVocabulary<Base extends Vocabulary, Extra> extends Vocabulary {
  readonly answers: ExtendedAnswers<Base['answers'], Extra>;
  readonly symptom: Exclude<Base['symptom'], Omitted<Extra, 'symptoms'>> | Keys<Section<Extra, 'symptoms'>>;
  readonly yesNo:
    | Exclude<Base['yesNo'], Omitted<Extra, 'symptoms'>>
    | YesNoOf<AnswersOf<Section<Extra, 'symptoms'>>>;
  readonly rule: Exclude<Base['rule'], Omitted<Extra, 'rules'>> | Keys<Section<Extra, 'rules'>>;
  readonly fault: Exclude<Base['fault'], Omitted<Extra, 'faults'>> | Keys<Section<Extra, 'faults'>>;
  readonly remedy: Exclude<Base['remedy'], Omitted<Extra, 'remedies'>> | Keys<Section<Extra, 'remedies'>>;
  readonly alert: Base['alert'] | Keys<Section<Extra, 'alerts'>>;
  readonly caution: Base['caution'] | Keys<Section<Extra, 'cautions'>>;
  readonly source: Base['source'] | Keys<Section<Extra, 'sources'>>;
}

/** A section of a pack's data: `unknown` if it is known only at run time, `never` if there is none. */
type Section<Data, Name extends string> = unknown extends Data
  ? unknown
  : Name extends keyof Data
    ? Exclude<Data[Name], undefined>
    : never;

/** The ids in a section; plain strings if it is known only at run time. */
type Keys<Section> = unknown extends Section
  ? string
  : Section extends object
    ? Extract<keyof Section, string>
    : never;

type AnswerOf<S> = S extends { readonly options: infer Options }
  ? Extract<keyof Options, string>
  : S extends { readonly unit: string }
    ? number
    : boolean;

type AnswersOf<Symptoms> = unknown extends Symptoms
  ? Vocabulary['answers']
  : { readonly [Id in Keys<Symptoms>]: AnswerOf<Symptoms[Id & keyof Symptoms]> };

type YesNoOf<Answers> = Extract<
  { [Id in keyof Answers]: boolean extends Answers[Id] ? Id : never }[keyof Answers],
  string
>;

type Omitted<Extra, Name extends string> = Keys<Section<Section<Extra, 'omit'>, Name>>;

type ExtendedAnswers<Answers, Extra> = Omit<
  Overridden<Answers, Section<Extra, 'overrides'>>,
  Omitted<Extra, 'symptoms'>
> &
  AnswersOf<Section<Extra, 'symptoms'>>;

/** Answers, including the options that an override adds to a choice. */
type Overridden<Answers, Changes> = [Section<Changes, 'symptoms'>] extends [never]
  ? Answers
  : {
      readonly [Id in keyof Answers]: Section<Changes, 'symptoms'> extends {
        readonly [Same in Id]: { readonly options: infer Options };
      }
        ? Extract<Answers[Id], string> | Keys<Options>
        : Answers[Id];
    };
