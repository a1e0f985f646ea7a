import type { HandOver } from '../../conversation/hand-over';
import type { RenderSentences } from '../../languages/subjects/render';
import { handOverDocument } from '../../render/hand-over';
import { documentText } from '../../render/text';

/** A hand-over as text, one fact per line: whoever reads it wraps the lines. */
export function handOverText(handOver: HandOver, words: RenderSentences): string {
  const width = Number.POSITIVE_INFINITY;
  return documentText(handOverDocument(handOver, words), { width, paint: (text) => text });
}
