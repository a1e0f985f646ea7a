import type { CalibratedEstimate } from '../calibrate/index';
import { jsonText } from './json-text';
import type { FoundPack } from './pack-files';

type Data = { [key: string]: Data | unknown };

/**
 * The text of a pack with counts beside its words. The rest stays as its author wrote it; in an extension, what is counted
 * of the base is under `overrides`.
 */
export function calibratedText({ data, base }: FoundPack, estimates: readonly CalibratedEstimate[]): string {
  const pack = structuredClone(data) as Data;
  for (const { path, word, seen, of } of estimates) {
    if (of === 0) continue;
    const [section, fault, ...rest] = path as [string, string, ...string[]];
    const own = Object.hasOwn((pack[section] as Data | undefined) ?? {}, fault);
    put(base === undefined || own ? pack : at(pack, 'overrides'), [section, fault, ...rest], {
      word,
      seen,
      of,
    });
  }
  return `${jsonText(pack)}\n`;
}

function put(data: Data, path: readonly string[], value: object): void {
  const last = path.at(-1) as string;
  path.slice(0, -1).reduce<Data>((part, key) => at(part, key), data)[last] = value;
}

/** A part of some data; empty if there is none yet. */
function at(data: Data, key: string): Data {
  if (!Object.hasOwn(data, key)) data[key] = {};
  return data[key] as Data;
}
