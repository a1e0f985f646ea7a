import { basename, dirname, extname, resolve } from 'node:path';
import { type Packs, packs } from '../index';
import { BadInputError } from './errors';
import { readPack } from './pack-files';

/**
 * The packs that were named, by device: a built-in one by its id, and a file by its name, or by that of its folder if it is
 * `pack.json`. All built-in ones if none was named.
 *
 * @throws {BadInputError} if a file cannot be read, has no name that is an id, or if two have the same.
 * @throws {InvalidPackError} with every error in a pack.
 */
export async function devicesFrom(targets: readonly string[] | undefined): Promise<Packs> {
  if (targets === undefined) return packs;
  const found = new Map<string, Packs[string]>();
  for (const target of targets) {
    const device = deviceOf(target);
    if (found.has(device)) throw new BadInputError(`two packs have the name "${device}"; rename a file`);
    const builtIn = Object.hasOwn(packs, target) ? packs[target as keyof typeof packs] : undefined;
    found.set(device, builtIn ?? (await readPack(target)));
  }
  return Object.fromEntries(found);
}

function deviceOf(target: string): string {
  const name = basename(target, extname(target));
  const device = name === 'pack' ? basename(dirname(resolve(target))) : name;
  // Models read the id of a device as the library's own word.
  if (/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(device) && device.length <= 60) return device;
  throw new BadInputError(
    `"${device}" is not a valid id; name the file with lower-case words joined by hyphens, such as coffee-machine.json`,
  );
}
