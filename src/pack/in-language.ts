import { InvalidPackError, NotTranslatedError } from '../errors';
import type { Catalog } from '../format/catalog';
import { checkedMark, markChecked, type Pack } from '../format/pack';
import { inWords } from './translate/in-words';
import { untranslated } from './translate/untranslated';

/** What of a language says in which words the texts of packs are shown. */
export interface PackLanguage {
  /** BCP 47 tag. */
  readonly code: string;
  /** Catalogs by device id. They count as checked, as those of the library are; check others with `translatePack`. */
  readonly catalogs?: Readonly<Record<string, Catalog>>;
}

const known = new WeakMap<Pack, WeakMap<Catalog, Map<string, Pack>>>();

/**
 * The pack of a device in a language: itself if it is written in it, and otherwise in the words of the language's catalog.
 * English is what the library speaks if nobody chooses, so a pack in any language may be used with it.
 *
 * @throws {NotTranslatedError} if there is no catalog for the device.
 * @throws {InvalidPackError} with `untranslated-warning` for every warning that the catalog lacks.
 */
export function packIn<P extends Pack>(pack: P, { code, catalogs = {} }: PackLanguage, device: string): P {
  if ((pack.language ?? 'en') === code || code === 'en') return pack;
  const catalog = Object.hasOwn(catalogs, device) ? catalogs[device] : undefined;
  // Its words are no longer those by which a catalog finds its texts.
  if (catalog === undefined || checkedMark(pack)?.translated) throw notTranslated(device, code);
  const byCatalog = known.get(pack) ?? new WeakMap<Catalog, Map<string, Pack>>();
  known.set(pack, byCatalog);
  const byDevice = byCatalog.get(catalog) ?? new Map<string, Pack>();
  byCatalog.set(catalog, byDevice);
  const translated = byDevice.get(device) ?? translatedBy(pack, catalog, device);
  byDevice.set(device, translated);
  return translated as P;
}

function notTranslated(device: string, code: string): NotTranslatedError {
  const message = `"${device}" has no texts in "${code}"; add its catalog to "catalogs" of the language, or use a pack of translatePack`;
  return new NotTranslatedError({ code: 'not-translated', path: ['language'], message });
}

function translatedBy(source: Pack, catalog: Catalog, device: string): Pack {
  const { pack, kept, missing } = inWords(source, catalog, device);
  if (missing.length > 0)
    throw new InvalidPackError(missing.map((one) => untranslated(one, catalog.language)));
  return markTranslated(pack, source, kept);
}

/** Freezes a translated pack, whose standing is that of its source. */
export function markTranslated(pack: Pack, from: Pack, kept: readonly string[], reviewed = true): Pack {
  const mark = checkedMark(from);
  return markChecked(pack, {
    reviewed: reviewed && mark?.reviewed === true,
    omitted: mark?.omitted ?? [],
    wordings: [],
    translated: { from, kept },
  });
}
