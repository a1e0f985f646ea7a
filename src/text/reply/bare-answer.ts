import type { Clause } from '../clauses';
import { type Groups, groupAt, type Vocabulary } from '../vocabulary';

/** A yes or no at the beginning of a clause: "no", "it does", "yes it is cracked". */
export function bareAnswer(
  { words }: Clause,
  { reply, subjects, deny }: Vocabulary,
): 'yes' | 'no' | undefined {
  const texts = words.map(({ text }) => text);
  const isWhole = (groups: Groups) => groupAt(groups, texts, 0)?.words.length === texts.length;
  if (groupAt(reply.yesAtOnce, texts, 0) || isWhole(reply.yes)) return 'yes';
  const no = groupAt(reply.noAtOnce, texts, 0)?.words;
  if (isWhole(reply.no) || no?.length === texts.length) return 'no';
  // "No signal" is not an answer by itself.
  const isInterjection =
    no && (no.length > 1 || !deny.has(texts[0] as string) || subjects.has(texts[1] as string));
  return isInterjection ? 'no' : undefined;
}
