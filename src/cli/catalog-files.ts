import { readdirSync } from 'node:fs';
import { basename, dirname, extname, join, resolve } from 'node:path';
import type { PackFile } from '../pack/index';
import { BadInputError } from './errors';
import { findBaseFile, findPack, readJson } from './pack-files';

/** A file beside a pack. */
interface JsonFile {
  readonly file: string;
  readonly data: unknown;
}

/** Whether a JSON file holds a catalog, and no pack. */
export function isCatalog(data: unknown): boolean {
  return has(data, 'texts') && !isPack(data);
}

function isPack(data: unknown): boolean {
  return has(data, 'format') && ['symptoms', 'extends', 'remedies'].some((field) => has(data, field));
}

function has(data: unknown, field: string): boolean {
  return typeof data === 'object' && data !== null && Object.hasOwn(data, field);
}

/** The catalogs beside a pack. */
export async function catalogsBeside(target: string): Promise<JsonFile[]> {
  return (await jsonFilesIn(dirname(target))).filter(({ data }) => isCatalog(data));
}

/** The packs in a folder, for a catalog that is there too. One whose base cannot be read is left out. */
export async function packsIn(folder: string): Promise<PackFile[]> {
  const packs = (await jsonFilesIn(folder)).filter(({ data }) => isPack(data));
  const found = packs.map(async ({ file }): Promise<PackFile[]> => {
    try {
      const { data, base } = await findPack(file);
      return [{ name: basename(file), data, ...(base !== undefined && { base }) }];
    } catch {
      return [];
    }
  });
  return (await Promise.all(found)).flat();
}

/**
 * The files of packs as a catalog for all of them reads them: each after the one that it extends, and with what else
 * extends it. A sentence that one device of a family no longer has may still be another's.
 *
 * @throws {BadInputError} if a file cannot be read, or is no pack.
 */
export async function familyOf(targets: readonly string[]): Promise<JsonFile[]> {
  const files = new Map<string, JsonFile>();
  const add = async (file: string) => {
    if (!files.has(resolve(file))) files.set(resolve(file), { file, data: await readJson(file) });
  };
  for (const target of targets) {
    if (extname(target) !== '.json') {
      throw new BadInputError(
        `cannot translate "${target}": name the JSON file of a pack, such as pack.json`,
      );
    }
    // Its errors say what is wrong with the file, or with that of its base.
    const { data } = await findPack(target);
    if (!isPack(data)) throw new BadInputError(`${target} is not a pack`);
    const base = findBaseFile(target) ?? target;
    await add(base);
    await add(target);
    for (const { file } of await jsonFilesIn(dirname(target))) {
      const extended = findBaseFile(file);
      if (extended !== undefined && resolve(extended) === resolve(base)) await add(file);
    }
  }
  return [...files.values()];
}

/** The JSON files of a folder that can be read. The others are not about packs, or are reported where they are named. */
async function jsonFilesIn(folder: string): Promise<JsonFile[]> {
  const names = readdirSync(folder)
    .filter((name) => extname(name) === '.json')
    .sort();
  const files = names.map(async (name): Promise<JsonFile[]> => {
    const file = join(folder, name);
    try {
      return [{ file, data: await readJson(file) }];
    } catch {
      return [];
    }
  });
  return (await Promise.all(files)).flat();
}
