import type { Conversation } from '../../../src/conversation/conversation';
import { hashOf } from '../address/address';
import { packed } from '../address/pack-data';

/** What the address shows. */
export interface Shown {
  readonly device: string;
  readonly lang: string;
  readonly tab: string;
}

/** Keeps the address up to date: a new entry of the history for every reply, none for what follows from an address. */
export class PageHistory {
  private last: Promise<void> = Promise.resolve();
  /** How often the reader has moved to another entry. */
  private moves = 0;

  constructor() {
    addEventListener('popstate', () => this.moves++);
  }

  /**
   * Writes one after the other, since packing takes its time. Writes nothing if the reader moves to another entry before
   * that: the address belongs to the previous one.
   */
  write(
    shown: Shown,
    conversation: Conversation | undefined,
    { isReply }: { readonly isReply: boolean },
  ): Promise<void> {
    const { moves } = this;
    this.last = this.last.then(async () => {
      const isNew = conversation === undefined || conversation.entries.length === 0;
      const hash = hashOf({ ...shown, ...(!isNew && { conversation: await packed(conversation) }) });
      if (hash === location.hash || moves !== this.moves) return;
      if (isReply) history.pushState(null, '', hash);
      else history.replaceState(null, '', hash);
    });
    return this.last;
  }
}
