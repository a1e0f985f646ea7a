import type { Conversation } from '../conversation/conversation';
import type { Reader } from '../text/reader';
import { send } from './events';
import { langAround, languageOf, lazyReaders } from './languages';
import { Loading } from './loading';
import { printText } from './print';
import { continueSession, isLost, type Session, startSession } from './session';
import { type Actions, emptyDraft } from './showing';
import { copyText, loadWriter, noSupportText } from './support-text';

/** Takes the replies of the owner. */
export abstract class Replying extends Loading {
  #write: Awaited<ReturnType<typeof loadWriter>> | undefined;
  /** Each text is made once. */
  readonly #texts = new WeakMap<Session, string>();

  restart(): void {
    const { session } = this;
    if (session) this.show(startSession(session.content, this.known), { isReply: true });
  }

  goBack(): void {
    if (this.session?.view.canGoBack) this.#reply(({ talk, conversation }) => talk.back(conversation));
  }

  protected readonly actions: Actions = {
    change: (draft) => {
      this.draft = { ...this.draft, ...draft };
    },
    tick: (ids) => this.#reply(({ talk, conversation }) => talk.tick(conversation, ids)),
    answer: (id, value) => this.#reply(({ talk, conversation }) => talk.answer(conversation, id, value)),
    doNotKnow: () => this.#reply(({ talk, conversation }) => talk.doNotKnow(conversation)),
    tried: (remedy, outcome) =>
      this.#reply(({ talk, conversation }) => talk.tried(conversation, remedy, outcome)),
    prepareToRead: () => {
      // If it fails, the owner learns so when there is something to read.
      Promise.all([this.#loadReader(), import('./lazy/tell')]).catch(() => undefined);
    },
    tell: (words) => {
      this.actions.change({ words, reading: 'waiting' });
      if (this.session) void this.readWaiting();
    },
    back: () => this.goBack(),
    restart: () => this.restart(),
    retry: () => void this.load(),
    toggleText: () => {
      this.support = { ...noSupportText, isOpen: !this.support.isOpen };
      void this.loadText();
    },
    copy: () => void this.#handOver('copy'),
    print: () => void this.#handOver('print'),
  };

  #reply(change: (session: Session) => Conversation): void {
    const { session } = this;
    if (session) this.show(continueSession(session.content, change(session)), { isReply: true });
  }

  /** Whether there is a box for the owner's own words. */
  protected get canTell(): boolean {
    return this.reader === undefined ? Object.hasOwn(lazyReaders, this.#code) : this.reader !== null;
  }

  /** The language in which the owner writes: that of the texts. */
  get #code(): string {
    const { session, language } = this;
    if (session) return session.content.language?.code ?? session.content.pack.language ?? 'en';
    const code = language?.code ?? languageOf(this.lang || langAround(this));
    return language || code === 'ru' ? code : 'en';
  }

  #loadReader(): Promise<Reader> | undefined {
    return this.reader ? Promise.resolve(this.reader) : lazyReaders[this.#code]?.();
  }

  protected async readWaiting(): Promise<void> {
    try {
      const [reader, { tellIn }] = await Promise.all([this.#loadReader(), import('./lazy/tell')]);
      const { session, draft } = this;
      // The owner may have replied in another way in the meantime.
      if (!reader || !session || draft.reading !== 'waiting') return;
      const told = tellIn(session, reader, draft.words);
      if (isLost(session, told)) this.lost = continueSession(session.content, told).view.heard;
      else this.#reply(() => told);
      this.draft = emptyDraft;
    } catch (error) {
      this.actions.change({ reading: 'failed' });
      this.report(error);
    }
  }

  /** The text for support; `undefined` before it is loaded. */
  protected get text(): string | undefined {
    const { session, voice } = this;
    if (!session || !voice || !this.#write) return undefined;
    const text =
      this.#texts.get(session) ?? this.#write(session.talk.handOver(session.conversation), voice.render);
    this.#texts.set(session, text);
    return text;
  }

  protected async loadText(): Promise<void> {
    try {
      this.#write ??= await loadWriter();
      this.requestUpdate();
    } catch (error) {
      this.report(error);
    }
  }

  async #handOver(how: 'copy' | 'print'): Promise<void> {
    await this.loadText();
    const { session, text } = this;
    if (!session || text === undefined) return;
    if (how === 'print') printText(text);
    else this.support = { isOpen: true, copying: await copyText(text) };
    const { talk, conversation } = session;
    send(this, 'handed-over', { how, handOver: talk.handOver(conversation), text, conversation });
  }
}
