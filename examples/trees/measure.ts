import type { NextMove } from '../../src/index';
import type { Answers, Ending } from './tree';

/** What a diagnosis of given answers says, as far as it is measured. */
export type Diagnose = (answers: Answers) => {
  readonly next: NextMove;
  readonly remedies: readonly { readonly id: string }[];
};

/** What became of one leaf. */
export interface LeafMeasure {
  readonly fault: string;
  /** Questions on its path in the tree. */
  readonly path: number;
  /** With every answer of its path given at once, its remedy stands first. */
  readonly firstWhenTold: boolean;
  /** Questions asked before the first step that is no question, from no answers at all. */
  readonly asked: number;
  /** That step is its remedy. */
  readonly rightWhenAsked: boolean;
}

/** The leaves of a tree taken together. */
export interface Measure {
  readonly leaves: readonly LeafMeasure[];
  /** Mean questions of the tree itself. */
  readonly path: number;
  /** Mean questions asked. */
  readonly asked: number;
  readonly firstWhenTold: number;
  readonly rightWhenAsked: number;
}

/** Measures how a pack finds the leaves of the tree it came from; the pack is that of which `diagnose` speaks. */
export function measure(diagnose: Diagnose, endings: readonly Ending[]): Measure {
  return sumOf(endings.map((ending) => measureLeaf(diagnose, ending)));
}

/** Measures of several trees as one, every leaf counting alike. */
export function sumOf(leaves: readonly LeafMeasure[]): Measure {
  return {
    leaves,
    path: mean(leaves.map(({ path }) => path)),
    asked: mean(leaves.map(({ asked }) => asked)),
    firstWhenTold: leaves.filter(({ firstWhenTold }) => firstWhenTold).length,
    rightWhenAsked: leaves.filter(({ rightWhenAsked }) => rightWhenAsked).length,
  };
}

/** So many questions are asked at most, in case one comes again and again. */
const mostQuestions = 100;

function measureLeaf(diagnose: Diagnose, { leaf: { fault }, answers }: Ending): LeafMeasure {
  const given: Record<string, boolean> = {};
  let asked = 0;
  let { next } = diagnose(given);
  while (next.kind === 'question' && asked < mostQuestions) {
    // What the path does not speak of is not so.
    given[next.id] = answers[next.id] ?? false;
    asked += 1;
    next = diagnose(given).next;
  }
  return {
    fault,
    path: Object.keys(answers).length,
    firstWhenTold: diagnose(answers).remedies[0]?.id === fault,
    asked,
    rightWhenAsked: next.kind === 'remedy' && next.id === fault,
  };
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
