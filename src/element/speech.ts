import { element as english } from '../languages/en/element';
import { render as englishRender } from '../languages/en/render';
import type { Language } from '../languages/language';
import { type Spoken, spokenIn } from '../languages/spoken';
import type { ElementSentences } from '../languages/subjects/element';
import type { RenderSentences } from '../languages/subjects/render';

/** The words of a language that the element needs. */
export interface Voice extends Spoken {
  readonly words: ElementSentences;
  readonly render: RenderSentences;
}

/** The words of a language; without one they are English. */
export function voiceOf(language: Language | undefined): Voice {
  const { element, render } = language ?? { element: english, render: englishRender };
  return { ...spokenIn(language), words: element, render };
}
