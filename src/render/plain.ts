/**
 * A text as one line of plain characters: without line breaks, control characters, halves of characters, and marks that
 * reverse the order of what is shown.
 */
export function plain(text: string): string {
  return text.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ').replace(/[\p{Cs}\p{Bidi_Control}]/gu, '');
}

/** The address of a link, safe in an attribute and between brackets; undefined unless it begins with `http`. */
export function linkTarget(url: string): string | undefined {
  const address = plain(url).trim();
  if (!/^https?:\/\//i.test(address)) return undefined;
  return address.replace(/[^\w:/?#@!$&*+,;=.~%-]/gu, percentEncoded);
}

function percentEncoded(sign: string): string {
  // Brackets and the apostrophe are left as they are by encodeURIComponent.
  return encodeURIComponent(sign).replace(/['()]/g, (left) => `%${left.charCodeAt(0).toString(16)}`);
}
