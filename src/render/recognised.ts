import type { RecognisedRule } from '../diagnose/diagnosis';
import type { RenderSentences } from '../languages/subjects/render';
import { type Block, bullets } from './document';

/** Most situations that a short document names. */
const few = 2;

/** The situations that were recognised. A short document leaves out those that only repeat an answer. */
export function recognisedBlocks(
  recognised: readonly RecognisedRule[],
  { diagnosis }: RenderSentences,
  full: boolean,
): Block[] {
  const telling = recognised.filter(({ because }) => because.length > 1).slice(0, few);
  return bullets(
    diagnosis.recognised,
    (full ? recognised : telling).map(({ id, name, lang }) => ({
      text: [name],
      about: { rule: id, ...(lang !== undefined && { lang }) },
    })),
  );
}
