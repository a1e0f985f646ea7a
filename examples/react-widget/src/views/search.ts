import type { Pack } from 'remedy-rules';
import type { Line } from 'remedy-rules/conversation';
import { device, packs } from '../support';

// As a plain pack, whose ids are any strings, because those of a line are.
const { symptoms }: Pack = packs[device];

/** Whether the question, or another way to say it, has all typed words. */
export function matches({ symptom, question }: Line, typed: string): boolean {
  const words = typed.toLowerCase().split(/\s+/);
  const phrases = [question, ...(symptoms[symptom]?.phrases ?? [])];
  return phrases.some((phrase) => words.every((word) => phrase.toLowerCase().includes(word)));
}
