import { basename, dirname, extname, resolve } from 'node:path';
import { type Packs, packs } from '../index';
import { BadInputError } from './errors';
import { readPack } from './pack-files';

/**
 * Reads the packs that were named, by device; a built-in one is taken as it is.
 *
 * @throws {BadInputError} if a file cannot be read.
 * @throws {InvalidPackError} with every error in a pack.
 */
export async function devicesFrom(named: ReadonlyMap<string, string>): Promise<Packs> {
  const found: [string, Packs[string]][] = [];
  for (const [device, target] of named) {
    const builtIn = Object.hasOwn(packs, target) ? packs[target as keyof typeof packs] : undefined;
    found.push([device, builtIn ?? (await readPack(target))]);
  }
  return Object.fromEntries(found);
}

/**
 * Device to file or built-in device, of packs as a flag names them: `device=file`, or a file alone, which gives the device
 * its own name, or that of its folder if it is `pack.json`.
 *
 * @throws {BadInputError} if a name is not an id, or if two packs have the same name.
 */
export function namedPacks(given: readonly string[]): ReadonlyMap<string, string> {
  const named = new Map<string, string>();
  for (const text of given) {
    const [, chosen, target = text] = /^([^=/\\]+)=(.+)$/.exec(text) ?? [];
    const device = checkedId(chosen ?? nameOf(target));
    if (named.has(device))
      throw new BadInputError(
        `two packs have the name "${device}"; name one differently: other-name=${target}`,
      );
    named.set(device, target);
  }
  return named;
}

function nameOf(target: string): string {
  const name = basename(target, extname(target));
  return name === 'pack' ? basename(dirname(resolve(target))) : name;
}

function checkedId(device: string): string {
  // Models read the id of a device as the library's own word.
  if (/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(device) && device.length <= 60) return device;
  throw new BadInputError(
    `"${device}" is not a valid id; name the pack with lower-case words joined by hyphens, such as coffee-machine=pack.json`,
  );
}
