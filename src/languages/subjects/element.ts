/** What the element `<remedy-rules>` says, besides the words of what is shown. Each can be replaced by itself. */
export interface ElementSentences {
  /** Above everything: which device it is about. */
  readonly title: (device: string) => string;
  readonly loading: string;
  /** Typed before everything is loaded. */
  readonly wordsWait: string;
  /** The button of what is typed. */
  readonly readWords: string;
  /** The box at the beginning. */
  readonly ownWords: string;
  readonly ownWordsExample: string;
  /** The box below everything else. */
  readonly orOwnWords: string;
  readonly orChoose: string;
  /** Before "What is wrong?" is asked again, because what was chosen is not what is wrong. */
  readonly noted: string;

  /** On a button that shows this many more lines. */
  readonly showMore: (count: number) => string;
  readonly search: string;
  readonly nothingFound: string;
  readonly howToTell: string;

  readonly goOn: string;
  readonly nothingFits: string;
  readonly noneOfThese: string;
  /** No red flag, after a look at the device. */
  readonly noneSeen: string;
  /** No complaint remains. */
  readonly allIsWell: string;
  readonly notKnown: string;
  readonly skipSigns: string;
  readonly yes: string;
  readonly no: string;
  readonly whyAsked: string;
  /** Without a unit the question says what is counted. */
  readonly number: (unit: string) => string;
  /** `range` is what `render.range` says. */
  readonly wrongNumber: (range: string) => string;

  readonly whySuggested: string;
  /** Behind a link, for a screen reader. */
  readonly newTab: string;
  readonly didItHelp: string;
  readonly helped: string;
  readonly noChange: string;
  readonly worse: string;
  readonly helpedThenReturned: string;
  readonly skipped: string;
  readonly cameBack: string;

  /** In large letters. */
  readonly stop: string;
  readonly nothingElse: string;

  readonly back: string;
  readonly startAgain: string;
  readonly supportText: string;
  readonly supportTextUse: string;
  readonly copy: string;
  readonly copied: string;
  readonly notCopied: string;
  readonly print: string;

  readonly unknownDevice: string;
  readonly notLoaded: string;
  readonly tryAgain: string;
  /** Why a form cannot be sent yet. */
  readonly notFinished: string;
}
