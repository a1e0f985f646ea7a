import type { Conversation } from '../conversation/conversation';
import type { View } from '../conversation/view';
import type { Diagnosis } from '../diagnose/diagnosis';
import { type Content, loadContent } from './content';
import { send } from './events';
import { Fields } from './fields';
import { langAround, sentencesFor } from './languages';
import { reportError, reportIgnored } from './report';
import { continueSession, type Session, startSession } from './session';
import { emptyDraft } from './showing';
import { voiceOf } from './speech';
import { noSupportText } from './support-text';

/** What the page is told after the next rendering. */
export interface News {
  /** A reply of the owner, so that the focus follows. */
  readonly isReply: boolean;
  /** Another conversation than before, and not only another language. */
  readonly isNew: boolean;
}

/** Loads packs, languages and conversations. */
export abstract class Loading extends Fields {
  protected news: News | undefined;
  /** Counts what is loaded, so that what comes late is not taken for what was asked last. */
  #turn = 0;
  #lang = '';
  #wanted: unknown;
  /** Conversations that were made here, and need no check. */
  readonly #own = new WeakSet<object>();

  get conversation(): Conversation | undefined {
    return this.session?.conversation;
  }
  set conversation(conversation: Conversation | undefined) {
    if (conversation === undefined || conversation === this.conversation) return;
    this.#wanted = conversation;
    const { session } = this;
    // That of a device that was just set waits for its pack.
    if (session !== undefined && [session.content.device, ''].includes(this.device))
      void this.#open(session.content, this.#turn);
  }
  get view(): View | undefined {
    return this.session?.view;
  }
  get diagnosis(): Diagnosis | undefined {
    return this.session?.diagnosis;
  }

  /** What was typed before the pack was there. */
  protected abstract readWaiting(): Promise<void>;

  override connectedCallback(): void {
    super.connectedCallback();
    // The page around its new place may speak another language.
    if (this.hasUpdated && (this.lang || langAround(this)) !== this.#lang) void this.load();
  }

  /** Loads what is asked for now; `isOther` forgets the conversation. */
  protected async load(isOther = false): Promise<void> {
    const { device, src, packs, language } = this;
    if (device === '' && src === '') return;
    this.#turn += 1;
    const turn = this.#turn;
    const lang = this.lang || langAround(this);
    this.#lang = lang;
    this.error = undefined;
    if (isOther) this.session = undefined;
    try {
      const loading = loadContent({ device, src, packs, language, lang });
      const [content] = await Promise.all([loading, this.#speak(turn, lang)]);
      await this.#open(content, turn);
    } catch (error) {
      if (turn === this.#turn) this.#fail(error);
    }
  }

  /** The words come before the pack, so that the owner can begin to type. */
  async #speak(turn: number, lang: string): Promise<void> {
    const sentences = this.language ?? (await sentencesFor(lang));
    if (turn === this.#turn && this.session === undefined) this.voice = voiceOf(sentences);
  }

  #fail(error: unknown): void {
    this.session = undefined;
    this.voice ??= voiceOf(undefined);
    this.error = { error };
    this.report(error);
  }

  protected report(error: unknown): void {
    reportError(error);
    send(this, 'failed', { error });
  }

  /** Continues what was set, or what was said before, or starts a conversation. */
  async #open(content: Content, turn: number): Promise<void> {
    const wanted = this.#wanted;
    const checked = wanted === undefined ? undefined : await this.#checked(content, wanted);
    if (turn !== this.#turn || wanted !== this.#wanted) return;
    this.#wanted = undefined;
    this.voice = voiceOf(content.language);
    const said = wanted === undefined ? this.session : undefined;
    const conversation = said?.content.device === content.device ? said.conversation : checked;
    const session = conversation ? continueSession(content, conversation) : startSession(content, this.known);
    this.show(session, { isReply: false });
    if (this.draft.reading === 'waiting') await this.readWaiting();
  }

  /** A conversation from outside; nothing if it is invalid. */
  async #checked({ device, pack }: Content, wanted: unknown): Promise<Conversation | undefined> {
    if (this.#own.has(wanted as object)) return wanted as Conversation;
    try {
      const { loadConversation } = await import('./lazy/load-conversation');
      const { conversation, issues } = loadConversation({ [device]: pack }, wanted);
      reportIgnored(issues);
      return conversation;
    } catch (error) {
      this.report(error);
      return undefined;
    }
  }

  protected show(session: Session, { isReply }: Pick<News, 'isReply'>): void {
    const before = this.session;
    this.#own.add(session.conversation);
    this.news = { isReply, isNew: session.conversation !== before?.conversation };
    this.session = session;
    this.lost = undefined;
    this.support = noSupportText;
    // What is typed before the pack is there must not be lost.
    if (before !== undefined) this.draft = emptyDraft;
  }
}
