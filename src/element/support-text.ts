import type { HandOver } from '../conversation/hand-over';
import type { RenderSentences } from '../languages/subjects/render';

/** The text for support, as far as it is shown. */
export interface SupportText {
  readonly isOpen: boolean;
  /** Whether the owner has it in the clipboard now. */
  readonly copying: 'done' | 'failed' | undefined;
}

export const noSupportText: SupportText = { isOpen: false, copying: undefined };

type Write = (handOver: HandOver, words: RenderSentences) => string;

/** Loads what writes the text. Not many owners need it, so it is not there from the beginning. */
export async function loadWriter(): Promise<Write> {
  return (await import('./lazy/hand-over-text')).handOverText;
}

/** Copies a text, and says whether the browser allowed it. */
export async function copyText(text: string): Promise<SupportText['copying']> {
  try {
    await navigator.clipboard.writeText(text);
    return 'done';
  } catch {
    return 'failed';
  }
}
