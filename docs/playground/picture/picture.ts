import type { NextMove } from '../../../src/diagnose/diagnosis';
import type { AnswerValue } from '../../../src/vocabulary';

/** The columns of the picture, from left to right. */
export const columns = ['answer', 'finding', 'fault', 'remedy'] as const;
export type Column = (typeof columns)[number];

/** What a node looks like. */
type Tone =
  | 'answer'
  | 'finding'
  | 'likely'
  | 'possible'
  | 'unlikely'
  | 'none-of-these'
  | 'none'
  | 'low'
  | 'medium'
  | 'high'
  | 'service'
  | 'stop'
  | 'solved'
  | 'more';

/** Something that the reasoning goes through. */
export interface PictureNode {
  /** Unique in a picture, and the same in the next picture, so that it can move there. */
  readonly key: string;
  readonly column: Column;
  /** Text of the pack, or a sentence of the page. */
  readonly title: string;
  /** Whether the title is in the language of the page, not in that of the pack. */
  readonly isOwnWords?: boolean;
  /** A few words below the title, in the language of the page. */
  readonly note?: string;
  /** Answer in words, in the language of the pack. */
  readonly answer?: string;
  readonly tone: Tone;
  /** Width of the stream that goes through it: 1 is the whole picture. */
  readonly weight: number;
  readonly isNext?: boolean;
  /** Of a fault: the answers made it less likely than it was. */
  readonly isFading?: boolean;
  /** Of an answer: what other answers can be tried out. */
  readonly symptom?: { readonly id: string; readonly answer: AnswerValue };
}

/** A stream from one node to another. */
export interface PictureLink {
  readonly from: string;
  readonly to: string;
  /** Width: 1 is the whole picture. Of what speaks against a fault, 0. */
  readonly weight: number;
  /** Bits by which the answer speaks for a fault; negative, if against it. */
  readonly bits?: number;
  /** How often a remedy cures a fault, as a word of the pack. */
  readonly chance?: string;
}

/** The reasoning behind a diagnosis, as streams between nodes. */
export interface Picture {
  readonly kind: 'empty' | 'stop' | 'solved' | 'not-covered' | 'reasoning';
  readonly nodes: readonly PictureNode[];
  readonly links: readonly PictureLink[];
  readonly next: NextMove;
}
