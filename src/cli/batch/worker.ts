import { type Answer, answerChunk } from './answer';
import type { Chunk } from './chunks';
import { type Tools, toolsFor, type Work } from './work';

/** What a worker is given to do. The work is the same each time. */
export interface Task extends Pick<Chunk, 'bytes' | 'firstLine'> {
  readonly work: Work;
}

let tools: Promise<Tools> | undefined;

/** What the pool runs in a worker. */
export default async function answerTask({ work, bytes, firstLine }: Task): Promise<Answer> {
  tools ??= toolsFor(work);
  return answerChunk(await tools, { bytes, firstLine });
}
