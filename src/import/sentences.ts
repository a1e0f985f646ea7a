import { writtenOut } from './words/known';

/** The end of a sentence, as the checks of a pack see it. */
const sentenceEnd = /([.!?…]["”»’)]?)\s+(?=\S)/u;
/** Numbers and signs before the entries of a list. */
const bullet = /^(?:\d{1,2}[.)]|[-•*–])\s+/u;

/** Sentences, of which each stands for a step. */
export function sentencesOf(lines: readonly string[]): string[] {
  return unwrapped(lines)
    .map(writtenOut)
    .flatMap((line) => line.split(/\s*(?:;|→|=>)\s+|\s+(?=\d{1,2}[.)]\s+\p{L})/u))
    .map((line) => line.replace(bullet, ''))
    .flatMap(splitAtEnds)
    .map((text) => text.trim())
    .filter((text) => /[\p{L}\p{N}]/u.test(text));
}

/** Lines that go on where the one before broke off, as a narrow box makes them, are one. */
function unwrapped(lines: readonly string[]): string[] {
  const whole: string[] = [];
  for (const line of lines) {
    const before = whole.at(-1);
    const goesOn = before !== undefined && /^\p{Ll}/u.test(line) && !/[.!?…:;]["”»’)]?$/u.test(before);
    if (!goesOn) whole.push(line);
    else
      whole[whole.length - 1] = /\p{L}[-‐]$/u.test(before) ? before.slice(0, -1) + line : `${before} ${line}`;
  }
  return whole;
}

function splitAtEnds(line: string): string[] {
  const parts = line.split(sentenceEnd);
  const sentences: string[] = [];
  for (let at = 0; at < parts.length; at += 2) sentences.push(`${parts[at]}${parts[at + 1] ?? ''}`);
  return sentences;
}

/**
 * A sentence as a step: with a capital, but with no full stop that the tree does not have. The library reads steps that do
 * not end together with those after them, so that no act hides between two lines.
 */
export function asStep(text: string): string {
  return capital(text);
}

/** A sentence that stands beside others in one text. */
export function asSentence(text: string): string {
  return /[.!?…]["”»’)]?$/u.test(text) ? capital(text) : `${capital(text)}.`;
}

/** A sentence as a title: with a capital and no full stop or colon. */
export function asTitle(text: string): string {
  return capital(text.replace(/[.:…]+$/u, ''));
}

/** A text as a question. */
export function asQuestion(text: string): string {
  return isQuestion(text) ? capital(text) : `${capital(text.replace(/[.:…]+$/u, ''))}?`;
}

/** Whether a sentence asks something. */
export function isQuestion(text: string): boolean {
  return /[?？؟]$/u.test(text);
}

function capital(text: string): string {
  const [first = ''] = text;
  return `${first.toUpperCase()}${text.slice(first.length)}`;
}
