import type { Line } from '../../conversation/index';
import type { Asking, Reply } from './asking';

/** Asks which of a few lines are true: by their numbers, or in the owner's own words. */
export async function askTicks(
  { talk, prompts, conversation, language }: Asking,
  message: string,
  lines: readonly Line[],
): Promise<Reply> {
  const { tell } = talk;
  const words = language.command.ask;
  const typed = await prompts.line(
    [message, ...lines.map(({ text }, index) => `${index + 1}. ${text}`), words.tickNumbers],
    (text) => {
      return tickedIn(lines, text) === 'out-of-range' ? words.numbersOnly(lines.length) : undefined;
    },
  );
  const ticked = tickedIn(lines, typed);
  return Array.isArray(ticked) ? talk.tick(conversation, ticked) : tell(conversation, typed);
}

/** The symptoms of the lines whose numbers were typed; `undefined` if something else was. */
export function tickedIn(lines: readonly Line[], typed: string): string[] | 'out-of-range' | undefined {
  if (typed.trim() === '') return [];
  if (!/^[\d\s,]+$/.test(typed)) return undefined;
  const numbers = typed.match(/\d+/g) ?? [];
  const ticked = numbers.flatMap((number) => lines[Number(number) - 1]?.symptom ?? []);
  // A lone comma is not a careful "none of them".
  return numbers.length > 0 && ticked.length === numbers.length ? [...new Set(ticked)] : 'out-of-range';
}
