import type { Chance, Grade } from '../../format/format';

/** How long something takes, rounded. */
export interface Amount {
  readonly count: number;
  readonly unit: 'minute' | 'hour' | 'day';
}

type Standing = 'likely' | 'possible' | 'unlikely';
type Advice = 'try' | 'professional' | 'unlikely' | 'last-resort' | 'avoid';
type Words<Keys extends string> = Readonly<Record<Keys, string>>;

/** Headings, labels and words of what is shown to a person. A heading has neither a colon nor a full stop. */
export interface RenderSentences {
  /** A text in quotation marks. */
  readonly quoted: (text: string) => string;

  readonly signalWords: Words<'DANGER' | 'WARNING' | 'CAUTION' | 'NOTICE'>;
  readonly risks: Words<'none' | 'low' | 'medium' | 'high'>;
  /** Instead of `risks.none`, for a pack that nobody reviewed. */
  readonly noRiskDeclared: string;
  readonly advice: Words<Advice>;
  readonly outcomes: Words<'helped' | 'no-change' | 'worse' | 'helped-then-returned' | 'skipped'>;
  readonly standings: Words<Standing>;
  readonly chances: Words<Chance>;
  readonly grades: Words<Grade>;
  /** From `least` to `most`, which may be equal. */
  readonly duration: (least: Amount, most: Amount) => string;
  readonly range: (min: number, max: number, unit: string) => string;

  readonly alert: {
    /** The heading of an alert; the name has no full stop. */
    readonly stop: (signalWord: string, name: string) => string;
    readonly now: string;
  };
  readonly diagnosis: Words<
    | 'youSaid'
    | 'notKnown'
    | 'youTried'
    | 'notCovered'
    | 'fitsNoFault'
    | 'tellUs'
    | 'needMore'
    | 'faults'
    | 'nextRedFlags'
    | 'afterAnswers'
    | 'otherwise'
    | 'blocked'
    | 'otherQuestions'
    | 'recognised'
  > & {
    readonly helped: (title: string) => string;
    readonly next: (question: string) => string;
    /** In front of the title of the remedy that comes first, with a space at the end. */
    readonly doNow: string;
    readonly doThen: string;
  };
  readonly remedy: Words<
    | 'before'
    | 'steps'
    | 'serviceSteps'
    | 'success'
    | 'after'
    | 'whyNot'
    | 'first'
    | 'nothingUnderNext'
    | 'answerNext'
    | 'noneOfThis'
    | 'answerFirst'
    | 'findOutFirst'
    | 'serviceCan'
    | 'helpsIf'
    | 'helpsIfOne'
    | 'becauseYouSaid'
    | 'makesPossible'
    | 'disputed'
    | 'oneSide'
    | 'otherSide'
    | 'sources'
    | 'howToFindOut'
  > & {
    readonly doFirst: (title: string) => string;
    /** In front of a warning about remedies that are worse together, with a space at the end. */
    readonly together: (titles: readonly string[]) => string;
  };
  readonly view: Words<
    | 'opening'
    | 'signs'
    | 'remains'
    | 'redFlags'
    | 'notTried'
    | 'mentioned'
    | 'not-covered'
    | 'unknown-fault'
    | 'nothing-left'
  > & {
    readonly helped: (title: string) => string;
    /** In front of a title, with a space at the end. */
    readonly tryThis: string;
    readonly now: string;
  };
  readonly heard: Words<
    'youWrote' | 'understood' | 'isWrong' | 'askedFirst' | 'cannotFindOut' | 'notUnderstood' | 'didYouMean'
  > & { readonly otherDevice: (name: string) => string };
  readonly handOver: {
    readonly standings: Words<'solved' | 'stopped' | 'not-covered' | 'nothing-left' | 'not-finished'>;
    readonly open: Words<Advice>;
  } & Words<'stopped' | 'words' | 'observed' | 'tried' | 'blocked' | 'faults'>;
  readonly graph: {
    readonly avoid: (title: string) => string;
    readonly notAdvised: string;
  };
}
