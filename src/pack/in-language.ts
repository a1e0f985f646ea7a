import { NotTranslatedError } from '../errors';
import type { Catalog, PackLanguage } from '../format/catalog';
import { checkedMark, type Pack } from '../format/pack';

const known = new WeakMap<Catalog, Map<string, WeakMap<Pack, Pack>>>();

/**
 * The pack of a device in a language: itself if it is written in it, and otherwise in the words of the language's catalog.
 * English is what the library speaks if nobody chooses, so a pack in any language may be used with it.
 *
 * @throws {NotTranslatedError} if the language has no words for the device.
 * @throws {InvalidPackError} with `untranslated-warning` for every warning that the catalog lacks.
 */
export function packIn<P extends Pack>(pack: P, language: PackLanguage, device: string): P {
  const { code, catalogs = {}, translate } = language;
  if ((pack.language ?? 'en') === code || code === 'en') return pack;
  const catalog = Object.hasOwn(catalogs, device) ? catalogs[device] : undefined;
  // The words of a translated pack are not those by which a catalog finds its texts.
  if (!catalog || !translate || checkedMark(pack)?.translated) {
    const message = `"${device}" has no texts in "${code}"; use a pack in this language, such as one of translatePack`;
    throw new NotTranslatedError({ code: 'not-translated', path: ['language'], message });
  }
  const byDevice = known.get(catalog) ?? new Map<string, WeakMap<Pack, Pack>>();
  known.set(catalog, byDevice);
  const byPack = byDevice.get(device) ?? new WeakMap<Pack, Pack>();
  byDevice.set(device, byPack);
  const translated = byPack.get(pack) ?? translate(pack, catalog, device);
  byPack.set(pack, translated);
  return translated as P;
}
