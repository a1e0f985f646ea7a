/** What comes first: a remedy or service by its title, or something without one. */
export type SpokenMove = { readonly title: string } | { readonly kind: 'stop' | 'solved' | 'ask' };

/** The reasons for which a remedy cannot come first. */
type Bar = 'alert' | 'solved' | 'tried' | 'blocked' | 'avoid' | 'high-risk' | 'cures-nothing-suspected';

/** What an answer changes, and why a remedy does not come first. */
export interface ExplainSentences {
  readonly influence: (influence: {
    readonly question: string;
    readonly answer: string;
    readonly instead: string;
    readonly now: SpokenMove;
    /** What would come first with the other answer. */
    readonly other: SpokenMove;
    readonly changes: boolean;
  }) => string;
  readonly askDecides: (
    question: string,
    answers: readonly { readonly answer: string; readonly first: SpokenMove }[],
  ) => string;
  /** All answers put the same first; `why` is whole sentences. */
  readonly askChangesRest: (question: string, first: SpokenMove, why: string) => string;
  readonly notFirst: (title: string, reasons: readonly string[]) => string;
  readonly noSingleChange: string;
  readonly barred: Readonly<Record<Bar, string>>;
  /** How many times as often it would have to help. */
  readonly chance: (times: number) => string;
  /** How many times less time it would have to take. */
  readonly minutes: (times: number) => string;
  readonly otherAnswer: (question: string, answer: string) => string;
}
