/** What a language calls the parts of a tree, and what an import says in it where the tree says nothing. */
export interface TreeWords {
  /** Answers that mean yes, and no. */
  readonly yes: readonly string[];
  readonly no: readonly string[];
  /** Names of the columns of a table. */
  readonly columns: {
    readonly id: readonly string[];
    readonly question: readonly string[];
    readonly answer: readonly string[];
    readonly next: readonly string[];
    /** Nothing that an owner should read. */
    readonly remark: readonly string[];
  };
  /** Abbreviations with a full stop inside a sentence, and what they stand for. */
  readonly abbreviations: readonly (readonly [RegExp, string])[];
  /** Before the id of another row. */
  readonly goTo: RegExp;
  /** An empty beginning, such as "Start". */
  readonly start: RegExp;
  /** An end at which nothing is wrong any more. */
  readonly solved: RegExp;
  /** A question whether what was just done has helped. */
  readonly helped: RegExp;
  /** Somebody else repairs or replaces the device. */
  readonly service: RegExp;
  /** Nothing else may be done. */
  readonly stop: RegExp;
  readonly texts: {
    readonly yes: string;
    readonly no: string;
    /** The source of everything that comes from the tree. */
    readonly source: (name: string) => string;
    readonly service: { readonly title: string; readonly steps: readonly string[] };
    /** Why a remedy needs an answer. */
    readonly need: string;
    readonly alert: { readonly hazard: string; readonly consequence: string };
    /** A red flag for a device whose tree has none. */
    readonly danger: { readonly question: string; readonly name: string; readonly now: readonly string[] };
  };
}
