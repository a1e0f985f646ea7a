import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import type { Heard } from '../../conversation/view';
import { isRemedyRulesError } from '../../errors';
import { againIcon, backIcon, copyIcon, printIcon, textIcon } from '../icons';
import { isEnd } from '../session';
import type { Asking, Showing } from '../showing';
import type { SupportText } from '../support-text';
import { beforeId, headingOf } from './heading';
import { heardView } from './heard';
import { openingView } from './opening';
import { wordsBox } from './own-words';
import { viewOf } from './view';

/** What is shown besides the view itself. */
export interface Around {
  readonly canTell: boolean;
  /** What was heard last, although it changed nothing. */
  readonly lost: Heard | undefined;
  readonly support: SupportText;
  /** `undefined` while it is being made. */
  readonly text: string | undefined;
}

interface Parts {
  readonly title: string;
  readonly before?: unknown;
  /** Another one makes the view new, so that it keeps nothing of the one before. */
  readonly key: number;
  readonly view: TemplateResult;
  readonly after?: unknown;
}

/** One shape for all, so that a box in which the owner types stays the same while the pack comes. */
function shape({ title, before, key, view, after }: Parts, { level }: Asking): TemplateResult {
  return html`<div class="header" part="header" role="heading" aria-level=${level}>${title}</div>
    <div id=${beforeId}>${before ?? nothing}</div>
    <div class="view">${keyed(key, view)}</div>
    ${after ?? nothing}`;
}

/** The whole card: notices, what was heard, the view, and what is always possible. */
export function frameOf(showing: Showing, { canTell, lost, support, text }: Around): TemplateResult {
  const { session, words } = showing;
  const { view, content, conversation } = session;
  const heard = view.heard ?? lost;
  const isStop = view.kind === 'stop';
  const notices = isStop ? [] : view.notices;
  const describedBy = notices.length > 0 || heard ? beforeId : undefined;
  const heardPart = heard ? heardView(heard, showing) : nothing;
  const hasBox = canTell && !isStop && view.kind !== 'opening';
  return shape(
    {
      title: words.title(content.pack.device.name),
      before: html`${notices.map(({ text: said }) => html`<p class="notice" part="notice">${said}</p>`)}
      ${isStop ? nothing : heardPart}`,
      key: conversation.entries.length,
      view: viewOf(showing, canTell, describedBy),
      // Nothing comes before a stop.
      after: html`${isStop ? heardPart : nothing}
      ${hasBox ? wordsBox(words.orOwnWords, showing, { isMain: false }) : nothing}
      ${view.canGoBack || isEnd(view) ? footerOf(showing, support, text) : nothing}`,
    },
    showing,
  );
}

/** Before everything is loaded: the opening, as far as it is known, so that the owner can begin to type. */
export function loadingFrame(asking: Asking, canTell: boolean): TemplateResult {
  const view = openingView({ view: undefined, canTell, isAgain: false }, asking);
  return shape({ title: asking.words.loading, key: 0, view }, asking);
}

/** What cannot be loaded, and how to try again. */
export function failureFrame(error: unknown, asking: Asking): TemplateResult {
  const { words, actions } = asking;
  const isUnknown = isRemedyRulesError(error, 'unknown-device');
  return html`<div class="failure" role="alert">
    ${headingOf(isUnknown ? words.unknownDevice : words.notLoaded, { ...asking, level: asking.level - 1 })}
    ${
      isUnknown
        ? nothing
        : html`<div class="replies">
          <button type="button" class="primary" part="button primary" @click=${actions.retry}>${words.tryAgain}</button>
        </div>`
    }
  </div>`;
}

function footerOf(
  { session, actions, words }: Showing,
  { isOpen, copying }: SupportText,
  text: string | undefined,
): TemplateResult {
  return html`<div class="footer" part="footer">
    <div class="replies">
      ${
        session.view.canGoBack
          ? html`<button type="button" class="quiet directed" part="button" @click=${actions.back}>${backIcon}${words.back}</button>
            <button type="button" class="quiet" part="button" @click=${actions.restart}>${againIcon}${words.startAgain}</button>`
          : nothing
      }
      <button type="button" class="quiet" part="button" aria-expanded=${isOpen} @click=${actions.toggleText}>
        ${textIcon}${words.supportText}
      </button>
    </div>
    ${
      isOpen
        ? html`<div class="support" part="support">
          <p>${words.supportTextUse}</p>
          <pre tabindex="0" role="region" aria-label=${words.supportText}>${text ?? words.loading}</pre>
          <div class="replies">
            <button type="button" part="button" @click=${actions.copy}>${copyIcon}${words.copy}</button>
            <button type="button" part="button" @click=${actions.print}>${printIcon}${words.print}</button>
            <span role="status">${copying === 'done' ? words.copied : copying === 'failed' ? words.notCopied : nothing}</span>
          </div>
        </div>`
        : nothing
    }
  </div>`;
}
