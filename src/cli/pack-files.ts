import { realpathSync } from 'node:fs';
import { basename, dirname, extname, isAbsolute, join, relative, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Pack, packs, RemedyRulesError } from '../index';
import { BadInputError } from './errors';
import { readTextFile } from './text-file';

/** A pack that was found, not checked yet. */
export interface FoundPack {
  /** A whole pack, or an extension of `base`. */
  readonly data: unknown;
  readonly base?: unknown;
  /** From the module of the pack, or the text of the file beside it, so that duplicate names can be found. */
  readonly cases: unknown;
  /** The file beside it; missing if there is none, or if a module exports the cases. */
  readonly casesFile?: string;
}

/**
 * Finds a pack: a JSON file, a module that exports it as `default`, `pack` or `data`, or a built-in device.
 *
 * @throws {BadInputError} if there is none, or it cannot be read.
 * @throws {InvalidPackError} if the file has duplicate keys, of which JSON keeps only the last.
 */
export async function findPack(target: string): Promise<FoundPack> {
  const extension = extname(target);
  if (extension === '.json') {
    const data = await readJson(target);
    const base = baseOf(data);
    return {
      data,
      ...(base !== undefined && { base: await readJson(baseFile(target, base)) }),
      ...casesBeside(target),
    };
  }
  if (extension !== '') {
    const module = await load(target);
    const data = module['default'] ?? module['pack'] ?? module['data'];
    if (data === undefined) {
      throw new BadInputError(`${target} exports no pack; export it as default, pack or data`);
    }
    const { cases } = module;
    return { data, ...(cases === undefined ? casesBeside(target) : { cases }) };
  }
  if (Object.hasOwn(packs, target)) return { data: packs[target as keyof typeof packs], cases: undefined };
  throw new BadInputError(
    `"${target}" is neither a file, such as pack.json, nor a built-in device (${Object.keys(packs).join(', ')})`,
  );
}

/**
 * Finds a pack and checks it.
 *
 * @throws {InvalidPackError} with every error in it.
 */
export async function readPack(target: string): Promise<Pack> {
  return checkPack(await findPack(target));
}

/** A pack and its cases. */
export interface PackWithCases {
  readonly pack: Pack;
  readonly cases: unknown;
  /** Missing if a module exports the cases. */
  readonly casesFile?: string;
}

/**
 * Reads a pack and its cases, from the file that was named or those that were found with the pack.
 *
 * @throws {BadInputError} if there are no cases.
 * @throws {InvalidPackError} with every error in the pack.
 */
export async function readCases(target: string, file: string | undefined): Promise<PackWithCases> {
  const found = await findPack(target);
  const pack = await checkPack(found);
  const named = namedCases(found, file);
  if (named.cases !== undefined) return { pack, ...named };
  const create = extname(target) === '' ? '' : `create ${casesFilesOf(target).join(' or ')}, or `;
  throw new BadInputError(`no cases found for ${target}; ${create}add the file of the cases to the command`);
}

/** The cases in the file that was named, or those that were found with a pack. */
export function namedCases(
  { cases, casesFile }: FoundPack,
  file: string | undefined,
): Omit<PackWithCases, 'pack'> {
  if (file !== undefined) return { cases: readFile(file), casesFile: file };
  return { cases, ...(casesFile !== undefined && { casesFile }) };
}

/** The names of valid cases. */
export function caseNames(cases: unknown): string[] {
  const names = Object.keys(typeof cases === 'string' ? JSON.parse(cases) : (cases as object));
  return names.filter((name) => name !== '$schema');
}

/**
 * Checks a pack that was found.
 *
 * @throws {InvalidPackError} with every error in it.
 */
export async function checkPack({ data, base }: FoundPack): Promise<Pack> {
  const { extendPack, parsePack } = await import('../pack/index');
  const settings = { reviewed: false };
  return (
    base === undefined ? parsePack(data, settings) : extendPack(base as Pack, data as never, settings)
  ) as Pack;
}

function baseOf(data: unknown): string | undefined {
  const { extends: base } = (data ?? {}) as { readonly extends?: unknown };
  return typeof base === 'string' ? base : undefined;
}

/**
 * The file of a base. A pack of a stranger must not read other files of the user, so the base is beside the extension
 * or in a folder below it, even once links are followed.
 */
function baseFile(target: string, base: string): string {
  const folder = dirname(target);
  const file = join(folder, base);
  const refuse = (reason: string) =>
    new BadInputError(`${target} cannot extend ${JSON.stringify(base)}: ${reason}`);
  if (extname(base) !== '.json') throw refuse('the base must be a .json file');
  let path: string;
  try {
    path = relative(realpathSync(folder), realpathSync(file));
  } catch {
    throw fileNotFound(file);
  }
  if (isAbsolute(path) || /^\.\.(?:[\\/]|$)/.test(path))
    throw refuse('the base must be in the same folder or below it');
  return file;
}

/** The file that an extension names as its base; none while the extension cannot be read. */
export function findBaseFile(target: string): string | undefined {
  try {
    const base = baseOf(JSON.parse(readFile(target)));
    return base === undefined ? undefined : baseFile(target, base);
  } catch {
    return undefined;
  }
}

/** Files that may hold the cases of a pack: `x.cases.json` for `x.json`, and `cases.json` for `pack.json`. */
export function casesFilesOf(target: string): string[] {
  const name = basename(target, extname(target));
  return [`${name}.cases.json`, ...(name === 'pack' ? ['cases.json'] : [])].map((file) =>
    join(dirname(target), file),
  );
}

function casesBeside(target: string): Pick<FoundPack, 'cases' | 'casesFile'> {
  for (const casesFile of casesFilesOf(target)) {
    const cases = readTextFile(casesFile);
    if (cases !== undefined) return { cases, casesFile };
  }
  return { cases: undefined };
}

function readFile(file: string): string {
  const text = readTextFile(file);
  if (text === undefined) throw fileNotFound(file);
  return text;
}

function fileNotFound(file: string): BadInputError {
  return new BadInputError(`file not found: ${file}`);
}

export async function readJson(file: string): Promise<unknown> {
  const text = readFile(file);
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch (error) {
    throw new BadInputError(`${file} is not valid JSON: ${(error as Error).message}`);
  }
  const { duplicateKeys, InvalidPackError } = await import('../pack/index');
  const issues = duplicateKeys(text);
  if (issues.length > 0)
    throw new InvalidPackError(issues.map((issue) => ({ ...issue, message: `${issue.message} (${file})` })));
  return data;
}

async function load(target: string): Promise<Readonly<Record<string, unknown>>> {
  // Node itself would wait for a pipe, and read a device without end.
  readFile(target);
  try {
    return await import(pathToFileURL(resolve(target)).href);
  } catch (error) {
    // The module checked its own pack, and the error says what is wrong.
    if (error instanceof RemedyRulesError) throw error;
    const reason = error instanceof Error ? error.message : String(error);
    throw new BadInputError(`cannot load ${target}: ${reason}`);
  }
}
