import { html, nothing, type TemplateResult } from 'lit';
import type { Line } from '../../conversation/view';
import { helpIcon } from '../icons';
import type { Asking } from '../showing';
import { headingId, headingOf } from './heading';
import { disclosure, inLanguage } from './list';

/** A list of lines to tick, and what replies to it. */
export interface Ticks {
  readonly title: string;
  /** `undefined` while nobody knows them. */
  readonly lines: readonly Line[] | undefined;
  /** The button while nothing is ticked. */
  readonly none: string;
  readonly onNone?: () => void;
  /** The other button, for whoever does not know. */
  readonly unknown?: string;
  /** What is between the heading and the list. */
  readonly above?: unknown;
  /** A button for the rest of the list. */
  readonly more?: unknown;
}

/** Lines in place of those that are not there yet: as many as an opening has, and as high. */
const placeholders = Array.from(
  { length: 10 },
  () => html`<div class="tick placeholder" aria-hidden="true"></div>`,
);

/** Asks which lines are true, all on one screen. */
export function ticksView(
  { title, lines, none, onNone, unknown, above, more }: Ticks,
  asking: Asking,
  describedBy?: string,
): TemplateResult {
  const { draft, actions, words } = asking;
  const isTicked = draft.ticked.length > 0;
  const submit = (event: Event) => {
    event.preventDefault();
    if (!isTicked && onNone) onNone();
    else actions.tick(draft.ticked);
  };
  return html`<form @submit=${submit} novalidate>
    ${headingOf(title, asking, describedBy)} ${above ?? nothing}
    <div class="ticks" role="group" aria-labelledby=${headingId} aria-busy=${lines === undefined}>
      ${lines === undefined ? placeholders : lines.map((line) => tickOf(line, asking))}
    </div>
    <div class="replies">
      <button type="submit" class=${isTicked ? 'primary' : ''} part=${isTicked ? 'button primary' : 'button'}
        ?disabled=${lines === undefined}>${isTicked ? words.goOn : none}</button>
      ${
        unknown === undefined
          ? nothing
          : html`<button type="button" class="quiet" part="button" @click=${actions.doNotKnow}>${unknown}</button>`
      }
      ${more ?? nothing}
    </div>
  </form>`;
}

function tickOf({ symptom, text, lang, help }: Line, { draft, actions, words }: Asking): TemplateResult {
  const { ticked } = draft;
  const isTicked = ticked.includes(symptom);
  const toggle = () =>
    actions.change({ ticked: isTicked ? ticked.filter((id) => id !== symptom) : [...ticked, symptom] });
  return html`<div class="tick">
    <label part="line">
      <input type="checkbox" .checked=${isTicked} @change=${toggle} />
      <span>${inLanguage(lang, text)}</span>
    </label>
    ${help === undefined ? nothing : disclosure(html`${helpIcon}<span class="hidden">${words.howToTell}</span>`, html`<p>${inLanguage(lang, help)}</p>`)}
  </div>`;
}
