import type { Vocabulary } from '../vocabulary';

const quotes = /(?<=^|[\s(])["'“‘«]([^"'”’»]{1,80})["'”’»](?=$|[\s.,;:!?)])/gu;

/** Whether a text quotes something, such as a message on a screen. */
export function hasQuote(text: string): boolean {
  return text.search(quotes) >= 0;
}

/** A text whose quotes deny nothing: the message "No signal" is not a missing signal. */
export function withoutQuotedDenials(text: string, { deny }: Vocabulary): string {
  return text.replace(quotes, (quote) =>
    quote.replace(/\p{L}+/gu, (word) => (deny.has(word.toLowerCase()) ? ' '.repeat(word.length) : word)),
  );
}
