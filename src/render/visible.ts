/** What a terminal obeys instead of showing it: controls, line breaks, and marks that reverse the text. */
const obeyed = /[\p{Cc}\p{Zl}\p{Zp}\p{Cs}\p{Bidi_Control}]/gu;

/**
 * A text as one line that a terminal only shows. An escape sequence in a text from outside could otherwise hide, forge or
 * reverse what is printed around it. The form is that of JSON, so it is right inside JSON as well.
 *
 * @example
 * visible('\u001b[2Jgone'); // "\\u001b[2Jgone"
 */
export function visible(text: string): string {
  return text.replace(obeyed, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
