import { readFileSync } from 'node:fs';
import { basename, dirname, extname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Pack, packs } from '../index';
import { BadInputError } from './errors';

/** A pack as it was found, not checked yet. */
export interface FoundPack {
  /** What was typed. */
  readonly target: string;
  /** A whole pack, or an extension of `base`. */
  readonly data: unknown;
  readonly base?: unknown;
  /** From the module of the pack, or the text of the file beside it, in which a name that stands twice is still there. */
  readonly cases: unknown;
}

/**
 * Finds a pack: a JSON file, a module that exports it as `default`, `pack` or `data`, or a built-in device.
 *
 * @throws {BadInputError} where there is none, or it cannot be read.
 */
export async function findPack(target: string): Promise<FoundPack> {
  const extension = extname(target);
  if (extension === '.json') {
    const data = readJson(target);
    const base = baseOf(data);
    return {
      target,
      data,
      ...(base !== undefined && { base: readJson(join(dirname(target), base)) }),
      cases: casesBeside(target),
    };
  }
  if (extension !== '') {
    const module = await load(target);
    const data = module['default'] ?? module['pack'] ?? module['data'];
    if (data === undefined) {
      throw new BadInputError(`${target} exports no pack; export it as default, or by the name pack or data`);
    }
    return { target, data, cases: module['cases'] ?? casesBeside(target) };
  }
  if (Object.hasOwn(packs, target))
    return { target, data: packs[target as keyof typeof packs], cases: undefined };
  const devices = Object.keys(packs).join(', ');
  throw new BadInputError(
    `"${target}" is neither a file, such as pack.json, nor a built-in device, which are ${devices}`,
  );
}

/**
 * Finds a pack and checks it.
 *
 * @throws {InvalidPackError} with everything that is wrong with it.
 */
export async function readPack(target: string): Promise<Pack> {
  return checkPack(await findPack(target));
}

/**
 * A pack that was found, checked.
 *
 * @throws {InvalidPackError} with everything that is wrong with it.
 */
export async function checkPack({ data, base }: FoundPack): Promise<Pack> {
  const { extendPack, parsePack } = await import('../pack/index');
  return (base === undefined ? parsePack(data) : extendPack(base as Pack, data as never)) as Pack;
}

/**
 * The cases of a pack: from the file that was named, or those that were found with it.
 *
 * @throws {BadInputError} where there are none.
 */
export function casesOf({ target, cases }: FoundPack, file: string | undefined): unknown {
  const found = file === undefined ? cases : readFile(file);
  if (found !== undefined) return found;
  throw new BadInputError(
    `${target} has no cases beside it (${casesFilesOf(target).join(' or ')}); name their file after the pack`,
  );
}

function baseOf(data: unknown): string | undefined {
  const { extends: base } = (data ?? {}) as { readonly extends?: unknown };
  return typeof base === 'string' ? base : undefined;
}

/** Where the cases of a pack stand: `pack.json` has `cases.json`, any other has its name in front. */
function casesFilesOf(target: string): string[] {
  const name = basename(target, extname(target));
  return [`${name}.cases.json`, ...(name === 'pack' ? ['cases.json'] : [])].map((file) =>
    join(dirname(target), file),
  );
}

function casesBeside(target: string): string | undefined {
  for (const file of casesFilesOf(target)) {
    const text = readText(file);
    if (text !== undefined) return text;
  }
  return undefined;
}

function readFile(file: string): string {
  const text = readText(file);
  if (text === undefined) throw new BadInputError(`there is no file ${file}`);
  return text;
}

function readText(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8').replace(/^\uFEFF/, '');
  } catch (error) {
    const { code: reason, message } = error as NodeJS.ErrnoException;
    if (reason === 'ENOENT') return undefined;
    throw new BadInputError(`${file} cannot be read: ${message}`);
  }
}

function readJson(file: string): unknown {
  const text = readFile(file);
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new BadInputError(`${file} is not JSON: ${(error as Error).message}`);
  }
}

async function load(target: string): Promise<Readonly<Record<string, unknown>>> {
  try {
    return await import(pathToFileURL(resolve(target)).href);
  } catch (error) {
    const { issues } = error as { issues?: unknown };
    // A module that checks its own pack has said what is wrong with it.
    if (issues !== undefined) throw error;
    throw new BadInputError(`${target} cannot be loaded: ${(error as Error).message}`);
  }
}
