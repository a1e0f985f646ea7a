import { html, nothing, type TemplateResult } from 'lit';
import type { Line, ViewOf } from '../../conversation/view';
import type { Asking } from '../showing';
import { wordsBox } from './own-words';
import { ticksView } from './ticks';

interface Opening {
  /** `undefined` before the pack is loaded. It has the same shape then, so that nothing moves and no letter is lost. */
  readonly view: ViewOf<'opening'> | undefined;
  readonly canTell: boolean;
  /** What was chosen before is not what is wrong. */
  readonly isAgain: boolean;
}

/** "What is wrong?": the box for the owner's own words, the common complaints, and on demand everything else. */
export function openingView(
  { view, canTell, isAgain }: Opening,
  asking: Asking,
  describedBy?: string,
): TemplateResult {
  const { draft, actions, words, render } = asking;
  const { isWhole, search, ticked } = draft;
  const { complaints = [], others = [] } = view ?? {};
  const shown = isWhole ? findLines([...complaints, ...others], search, ticked) : complaints;
  const more = html`<button type="button" class="quiet" part="button"
    @click=${() => actions.change({ isWhole: true })}>${words.showMore(others.length)}</button>`;
  return ticksView(
    {
      title: isAgain ? `${words.noted} ${render.view.opening}` : render.view.opening,
      lines: view && shown,
      none: words.nothingFits,
      onNone: actions.doNotKnow,
      above: html`
        ${canTell ? wordsBox(words.ownWords, asking, { isMain: true }) : nothing}
        ${canTell && !isWhole ? html`<p class="lead">${words.orChoose}</p>` : nothing}
        ${isWhole ? searchBox(asking, shown) : nothing}
      `,
      more: isWhole || others.length === 0 ? nothing : more,
    },
    asking,
    describedBy,
  );
}

function searchBox({ draft, actions, words }: Asking, shown: readonly Line[]): TemplateResult {
  return html`<div class="search">
    <label for="search">${words.search}</label>
    <input id="search" type="search" .value=${draft.search} autocomplete="off"
      @input=${({ target }: InputEvent) => actions.change({ search: (target as HTMLInputElement).value })} />
    <p class="found" role="status">${shown.length === 0 ? words.nothingFound : nothing}</p>
  </div>`;
}

/** The lines that have all typed words in their text, or in another way to say it. What is ticked stays. */
function findLines(lines: readonly Line[], typed: string, ticked: readonly string[]): readonly Line[] {
  const wanted = typed.toLowerCase().split(/\s+/);
  const fits = ({ text, phrases }: Line) =>
    [text, ...phrases].some((one) => wanted.every((word) => one.toLowerCase().includes(word)));
  return lines.filter((line) => ticked.includes(line.symptom) || fits(line));
}
