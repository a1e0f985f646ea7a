import type { HazardSentences } from './methods';

/** The words about two remedies of one list that are worse together. */
export interface InteractionSentences {
  readonly 'liquid-and-charging': HazardSentences;
  readonly 'empty-while-transferring': HazardSentences;
  readonly 'two-firmwares': HazardSentences;
  readonly 'network-while-transferring': HazardSentences;
  readonly 'erasing-before-unpairing': HazardSentences;
  readonly 'losing-before-syncing': HazardSentences;
}
