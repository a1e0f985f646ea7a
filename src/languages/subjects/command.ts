import type { AskSentences } from './ask';

/** What the command says to an owner. Flags, ids and commands to copy are the same in every language. */
export interface CommandSentences {
  readonly diagnose: {
    /** The language of the advice is not one in which own words are read. */
    readonly understood: string;
    /** `flag` is a right answer to add. */
    readonly isWrong: (flag: string) => string;
    readonly notUnderstood: (words: string) => string;
    /** The same, in front of a list of the nearest symptoms. */
    readonly notUnderstoodBut: (words: string) => string;
    readonly seeAllSymptoms: (command: string) => string;
    readonly otherDevice: (mentioned: string, device: string) => string;
    readonly makeSure: (question: string) => string;
    readonly ifYes: (symptom: string) => string;
    readonly ifNo: (flag: string) => string;
    readonly toContinue: string;
    readonly yourAnswers: string;
    readonly triedRemedies: (flag: string) => string;
    /** What to add to the command, one or two of the above. */
    readonly runAgain: (additions: readonly string[]) => string;
    readonly addFull: (flag: string) => string;
    readonly ifNothingIsTrue: (flags: string) => string;
    readonly either: (flag: string, other: string) => string;
    /** A flag such as `--answer battery-percent`, with the number that it takes. */
    readonly numberFlag: (flag: string, min: number, max: number, unit: string) => string;
    readonly flagFor: (flag: string, option: string) => string;
  };
  readonly explain: { readonly enough: string; readonly notEnough: string };
  readonly symptoms: {
    readonly redFlag: string;
    readonly notCovered: string;
    readonly oneOf: string;
    readonly yesOrNo: string;
    readonly getDiagnosis: string;
  };
  readonly devices: { readonly listSymptoms: string };
  readonly tour: {
    readonly example: string;
    readonly ownDevice: string;
    readonly listDevices: string;
    readonly getDiagnosis: string;
    readonly askInstead: string;
  };
  /** A number to give, as in "Type a number from 0 to 100 (%)". */
  readonly numberFrom: (min: number, max: number, unit: string) => string;
  readonly ask: AskSentences;
}
