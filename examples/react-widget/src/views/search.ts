import type { Line } from 'remedy-rules/conversation';

/** Whether the question, or another way to say it, has all typed words. */
export function matches({ question, phrases }: Line, typed: string): boolean {
  const words = typed.toLowerCase().split(/\s+/);
  return [question, ...phrases].some((text) => words.every((word) => text.toLowerCase().includes(word)));
}
