import { type Answer, answerChunk } from './answer';
import type { Chunk } from './chunks';
import type { Tools, Work } from './work';
import type { Task } from './worker';

/** Answers chunks, several at the same time. */
export interface Workers {
  /** How many chunks to hand over at the same time, so that nobody waits for work. */
  readonly most: number;
  answer(chunk: Chunk): Promise<Answer>;
  close(): Promise<void>;
}

/** So many chunks are answered before starting workers would save time. */
const few = 4;

/** Starts as many workers as asked for, once there is enough to do. One worker is this thread itself. */
export function createWorkers(tools: Tools, work: Work, count: number): Workers {
  let begun = 0;
  let pool: Promise<import('tinypool').Tinypool> | undefined;
  return {
    most: count === 1 ? 1 : 2 * count,
    async answer(chunk) {
      begun += 1;
      if (count === 1 || begun <= few) return answerChunk(tools, chunk);
      pool ??= startPool(count);
      const task: Task = { work, bytes: chunk.bytes, firstLine: chunk.firstLine };
      return (await pool).run(task);
    },
    close: async () => void (await (await pool)?.destroy()),
  };
}

async function startPool(count: number) {
  const { Tinypool } = await import('tinypool');
  return new Tinypool({
    filename: new URL('./batch-worker.js', import.meta.url).href,
    runtime: 'worker_threads',
    minThreads: count,
    maxThreads: count,
  });
}
