import { basename, dirname, extname } from 'node:path';
import type { Pack } from '../index';
import type { PackIssue } from '../pack/index';
import type { Reader } from '../text/index';
import { catalogsBeside, isCatalog, packsIn } from './catalog-files';
import { BadInputError } from './errors';
import { type FoundPack, findPack } from './pack-files';

/** A pack with everything that is wrong with it. */
export interface CheckedPack {
  readonly issues: readonly PackIssue[];
  /** Missing while the pack has errors. */
  readonly pack?: Pack;
  /** Missing if a file of the pack has duplicate keys. */
  readonly found?: FoundPack;
}

/**
 * Finds a pack and everything that is wrong with it; an extension is checked together with its base.
 *
 * @throws {BadInputError} if it cannot be read.
 */
export async function findIssues(target: string): Promise<CheckedPack> {
  const { checkPack, extendPack, InvalidPackError, parsePack } = await import('../pack/index');
  let found: FoundPack | undefined;
  try {
    found = await findPack(target);
    const { data, base } = found;
    const whole = base === undefined ? data : extendPack(base as never, data as never);
    const issues = checkPack(whole);
    if (issues.some(({ severity }) => severity === 'error')) return { issues, found };
    return { issues, pack: parsePack(whole) as Pack, found };
  } catch (error) {
    if (!(error instanceof InvalidPackError)) throw error;
    const issues = error.issues.map((issue): PackIssue => ({ severity: 'error', ...issue }));
    return { issues, ...(found && { found }) };
  }
}

/**
 * Everything that is wrong with a catalog, or with a pack and the catalogs beside it.
 *
 * @throws {BadInputError} if it cannot be read.
 */
export async function findIssuesOf(target: string): Promise<readonly PackIssue[]> {
  const { issues: own, pack, found } = await findIssues(target);
  const issues = [...own, ...(pack ? await phraseIssues(pack) : [])];
  if (extname(target) !== '.json' || found === undefined) return issues;
  const isOne = isCatalog(found.data);
  const catalogs = isOne ? [{ file: target, data: found.data }] : await catalogsBeside(target);
  if (catalogs.length === 0) return issues;
  const { checkCatalog } = await import('../pack/index');
  const packs = await packsIn(dirname(target));
  if (packs.length === 0)
    throw new BadInputError(`no pack found beside ${target}; a catalog is in the folder of its packs`);
  const ofCatalogs = catalogs.flatMap(({ file, data }) =>
    checkCatalog(data, packs).map((issue) => ({
      ...issue,
      path: isOne ? issue.path : [basename(file), ...issue.path],
    })),
  );
  return isOne ? ofCatalogs : [...issues, ...ofCatalogs];
}

/** Phrases can be checked in the languages of which there is a reader. */
async function phraseIssues(pack: Pack): Promise<PackIssue[]> {
  const { checkPhrases, reader } = await import('../text/index');
  const readers: Readonly<Record<string, () => Promise<Reader>>> = {
    en: async () => reader,
    ru: async () => (await import('../text/russian/index')).russianReader,
  };
  const [language = ''] = (pack.language ?? 'en').split('-');
  if (!Object.hasOwn(readers, language)) return [];
  const found = checkPhrases(pack, await (readers[language] as () => Promise<Reader>)());
  return found.map((issue) => ({ severity: 'warning', ...issue }));
}
