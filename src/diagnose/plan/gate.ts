/** Why a remedy may not be tried, or not yet. */
export interface Gate {
  /** A need found false, a block found true, a state that forbids it, or a remedy with the same method that did harm. */
  readonly kind: 'need' | 'block' | 'caution' | 'worse';
  /** Id of the finding, of the caution (for a state that the library knows, of the method), or of the remedy. */
  readonly id: string;
  readonly reason: string;
  /** What makes it safe again. */
  readonly until?: string;
  /** Answered symptoms that decided it. */
  readonly decidedBy: readonly string[];
}

export interface Gates {
  /** With one of these the remedy is no candidate. */
  readonly closed: readonly Gate[];
  /** Red flags and states to rule out before the remedy, as one question. */
  readonly ruleOut: readonly string[];
  /** Symptoms to ask before the remedy, each by itself, because a need or a block is still unknown. */
  readonly askFirst: readonly string[];
  /** Symptoms that the owner does not know, so that it stays unknown whether the remedy may be tried. */
  readonly unanswered: readonly string[];
}
