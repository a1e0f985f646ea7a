import { lengthOf } from '../pack/plain';
import { mostWords } from './conversation';

/** What a saved conversation may not hold: controls, line breaks, halves of characters, and marks that reverse a text. */
const unprintable = /[\s\p{Cc}\p{Zl}\p{Zp}\p{Cs}\p{Bidi_Control}]+/gu;

/** An owner's own words as they are kept: on one line, and not too long in any normal form. */
export function shortened(text: string): string {
  let kept = text.slice(0, mostWords);
  // One character may stand for eighteen.
  while (lengthOf(kept, mostWords) > mostWords) kept = kept.slice(0, Math.ceil(kept.length / 2));
  return kept.replace(unprintable, ' ').trim();
}
