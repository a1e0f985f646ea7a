import { createTally } from '../../batch/index';
import { type Checkpoint, madeWith, saveCheckpoint } from './checkpoint';
import { chunksOf, type Place } from './chunks';
import { inOrder } from './in-order';
import type { Output } from './output';
import type { Progress } from './progress';
import type { Tools, Work } from './work';
import { createWorkers } from './workers';

/** A run over an input, or the rest of one. */
export interface Run {
  readonly input: AsyncIterable<Uint8Array>;
  readonly output: Output;
  readonly tools: Tools;
  readonly work: Work;
  /** How many workers. */
  readonly jobs: number;
  /** What an earlier run did. */
  readonly before?: Checkpoint;
  /** Where to save how far it is. */
  readonly checkpointFile?: string;
  readonly progress: Progress;
  /** Whether to stop after what has begun. */
  isStopped(): boolean;
}

/** Milliseconds between two checkpoints: the work that is done again after a run was killed. */
const betweenCheckpoints = 1000;

const start: Place = { bytes: 0, lines: 0, sha256: '' };

/**
 * Answers the lines of an input in their order, and gives what was counted.
 *
 * @throws {BadInputError} if the input is not that of the earlier run.
 */
export async function runBatch(run: Run): Promise<Checkpoint> {
  const { output, tools, work, before, checkpointFile, progress, isStopped } = run;
  const started = Date.now();
  const tally = createTally();
  if (before) tally.merge(before);
  const made = madeWith(tools, work);
  let place = before?.input ?? start;
  const checkpoint = (complete: boolean): Checkpoint => ({
    complete,
    ...tally.summary(),
    seconds: (before?.seconds ?? 0) + (Date.now() - started) / 1000,
    input: place,
    output: { bytes: output.bytes },
    madeWith: made,
  });
  const saveNow = async (complete: boolean) => {
    if (checkpointFile === undefined) return;
    // A checkpoint must never know of results that are not there.
    await output.sync();
    saveCheckpoint(checkpointFile, checkpoint(complete));
  };

  await saveNow(false);
  let saved = Date.now();
  let isRead = true;
  const workers = createWorkers(tools, work, run.jobs);
  const chunks = chunksOf(run.input, before && before.input.bytes > 0 ? before.input : undefined);
  const answers = inOrder(
    until(chunks, () => isStopped() || !isRead),
    workers.most,
    async (chunk) => ({
      chunk,
      answer: await workers.answer(chunk),
    }),
  );
  try {
    for await (const { chunk, answer } of answers) {
      isRead = await output.write(answer.bytes);
      tally.merge(answer.summary);
      place = chunk.end;
      progress.show(place);
      if (Date.now() - saved < betweenCheckpoints) continue;
      await saveNow(false);
      saved = Date.now();
    }
    const complete = !isStopped() && isRead;
    await saveNow(complete);
    return checkpoint(complete);
  } finally {
    await workers.close();
  }
}

/** Things until somebody wants no more. */
async function* until<Thing>(things: AsyncIterable<Thing>, isEnough: () => boolean): AsyncGenerator<Thing> {
  if (isEnough()) return;
  for await (const thing of things) {
    yield thing;
    if (isEnough()) return;
  }
}
