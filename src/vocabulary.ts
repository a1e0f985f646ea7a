/** The answer to a symptom: yes or no, a number, or the id of an option. */
export type AnswerValue = boolean | number | string;

/** The ids of a pack, and the kind of answer of each symptom. */
export interface Vocabulary {
  readonly answers: Readonly<Record<string, AnswerValue>>;
  readonly rule: string;
  readonly fault: string;
  readonly remedy: string;
  readonly alert: string;
  readonly caution: string;
  readonly source: string;
}

type Keys<Section> = Section extends object ? Extract<keyof Section, string> : never;

type AnswerOf<S> = S extends { readonly options: infer Options }
  ? Extract<keyof Options, string>
  : S extends { readonly unit: string }
    ? number
    : boolean;

type AnswersOf<Symptoms> = { readonly [Id in Keys<Symptoms>]: AnswerOf<Symptoms[Id & keyof Symptoms]> };

type Section<Data, Name extends string> = Data extends { readonly [N in Name]?: infer Value }
  ? NonNullable<Value>
  : never;

/** The vocabulary of a pack's data. Ids stay literal if the data is a literal or imported JSON. */
export interface VocabularyOf<Data> extends Vocabulary {
  readonly answers: AnswersOf<Section<Data, 'symptoms'>>;
  readonly rule: Keys<Section<Data, 'rules'>>;
  readonly fault: Keys<Section<Data, 'faults'>>;
  readonly remedy: Keys<Section<Data, 'remedies'>>;
  readonly alert: Keys<Section<Data, 'alerts'>>;
  readonly caution: Keys<Section<Data, 'cautions'>>;
  readonly source: Keys<Section<Data, 'sources'>>;
}

type Omitted<Extra, Name extends string> = Keys<Section<Section<Extra, 'omit'>, Name>>;

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

/** The vocabulary of an extended pack: the ids of the base without those omitted, and the ids added. */
export interface ExtendedVocabulary<Base extends Vocabulary, Extra> extends Vocabulary {
  readonly answers: Omit<
    Overridden<Base['answers'], Section<Extra, 'overrides'>>,
    Omitted<Extra, 'symptoms'>
  > &
    AnswersOf<Section<Extra, 'symptoms'>>;
  readonly rule: Exclude<Base['rule'], Omitted<Extra, 'rules'>> | Keys<Section<Extra, 'rules'>>;
  readonly fault: Exclude<Base['fault'], Omitted<Extra, 'faults'>> | Keys<Section<Extra, 'faults'>>;
  readonly remedy: Exclude<Base['remedy'], Omitted<Extra, 'remedies'>> | Keys<Section<Extra, 'remedies'>>;
  readonly alert: Base['alert'] | Keys<Section<Extra, 'alerts'>>;
  readonly caution: Base['caution'] | Keys<Section<Extra, 'cautions'>>;
  readonly source: Base['source'] | Keys<Section<Extra, 'sources'>>;
}

/** The ids of a pack's symptoms. */
export type SymptomId<V extends Vocabulary> = Extract<keyof V['answers'], string>;

/** The ids of the symptoms that are answered with yes or no. */
export type YesNoId<V extends Vocabulary> = {
  [Id in SymptomId<V>]: boolean extends V['answers'][Id] ? Id : never;
}[SymptomId<V>];
