import type { Advice, SuspectedFault } from '../diagnose/diagnosis';
import type { Spoken } from '../languages/spoken';
import type { Risk, SignalWord } from '../safety/risk';
import type { AnswerValue } from '../vocabulary';
import type { Outcome } from './conversation';

/** A conversation so far, for the person who takes over. */
export interface HandOver extends Spoken {
  /** Id of the device. */
  readonly device: string;
  /** The name of the device, for people. */
  readonly name: string;
  /** How far the conversation got. */
  readonly standing: 'solved' | 'stopped' | 'not-covered' | 'nothing-left' | 'not-finished';
  /** Alerts that were raised. */
  readonly alerts: readonly {
    readonly id: string;
    readonly signalWord: SignalWord;
    readonly name: string;
    readonly hazard: string;
  }[];
  /** What the owner said in their own words, in that order. */
  readonly words: readonly string[];
  /** In the order in which they were said. */
  readonly observed: readonly {
    readonly symptom: string;
    readonly question: string;
    readonly answer: AnswerValue | null;
    /** The answer in words: "yes", "8 %", the text of an option, or "not known". */
    readonly text: string;
  }[];
  /** In the order in which they were tried; the last outcome of each. */
  readonly tried: readonly { readonly remedy: string; readonly title: string; readonly outcome: Outcome }[];
  /** Remedies that are not possible, with the reasons. */
  readonly blocked: readonly {
    readonly remedy: string;
    readonly title: string;
    readonly reasons: readonly string[];
  }[];
  /** Remedies that nobody tried yet, in the order to try them, and those that nobody should. */
  readonly open: readonly {
    readonly remedy: string;
    readonly title: string;
    readonly advice: Advice;
    readonly risk: Risk;
  }[];
  /** What may be wrong, likeliest first. */
  readonly faults: readonly {
    readonly fault: string;
    readonly name: string;
    readonly standing: SuspectedFault['standing'];
  }[];
}
