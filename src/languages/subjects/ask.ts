type Outcome = 'helped' | 'no-change' | 'worse' | 'helped-then-returned' | 'skipped';

/** What the command says in a conversation, besides the texts of its views. */
export interface AskSentences {
  readonly needsTerminal: string;
  readonly supportText: (file: string) => string;
  readonly welcome: string;
  readonly welcomeBack: string;
  readonly ignored: string;
  readonly keys: string;
  readonly savedIn: (file: string) => string;
  readonly continueByCommand: string;
  readonly continueByFile: string;

  readonly redFlags: string;
  readonly noneOfThis: string;
  readonly notKnown: string;
  readonly yes: string;
  readonly no: string;
  readonly goBack: string;
  readonly stopHere: string;
  readonly didItHelp: string;
  readonly outcomes: Readonly<Record<Outcome, string>>;
  readonly why: string;
  readonly whatNow: string;
  readonly finish: string;
  readonly cameBack: string;
  readonly finishWithText: string;
  readonly mistake: string;

  readonly didYouMean: string;
  readonly showList: string;
  readonly whatIsWrong: string;
  readonly chooseFromList: string;
  readonly notInList: string;

  readonly ownWords: string;
  readonly answer: (words: string) => string;
  readonly tickNumbers: string;
  readonly numbersOnly: (last: number) => string;
  /** `range` is what `numberFrom` says. */
  readonly typeNumber: (range: string) => string;
  readonly pleaseType: (range: string) => string;
  /** Letters to type in lower case, beside a number: to go back, and to stop. `typeNumber` names them. */
  readonly backLetter: string;
  readonly stopLetter: string;
}
