/** What a terminal obeys instead of showing it: controls, line breaks, and marks that reverse the text. */
const obeyed = /[\p{Cc}\p{Zl}\p{Zp}\p{Cs}\p{Bidi_Control}]/gu;

/**
 * A text from a file or the command line as one line that a terminal only shows. An escape sequence could otherwise
 * hide, forge or reverse what is printed around it. The form is that of JSON, so it is right inside JSON as well.
 */
export function visible(text: string): string {
  return text.replace(obeyed, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** Lines of our own, each made {@link visible}. */
export function visibleLines(text: string): string {
  return text.split('\n').map(visible).join('\n');
}
