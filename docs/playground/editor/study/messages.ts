import type { Pack } from '../../../../src/format/pack';
import type { Graph, Observed } from '../../../../src/study/index';
import type { AdviceReport } from './advice';
import type { Changes } from './changes';
import type { PlacedIssue } from './read-json';
import type { CasesReport } from './run-cases';

/** What the worker is asked to study. A new job ends the one before it. */
export interface Job {
  readonly number: number;
  /** `advice` is only that. Phrases take seconds, so another worker reads them. */
  readonly subject: 'pack' | 'advice' | 'phrases';
  readonly text: string;
  /** The version to compare with. */
  readonly baseline: string;
  readonly cases: string;
  readonly observed: Observed;
}

/** What is known of a pack; a part is missing until it was studied. */
export interface Parts {
  /** Errors; if there are none, the rest follows. */
  readonly errors: readonly PlacedIssue[];
  /** Without the mark of a checked pack, which no message can carry. */
  readonly pack: Pack;
  readonly advice: AdviceReport;
  readonly graph: Graph;
  readonly warnings: readonly PlacedIssue[];
  readonly phrases: readonly PlacedIssue[];
  /** `same` if nothing changed, `broken` if the version to compare with has errors. */
  readonly changes: Changes | 'same' | 'broken' | 'too-large';
  readonly cases: CasesReport;
}

/** A part of the answer to a job. */
export interface Report {
  readonly number: number;
  readonly parts: Partial<Parts>;
  /** Nothing more follows. */
  readonly isLast: boolean;
}
