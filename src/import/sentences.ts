/** The end of a sentence, as the checks of a pack see it. */
const sentenceEnd = /([.!?…]["”»’)]?)\s+(?=\S)/u;
/** Numbers and signs before the entries of a list. */
const bullet = /^(?:\d{1,2}[.)]|[-•*–])\s+/u;

/** One sentence per step. */
export function sentencesOf(lines: readonly string[]): string[] {
  return lines
    .flatMap((line) => line.split(/\s*(?:;|→|=>)\s+|\s+(?=\d{1,2}[.)]\s+\p{L})/u))
    .map((line) => line.replace(bullet, ''))
    .flatMap(splitAtEnds)
    .map((text) => text.trim())
    .filter((text) => /[\p{L}\p{N}]/u.test(text));
}

function splitAtEnds(line: string): string[] {
  const parts = line.split(sentenceEnd);
  const sentences: string[] = [];
  for (let at = 0; at < parts.length; at += 2) sentences.push(`${parts[at]}${parts[at + 1] ?? ''}`);
  return sentences;
}

/** A sentence as a step: with a capital and a full stop. */
export function asStep(text: string): string {
  return /[.!?…]["”»’)]?$/u.test(text) ? capital(text) : `${capital(text)}.`;
}

/** A sentence as a title: with a capital and no full stop. */
export function asTitle(text: string): string {
  return capital(text.replace(/[.…]+$/u, ''));
}

/** A text as a question. */
export function asQuestion(text: string): string {
  return /[?？؟]$/u.test(text) ? capital(text) : `${capital(text.replace(/[.:…]+$/u, ''))}?`;
}

function capital(text: string): string {
  const [first = ''] = text;
  return `${first.toUpperCase()}${text.slice(first.length)}`;
}
