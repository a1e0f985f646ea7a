import { closeSync, constants, fstatSync, openSync, readFileSync } from 'node:fs';
import { BadInputError } from './errors';

/** Bytes. A pack of the largest size takes about a fifth of them. */
const largest = 5_000_000;

/**
 * The text of a file, without its byte order mark; `undefined` if the file does not exist.
 *
 * @throws {BadInputError} if it cannot be read, is too large, or is a device, a pipe or a folder.
 */
export function readTextFile(file: string, most: number = largest): string | undefined {
  let opened: number | undefined;
  try {
    // Without waiting, because opening a pipe would wait for somebody to write to it.
    opened = openSync(file, constants.O_RDONLY | constants.O_NONBLOCK);
    const stats = fstatSync(opened);
    if (!stats.isFile()) throw new Error('it is not a regular file');
    if (stats.size > most) throw new Error(`it has more than ${most / 1_000_000} MB`);
    return readFileSync(opened, 'utf8').replace(/^\uFEFF/, '');
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') return undefined;
    throw new BadInputError(`cannot read ${file}: ${message}`);
  } finally {
    if (opened !== undefined) closeSync(opened);
  }
}
