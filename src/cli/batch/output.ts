import { lstatSync } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { BadInputError } from '../errors';
import type { Terminal } from '../terminal';

/** Where results go. */
export interface Output {
  /** Writes them; false if nobody reads them any more. It waits until there is room for more. */
  write(bytes: Uint8Array): Promise<boolean>;
  /** Bytes so far. */
  readonly bytes: number;
  /** Waits until the machine can lose power without losing them. */
  sync(): Promise<void>;
  close(): Promise<void>;
}

/** Results to standard output. */
export function toTerminal(terminal: Terminal): Output {
  const decoder = new TextDecoder();
  let bytes = 0;
  return {
    async write(some) {
      bytes += some.length;
      terminal.out(decoder.decode(some));
      return (await terminal.drained?.()) ?? true;
    },
    get bytes() {
      return bytes;
    },
    sync: async () => {},
    close: async () => {},
  };
}

/**
 * Results to a new file, or after the first bytes of one that exists: what was written after them is dropped.
 *
 * @throws {BadInputError} if a new file exists already, or an old one is shorter or cannot be written.
 */
export async function toFile(file: string, keep?: number): Promise<Output> {
  const handle = await opened(file, keep);
  let bytes = keep ?? 0;
  return {
    async write(some) {
      for (let at = 0; at < some.length; ) {
        const { bytesWritten } = await handle.write(some, at, some.length - at, bytes);
        at += bytesWritten;
        bytes += bytesWritten;
      }
      return true;
    },
    get bytes() {
      return bytes;
    },
    sync: () => handle.datasync(),
    close: () => handle.close(),
  };
}

async function opened(file: string, keep: number | undefined): Promise<FileHandle> {
  let handle: FileHandle | undefined;
  try {
    if (keep === undefined) return await open(file, 'wx');
    // A link could lead to a file that has nothing to do with this one.
    if (lstatSync(file).isSymbolicLink()) throw new Error('it is a symbolic link; name the file itself');
    handle = await open(file, 'r+');
    if ((await handle.stat()).size < keep) throw new Error('it is shorter than when its summary was saved');
    await handle.truncate(keep);
    return handle;
  } catch (error) {
    await handle?.close();
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === 'EEXIST')
      throw new BadInputError(`"${file}" exists; add --resume to go on with it, or name another file`);
    throw new BadInputError(`cannot write "${file}": ${message.replace(/, \w+ '.*$/s, '')}`);
  }
}
