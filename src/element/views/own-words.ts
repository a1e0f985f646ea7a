import { html, nothing, type TemplateResult } from 'lit';
import { mostWords } from '../../conversation/conversation';
import { goIcon } from '../icons';
import type { Asking } from '../showing';

interface Box {
  /** At the beginning it stands on top, and shows an example. */
  readonly isMain: boolean;
}

/** The box for the owner's own words. It has no form of its own, because at the beginning it stands inside one. */
export function wordsBox(label: string, { draft, actions, words }: Asking, { isMain }: Box): TemplateResult {
  const tell = () => {
    if (draft.words.trim() !== '') actions.tell(draft.words);
  };
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.isComposing) return;
    event.preventDefault();
    tell();
  };
  return html`<div class=${isMain ? 'words main' : 'words'}>
    <label for="words">${label}</label>
    <div class="field">
      <input id="words" type="text" autocomplete="off" maxlength=${mostWords} enterkeyhint="done"
        placeholder=${isMain ? words.ownWordsExample : nothing} .value=${draft.words}
        @focus=${actions.prepareToRead} @keydown=${onKey}
        @input=${({ target }: InputEvent) => actions.change({ words: (target as HTMLInputElement).value })} />
      <button type="button" class="go directed" part="button" @click=${tell}>${goIcon}<span class="hidden">${words.readWords}</span></button>
    </div>
    <p class="found" role="status">${draft.reading === 'waiting' ? words.wordsWait : draft.reading === 'failed' ? words.notLoaded : nothing}</p>
  </div>`;
}
