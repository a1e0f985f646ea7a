import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { BadInputError } from './errors';

/**
 * Writes new files into a folder, all or none, and returns their paths.
 *
 * @throws {BadInputError} if one of them exists or cannot be written.
 */
export function writeNewFiles(folder: string, texts: Readonly<Record<string, string>>): string[] {
  const files = Object.keys(texts).map((file) => join(folder, file));
  const existing = files.filter((file) => existsSync(file));
  if (existing.length > 0)
    throw new BadInputError(`nothing was written, because these files exist: ${existing.join(', ')}`);
  const written: string[] = [];
  try {
    mkdirSync(folder, { recursive: true });
    for (const [file, text] of Object.entries(texts)) {
      writeFileSync(join(folder, file), text, { flag: 'wx' });
      written.push(join(folder, file));
    }
  } catch (error) {
    for (const file of written) rmSync(file, { force: true });
    throw new BadInputError(`cannot write to ${folder}: ${(error as Error).message}`);
  }
  return files;
}
