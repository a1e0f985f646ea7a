import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { extendPack, type Pack, type PackData, type PackExtension, parsePack } from '../../src/pack/index';

/**
 * The packs in `rules/` by the name of their device, as they are now, or as they were at a commit or tag of Git.
 *
 * @throws {InvalidPackError} if a pack does not load with the library of today.
 */
export function devicesAt(ref?: string): Map<string, Pack> {
  const data = dataAt(ref);
  const baseOf = (file: string) => {
    const { extends: base } = data.get(file) as Partial<PackExtension>;
    return base === undefined ? undefined : posix.join(posix.dirname(file), base);
  };
  const bases = new Set([...data.keys()].map(baseOf));
  const packs = [...data.keys()]
    .filter((file) => !bases.has(file))
    .map((file): Pack => {
      const base = baseOf(file);
      if (base === undefined) return parsePack(data.get(file), { reviewed: true });
      return extendPack(data.get(base) as Pack, data.get(file) as never, { reviewed: true }) as Pack;
    });
  return new Map(packs.map((pack) => [pack.device.name, pack]));
}

/** The data of packs and extensions, by file. */
function dataAt(ref: string | undefined): Map<string, PackData | PackExtension> {
  const git = (...args: string[]) => execFileSync('git', args, { encoding: 'utf8', maxBuffer: 2 ** 26 });
  const list =
    ref === undefined ? git('ls-files', 'rules') : git('ls-tree', '-r', '--name-only', ref, 'rules/');
  const read = (file: string) =>
    ref === undefined ? readFileSync(file, 'utf8') : git('show', `${ref}:${file}`);
  const files = list.split('\n').filter((file) => file.endsWith('.json'));
  const data = files.map((file) => [file, JSON.parse(read(file))] as const);
  return new Map(data.filter(([, { format, device }]) => format !== undefined && device !== undefined));
}
