import type { ElementSentences } from '../languages/subjects/element';
import type { RenderSentences } from '../languages/subjects/render';
import type { AnswerValue } from '../vocabulary';
import type { Session } from './session';

/** What the owner has ticked or typed, but not replied yet. Each view begins with an empty one. */
export interface Draft {
  readonly ticked: readonly string[];
  /** Whether the whole list is shown, and not only what is common. */
  readonly isWhole: boolean;
  readonly search: string;
  readonly number: string;
  readonly isWrongNumber: boolean;
  readonly words: string;
  /** The words wait until everything is there to read them, or it could not be loaded. */
  readonly reading: 'waiting' | 'failed' | undefined;
}

export const emptyDraft: Draft = {
  ticked: [],
  isWhole: false,
  search: '',
  number: '',
  isWrongNumber: false,
  words: '',
  reading: undefined,
};

/** What the owner can do. */
export interface Actions {
  readonly change: (draft: Partial<Draft>) => void;
  readonly tick: (symptoms: readonly string[]) => void;
  readonly answer: (symptom: string, answer: AnswerValue) => void;
  readonly doNotKnow: () => void;
  readonly tried: (remedy: string, outcome: string) => void;
  /** The owner begins to type. */
  readonly prepareToRead: () => void;
  readonly tell: (text: string) => void;
  readonly back: () => void;
  readonly restart: () => void;
  readonly retry: () => void;
  readonly toggleText: () => void;
  readonly copy: () => void;
  readonly print: () => void;
}

/** How something is said. */
export interface Speech {
  readonly words: ElementSentences;
  readonly render: RenderSentences;
  /** The level of the first heading. */
  readonly level: number;
}

/** What a template needs to ask something. */
export interface Asking extends Speech {
  readonly draft: Draft;
  readonly actions: Actions;
}

/** Everything that the template of a view needs. */
export interface Showing extends Asking {
  readonly session: Session;
}
