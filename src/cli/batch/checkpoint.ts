import { createHash } from 'node:crypto';
import { version } from '../../../package.json';
import type { BatchSummary } from '../../batch/index';
import { BadInputError } from '../errors';
import { readable, save } from '../save-file';
import { readTextFile } from '../text-file';
import type { Place } from './chunks';
import type { Tools, Work } from './work';

/**
 * How far a run has come, and what it counted: what a run that was killed goes on from, and in the end the summary for
 * other programs. It is written after the results that it is about.
 */
export interface Checkpoint extends BatchSummary {
  readonly complete: boolean;
  /** Seconds of work, without pauses between runs. */
  readonly seconds: number;
  /** What of the input is answered. */
  readonly input: Place;
  /** Bytes of the results. */
  readonly output: { readonly bytes: number };
  /** What the results depend on. */
  readonly madeWith: MadeWith;
}

interface MadeWith {
  readonly version: string;
  readonly plan: string;
  readonly full: boolean;
  readonly language: string;
  /** Device to SHA-256 of its pack, of packs besides those that are built in. */
  readonly packs: Readonly<Record<string, string>>;
}

/** What the results depend on. */
export function madeWith({ packs }: Tools, { plan, full, language, packs: files }: Work): MadeWith {
  const hashes = Object.keys(files).map((device) => {
    const text = JSON.stringify(packs[device]);
    return [device, createHash('sha256').update(text).digest('hex')];
  });
  return { version, plan, full, language, packs: Object.fromEntries(hashes) };
}

/** Writes a checkpoint completely or not at all. */
export function saveCheckpoint(file: string, checkpoint: Checkpoint): void {
  save(file, `${JSON.stringify(checkpoint, null, 2)}\n`, readable);
}

/**
 * The checkpoint to go on from; `undefined` if there is none.
 *
 * @throws {BadInputError} if it cannot be read, or its results were made in another way.
 */
export function readCheckpoint(file: string, now: MadeWith): Checkpoint | undefined {
  const text = readTextFile(file);
  if (text === undefined) return undefined;
  const checkpoint = parse(file, text);
  const before = checkpoint.madeWith;
  for (const [name, value] of Object.entries(now)) {
    const [was, is] = [before[name as keyof MadeWith], value].map((one) => JSON.stringify(one));
    if (was === is) continue;
    throw new BadInputError(
      name === 'packs'
        ? 'the results were made with other packs; start again with another file for the results'
        : `the results were made with ${name} ${was}, not ${is}; repeat that, or start again with another file`,
    );
  }
  return checkpoint;
}

function parse(file: string, text: string): Checkpoint {
  try {
    const { complete, seconds, input, output, madeWith: made, tickets, devices } = JSON.parse(text);
    const numbers = [seconds, input.bytes, input.lines, output.bytes, tickets];
    const isWhole =
      numbers.every((one) => typeof one === 'number' && one >= 0) && typeof complete === 'boolean';
    if (isWhole && typeof input.sha256 === 'string' && made && devices) return JSON.parse(text);
  } catch {
    // Said below.
  }
  throw new BadInputError(`${file} is not a summary of this command, so there is nothing to resume`);
}
