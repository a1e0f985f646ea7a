/** What a diagnosis says about answers, faults, questions and the state of the device. Names and titles come from the pack. */
export interface ReportSentences {
  /** An answer to a question of yes or no, in lower case. */
  readonly yes: string;
  readonly no: string;
  /** A number as an answer; the unit comes from the pack. */
  readonly number: (value: number, unit: string) => string;

  /** Notices. */
  readonly madeWorse: (title: string) => string;
  readonly unreviewed: string;
  readonly unread: string;

  /** Why a remedy can help: the fault, and the answers that point to it. */
  readonly canHelp: (
    fault: string,
    said: readonly { readonly question: string; readonly answer: string }[],
  ) => string;

  /** Why a question is asked. */
  readonly wouldPointTo: (answers: SpokenAnswers, fault: string | undefined) => string;
  readonly yesWouldMean: (alert: string) => string;
  readonly decidesWhetherPossible: (titles: readonly string[]) => string;
  readonly mattersFor: (fault: string) => string;

  /** Why a remedy is not possible. */
  readonly forbiddenInState: (state: string, because: string) => string;
  readonly sameMadeItWorse: (title: string, act: string) => string;
}

/** Answers that point to the same fault. Of a number there is one, an example. */
interface SpokenAnswers {
  readonly kind: 'yes-no' | 'number' | 'choice';
  /** As an owner would say them; at least one. */
  readonly answers: readonly string[];
}
