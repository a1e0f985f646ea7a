import { createHash, type Hash } from 'node:crypto';
import { BadInputError } from '../errors';

/** A place in the input, after a whole line or at its end. */
export interface Place {
  /** Bytes before it. */
  readonly bytes: number;
  /** Lines before it. */
  readonly lines: number;
  /** SHA-256 of all bytes before it. */
  readonly sha256: string;
}

/** Some whole lines of the input, with their line breaks; only the last line of the input may have none. */
export interface Chunk {
  readonly bytes: Uint8Array;
  /** Number of the first line, from 1. */
  readonly firstLine: number;
  /** The place after it. */
  readonly end: Place;
}

/** Bytes. Enough that handing a chunk to a worker takes no time beside the work, and few enough to share the work out. */
const largestPiece = 16_384;

/** Bytes of a line. What is longer is no ticket, and must not fill the memory: most of it is dropped. */
export const longestLine = 1_000_000;

const lineBreak = 10;

/**
 * Cuts an input into chunks of whole lines, as soon as they arrive.
 *
 * @throws {BadInputError} if there is a place to start from, and the input is another one before it.
 */
export async function* chunksOf(input: AsyncIterable<Uint8Array>, start?: Place): AsyncGenerator<Chunk> {
  const hash = createHash('sha256');
  let bytes = start?.bytes ?? 0;
  let lines = start?.lines ?? 0;
  /** What of the next chunk has arrived, without what is dropped. */
  let parts: Uint8Array[] = [];
  /** Bytes of the line that has begun. */
  let begun = 0;

  const take = (part: Uint8Array) => {
    hash.update(part);
    bytes += part.length;
    const first = part.indexOf(lineBreak);
    // Longer than allowed, so that it can be seen to be, but no more than one piece.
    parts.push(begun <= longestLine ? part : part.subarray(first < 0 ? part.length : first));
    begun = first < 0 ? begun + part.length : 0;
  };
  const chunk = (): Chunk => {
    const whole = joined(parts);
    const firstLine = lines + 1;
    lines += linesIn(whole);
    parts = [];
    return { bytes: whole, firstLine, end: { bytes, lines, sha256: hash.copy().digest('hex') } };
  };

  for await (const piece of piecesOf(start === undefined ? input : after(start, input, hash))) {
    const end = piece.lastIndexOf(lineBreak) + 1;
    if (end > 0) {
      take(piece.subarray(0, end));
      yield chunk();
    }
    if (end < piece.length) take(piece.subarray(end));
  }
  if (begun > 0) yield chunk();
}

/** The rest of an input, which must be the same before the place as when that was reached. */
async function* after(
  { bytes, sha256 }: Place,
  input: AsyncIterable<Uint8Array>,
  hash: Hash,
): AsyncGenerator<Uint8Array> {
  const check = () => {
    if (hash.copy().digest('hex') === sha256) return;
    throw new BadInputError('the input is not the one that the results were made from');
  };
  let left = bytes;
  let last = lineBreak;
  for await (const piece of input) {
    const known = piece.subarray(0, left);
    const rest = piece.subarray(left);
    hash.update(known);
    left -= known.length;
    last = known.at(-1) ?? last;
    if (left > 0) continue;
    if (known.length > 0) check();
    if (rest.length === 0) continue;
    // Its last line, which has a result, would become a longer one.
    if (last !== lineBreak) throw new BadInputError('the input goes on in a line that already has a result');
    yield rest;
  }
  if (left > 0) throw new BadInputError('the input is shorter than when the results were made');
}

async function* piecesOf(input: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  for await (const piece of input)
    for (let at = 0; at < piece.length; at += largestPiece) yield piece.subarray(at, at + largestPiece);
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(parts.reduce((size, part) => size + part.length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

function linesIn(bytes: Uint8Array): number {
  let lines = bytes.at(-1) === lineBreak ? 0 : 1;
  for (let at = bytes.indexOf(lineBreak); at >= 0; at = bytes.indexOf(lineBreak, at + 1)) lines += 1;
  return lines;
}
