import { groupAt, type Vocabulary } from '../vocabulary';
import { partsOf } from '../words';

/** Whether a text is made of words for yes or no alone, all for the same. */
export function isPlain(text: string, { reply, language }: Vocabulary): boolean {
  const parts = partsOf(text, language).map(({ words }) => words.map((word) => word.text));
  const saysOnly = (...lists: readonly Vocabulary['reply']['yes'][]) =>
    parts.length > 0 &&
    parts.every((words) => {
      let at = 0;
      while (at < words.length) {
        const lengths = lists.map((groups) => groupAt(groups, words, at)?.words.length ?? 0);
        const length = Math.max(...lengths);
        if (length === 0) return false;
        at += length;
      }
      return true;
    });
  return saysOnly(reply.yes, reply.yesAtOnce) || saysOnly(reply.no, reply.noAtOnce);
}
