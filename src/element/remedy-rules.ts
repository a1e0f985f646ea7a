import { html, type PropertyValues, type TemplateResult } from 'lit';
import { send } from './events';
import { setFormEntry, setValidity } from './form';
import { Replying } from './replying';
import { isEnd } from './session';
import type { Asking } from './showing';
import { voiceOf } from './speech';
import { styles } from './styles/styles';
import { failureFrame, frameOf, loadingFrame } from './views/frame';
import { headingId } from './views/heading';

/** What decides about the pack, and the language that it speaks. */
const loaded = ['device', 'src', 'packs', 'lang', 'language'];

/** The element itself: it shows what is loaded and said, and tells the page and its form. */
export class RemedyRules extends Replying {
  static readonly formAssociated = true;
  static override readonly styles = styles;

  readonly #internals = this.attachInternals();

  get form(): HTMLFormElement | null {
    return this.#internals.form;
  }
  get validity(): ValidityState {
    return this.#internals.validity;
  }
  get validationMessage(): string {
    return this.#internals.validationMessage;
  }
  get willValidate(): boolean {
    return this.#internals.willValidate;
  }
  checkValidity(): boolean {
    return this.#internals.checkValidity();
  }
  reportValidity(): boolean {
    return this.#internals.reportValidity();
  }

  formDisabledCallback(isDisabled: boolean): void {
    this.isInDisabledForm = isDisabled;
  }
  formResetCallback(): void {
    this.restart();
  }
  formStateRestoreCallback(state: unknown): void {
    if (typeof state === 'string') this.conversation = JSON.parse(state);
  }

  override focus(options?: FocusOptions): void {
    this.#heading?.focus(options);
  }

  get #heading(): HTMLElement | undefined {
    return this.renderRoot?.querySelector<HTMLElement>(`#${headingId}`) ?? undefined;
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (loaded.some((name) => changed.has(name))) void this.load(this.hasUpdated && changed.has('src'));
    if (changed.has('name') && this.name !== '') void this.loadText();
  }

  protected override render(): TemplateResult {
    const { voice, session, isInDisabledForm } = this;
    const asking = this.#asking;
    const { language, direction } = voice ?? voiceOf(undefined);
    // Until the words are there, English keeps their place and is not seen.
    return html`<fieldset class="card ${session?.view.kind ?? ''} ${voice ? '' : 'silent'}" part="card"
      lang=${language} dir=${direction} ?disabled=${this.disabled || isInDisabledForm}>
      ${this.#contentOf(asking)}
    </fieldset>`;
  }

  get #asking(): Asking {
    const { words, render } = this.voice ?? voiceOf(undefined);
    const level = Math.min(5, Math.max(1, Math.round(this.headingLevel) || 2));
    return {
      words: { ...words, ...this.sentences },
      render,
      level,
      draft: this.draft,
      actions: this.actions,
    };
  }

  #contentOf(asking: Asking): TemplateResult {
    const { error, session, lost, support, canTell } = this;
    if (error !== undefined) return failureFrame(error.error, asking);
    if (session === undefined) return loadingFrame(asking, canTell);
    const text = support.isOpen ? this.text : undefined;
    return frameOf({ ...asking, session }, { canTell, lost, support, text });
  }

  protected override updated(): void {
    const { session, name, text } = this;
    const { words } = this.#asking;
    const internals = this.#internals;
    internals.role = 'group';
    internals.ariaLabel = session ? words.title(session.content.pack.device.name) : words.loading;
    const isOpen = this.required && !(session && isEnd(session.view));
    setValidity(internals, isOpen ? words.notFinished : undefined, this.#heading);
    setFormEntry(internals, session && { name, conversation: session.conversation, text });
    this.#tellNews();
  }

  #tellNews(): void {
    const { session, news } = this;
    this.news = undefined;
    if (news === undefined || session === undefined) return;
    if (news.isReply) this.focus();
    const { conversation, view, diagnosis } = session;
    const detail = { conversation, view, diagnosis };
    send(this, 'diagnosed', detail);
    if (!news.isNew) return;
    if (view.kind === 'stop') send(this, 'stopped', detail);
    if (view.kind === 'solved') send(this, 'solved', detail);
  }
}
