/** Words that say nothing about a problem. */
const fillers = new Set(
  'the and but for from that this then there they with was were has had have did does are its she her him his you your our just like very too now since get gets got give gives gave make makes made when while can could will would want'.split(
    ' ',
  ),
);

/** The words of a text, in lower case. */
function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** The words that tell what a text is about; all of them if there is none. */
export function tellingWords(text: string): string[] {
  const words = wordsOf(text);
  const telling = words.filter((word) => word.length > 2 && !fillers.has(word));
  return telling.length > 0 ? telling : words;
}

/** Whether a typed word may stand for a known one: the same word with another ending, or the beginning of it. */
export function isAbout(typed: string, known: string): boolean {
  const stem = stemOf(typed);
  return stem === stemOf(known) || (stem.length > 3 && known.startsWith(stem));
}

/** Whether two long words differ by one letter that is wrong, missing or too many, or by two that are swapped. */
export function isTypo(typed: string, known: string): boolean {
  if (Math.min(typed.length, known.length) < 6) return false;
  let same = 0;
  while (same < typed.length && typed[same] === known[same]) same++;
  const [one, other] = [typed.slice(same), known.slice(same)];
  return (
    one.slice(1) === other.slice(1) ||
    one.slice(1) === other ||
    one === other.slice(1) ||
    (one[0] === other[1] && one[1] === other[0] && one.slice(2) === other.slice(2))
  );
}

/** Without its ending, so that "popping" and "popped" are the same word. */
function stemOf(word: string): string {
  const stem = word.replace(/(?:ing|ed|es|s|e)$/, '').replace(/([^aeioulsz])\1$/, '$1');
  return stem.length > 2 ? stem : word;
}
