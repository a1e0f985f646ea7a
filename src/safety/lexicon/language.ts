import type { Rules } from './rules';
import type { Words } from './vocabulary';

/** What the lexicon knows of a language. */
export interface Language {
  /** Its code of ISO 639-1. */
  readonly code: string;
  /** Words that say whether an act is meant. */
  readonly grammar: Words;
  /** Words for acts, things and places. */
  readonly words: Words;
  readonly rules: readonly Rules[];
}
