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
  /** Counts the entries that were left. */
  private leavings = 0;

  /** The reader has gone to another entry: what still waits to be written belongs to the one before. */
  left(): void {
    this.leavings++;
  }

  /** Writes one after the other, since packing takes its time. */
  write(
    shown: Shown,
    conversation: Conversation | undefined,
    { isReply }: { readonly isReply: boolean },
  ): Promise<void> {
    const { leavings } = this;
    this.last = this.last.then(async () => {
      const isNew = conversation === undefined || conversation.entries.length === 0;
      const hash = hashOf({ ...shown, ...(!isNew && { conversation: await packed(conversation) }) });
      if (hash === location.hash || leavings !== this.leavings) return;
      if (isReply) history.pushState(null, '', hash);
      else history.replaceState(null, '', hash);
    });
    return this.last;
  }
}
