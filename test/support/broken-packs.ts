import { readdirSync, readFileSync } from 'node:fs';

/** A pack, or an extension of one, that is wrong in one way; the file is called what the code is. */
interface BrokenPack {
  /** What differs from the sound pack, as a JSON Merge Patch (RFC 7396). */
  readonly patch?: object;
  /** An extension of the sound pack. */
  readonly extension?: object;
  /** Where the issue stands. */
  readonly at: string;
  /** Issues that cannot but come along: code to place. */
  readonly also?: Readonly<Record<string, string>>;
}

const folder = new URL('../pack/broken-packs/', import.meta.url);
/** Every example, with the code of its issue. */
export const brokenPacks = readdirSync(folder).map((name) => ({
  code: name.replace('.json', ''),
  ...(JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as BrokenPack),
}));

/** A value with a JSON Merge Patch (RFC 7396) applied. */
export function patched(value: unknown, patch: unknown): unknown {
  if (!isObject(patch)) return patch;
  const result: Record<string, unknown> = isObject(value) ? { ...value } : {};
  for (const [key, part] of Object.entries(patch)) {
    if (part === null) delete result[key];
    else result[key] = patched(result[key], part);
  }
  return result;
}

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
