import type { Notice, Question, RaisedAlert, RankedRemedy, RecognisedRule } from '../diagnose/diagnosis';
import type { Spoken } from '../languages/spoken';
import type { AnswerValue } from '../vocabulary';
import type { Outcome } from './conversation';

/** A yes/no symptom to choose or tick. */
export interface Line {
  /** Id of the symptom. */
  readonly symptom: string;
  /**
   * The language of its texts, if it is another one than that of the pack, because its translation is incomplete. The
   * question itself is translated nevertheless if an alert or a caution depends on the answer.
   */
  readonly lang?: string;
  /** The question, which a tick answers with `answer`. */
  readonly question: string;
  /** The answer that a tick gives: no, where yes is normal, such as for "Does it take charge?" */
  readonly answer: boolean;
  /** What a tick says: the question, with the answer no where a tick gives that answer. */
  readonly text: string;
  /** A hint that helps to answer. */
  readonly help?: string;
  /** Other words that owners use for it, for a search. */
  readonly phrases: readonly string[];
}

/** What to show the owner now. */
export type View = Shown &
  Spoken & {
    /** What to tell the owner before anything else. */
    readonly notices: readonly Notice[];
    /** Whether there is a reply to take back. */
    readonly canGoBack: boolean;
    /** Whether the app vouches for the pack. */
    readonly reviewed: boolean;
    /** What the owner has just said in their own words, and what was understood. */
    readonly heard?: Heard;
  };

/** What the owner has just said in their own words, and what was understood of it. */
export interface Heard {
  /** The words, as the owner wrote them. */
  readonly text: string;
  /** Whether anything was understood; if not, the view is the one before. */
  readonly isUnderstood: boolean;
  /** The owner asked how to find out: show the help for the question that is shown again. */
  readonly wantsHelp: boolean;
  /** What was taken as an answer. Show it, so that the owner can correct it. */
  readonly answers: readonly {
    readonly symptom: string;
    readonly question: string;
    readonly answer: AnswerValue | null;
    /** The answer in words: "yes", "8 %", the text of an option, or "not known". */
    readonly text: string;
  }[];
  /** Remedies that the owner says to have tried. */
  readonly tried: readonly { readonly remedy: string; readonly title: string; readonly outcome: Outcome }[];
  /** Red flags that may be meant. They are asked about before anything else. */
  readonly ask: readonly Line[];
  /** "Did you mean": what may be meant, if nothing was understood. Take a line with its `answer`. */
  readonly suggested: readonly Line[];
  /** The name of another device, if the text is about that one: say that this conversation is not. */
  readonly otherDevice?: string;
}

/** A view of one kind. */
export type ViewOf<Kind extends View['kind']> = Extract<View, { readonly kind: Kind }>;

export type Shown =
  /** A red flag: the owner must not try anything, and follows the alerts. */
  | { readonly kind: 'stop'; readonly alerts: readonly RaisedAlert[] }
  /** "What is wrong?" */
  | {
      readonly kind: 'opening';
      /** The ten most common ones, the most common first. */
      readonly complaints: readonly Line[];
      /** All others, for a search: less common complaints, red flags, details and circumstances. */
      readonly others: readonly Line[];
    }
  /** "Which of these is also true?" The most telling signs to tick, on one screen, the most telling first. */
  | { readonly kind: 'signs'; readonly signs: readonly Line[] }
  | { readonly kind: 'question'; readonly question: Question }
  /** "Look at it first. Is any of this true?" */
  | { readonly kind: 'red-flags'; readonly redFlags: readonly Line[] }
  | {
      readonly kind: 'remedy';
      readonly remedy: RankedRemedy;
      /** What the rules recognise in the answers: "This looks like ..." */
      readonly recognised: readonly RecognisedRule[];
    }
  /** A remedy helped, but the owner had several complaints: "Is any of this still true?" */
  | { readonly kind: 'remains'; readonly complaints: readonly Line[] }
  | {
      readonly kind: 'solved';
      readonly remedy: string;
      readonly title: string;
      /** What to do afterwards. */
      readonly after: readonly string[];
    }
  | {
      readonly kind: 'service';
      readonly service: RankedRemedy;
      readonly recognised: readonly RecognisedRule[];
      /** No pack covers it; what is described fits no fault; or no safe remedy that is worth the time is left. */
      readonly reason: 'not-covered' | 'unknown-fault' | 'nothing-left';
      /** Remedies that the owner skipped. */
      readonly skipped: readonly RankedRemedy[];
      /**
       * Remedies that are shown only to say why not, or what else there would be: each with all its warnings, and never
       * with its steps.
       */
      readonly mentioned: readonly RankedRemedy[];
    };
