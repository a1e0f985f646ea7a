import type { Pack } from '../format/pack';
import type { Language } from '../languages/language';
import type { AnswerValue } from '../vocabulary';
import type { Settings } from './settings';

/** Answered symptoms; what is missing is unknown. */
export type Answers = ReadonlyMap<string, AnswerValue>;

/** A checked call: what the owner said of which device. */
export interface Request {
  readonly device: string;
  readonly pack: Pack;
  readonly answers: Answers;
  /** Symptoms that the owner does not know: nobody asks for them again. */
  readonly unanswerable: ReadonlySet<string>;
  readonly settings: Settings;
  /** Missing for English, so that no bundle carries sentences of it that it does not use. */
  readonly language?: Language;
}
