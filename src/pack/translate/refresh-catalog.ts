import { InvalidPackError } from '../../errors';
import type { Catalog } from '../../format/catalog';
import { plainCopy } from '../plain';
import { readCatalog } from './read-catalog';
import { textsOf } from './texts-of';

/** A catalog with a place for every text, and what became of the texts that it had. */
export interface RefreshedCatalog {
  /** The catalog with every text of the packs. */
  readonly catalog: Catalog;
  /** Texts without a translation. */
  readonly missing: readonly string[];
  /** Texts that were changed: their translations are under `stale` now. Each with the text that it became. */
  readonly stale: Readonly<Record<string, string>>;
  /** Texts that came back, with their translations from `stale`. */
  readonly restored: readonly string[];
  /** Texts that no pack has, and that are like none that is missing. They stay as they are. */
  readonly unused: readonly string[];
}

/**
 * Writes a catalog for packs, or brings one up to date: every text of the packs is in it, in their order, and one without
 * a translation is empty. No translation is ever lost.
 *
 * @param files Packs and extensions as their files have them; first the pack that the others extend.
 * @param language The language of the translations, as a BCP 47 tag.
 * @param earlier The catalog so far.
 * @throws {InvalidPackError} with everything that is wrong with the shape of the earlier catalog.
 *
 * @example
 * ```ts
 * import { refreshCatalog } from 'remedy-rules/pack';
 *
 * const { catalog, missing } = refreshCatalog([{ symptoms: { dark: { question: 'Is it dark?' } } }], 'de');
 * console.log(catalog.texts, missing.length);
 * ```
 */
export function refreshCatalog(
  files: readonly unknown[],
  language: string,
  earlier: unknown = { format: 1, language, texts: {} },
): RefreshedCatalog {
  const { catalog, issues } = readCatalog(earlier);
  if (catalog === undefined) throw new InvalidPackError(issues);
  const wanted = textsOf(files.map((file) => plainCopy(file).copy));
  const isWanted = new Set(wanted);
  const has = (map: Readonly<Record<string, string>>, key: string) =>
    Object.hasOwn(map, key) && map[key]?.trim() !== '';
  const old = catalog.stale ?? {};
  const restored = wanted.filter((text) => !has(catalog.texts, text) && has(old, text));
  const missing = wanted.filter((text) => !has(catalog.texts, text) && !has(old, text));
  const unwanted = Object.keys(catalog.texts).filter(
    (text) => !isWanted.has(text) && has(catalog.texts, text),
  );
  const stale = changed(missing, unwanted);
  const unused = unwanted.filter((text) => !Object.hasOwn(stale, text));
  const translation = (text: string) =>
    has(catalog.texts, text) ? (catalog.texts[text] as string) : has(old, text) ? (old[text] as string) : '';
  const kept = Object.entries({ ...old, ...only(catalog.texts, Object.keys(stale)) }).filter(
    ([text]) => !restored.includes(text),
  );
  const { $schema, format, language: _language, texts: _texts, stale: _stale, ...rest } = catalog;
  return {
    catalog: {
      ...($schema !== undefined && { $schema }),
      format,
      language,
      texts: {
        ...Object.fromEntries(wanted.map((text) => [text, translation(text)])),
        ...only(catalog.texts, unused),
      },
      ...(kept.length > 0 && { stale: Object.fromEntries(kept) }),
      ...rest,
    },
    missing,
    stale,
    restored,
    unused,
  };
}

/** Texts that no pack has any more, each with the missing text that it most likely became. */
function changed(missing: readonly string[], unwanted: readonly string[]): Record<string, string> {
  const words = new Map(unwanted.map((text) => [text, wordsOf(text)]));
  const became: Record<string, string> = {};
  for (const text of missing) {
    const own = wordsOf(text);
    const [best] = [...words]
      .map(([old, its]) => ({ old, alike: likeness(own, its) }))
      .filter(({ alike }) => alike >= 0.5)
      .sort((a, b) => b.alike - a.alike);
    if (best === undefined) continue;
    became[best.old] = text;
    words.delete(best.old);
  }
  return became;
}

function wordsOf(text: string): ReadonlySet<string> {
  return new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
}

/** The share of words that two texts have in common: 1 for all, 0 for none. */
function likeness(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const common = [...one].filter((word) => other.has(word)).length;
  return one.size + other.size === 0 ? 0 : (2 * common) / (one.size + other.size);
}

function only(map: Readonly<Record<string, string>>, keys: readonly string[]): Record<string, string> {
  return Object.fromEntries(keys.map((key) => [key, map[key] as string]));
}
