import { InvalidPackError } from '../../errors';
import type { Catalog } from '../../format/catalog';
import { checkedMark, markChecked, type Pack } from '../../format/pack';
import { inWords } from './in-words';
import { untranslated } from './untranslated';

/**
 * A pack in the words of a built-in catalog. The tests check those catalogs as `translatePack` would, so that using one
 * loads no zod and reads no text for acts. It still refuses a pack of which a warning has no translation, since an app may
 * have extended it.
 *
 * @throws {InvalidPackError} with `untranslated-warning` for every such warning.
 */
export function translateReviewed(source: Pack, catalog: Catalog, device: string): Pack {
  const { pack, kept, missing } = inWords(source, catalog, device);
  if (missing.length > 0)
    throw new InvalidPackError(missing.map((one) => untranslated(one, catalog.language)));
  return markTranslated(pack, source, kept);
}

/** Freezes a translated pack. It is a stranger's if its source is one, or if nobody vouches for the catalog. */
export function markTranslated(pack: Pack, from: Pack, kept: readonly string[], reviewed = true): Pack {
  const mark = checkedMark(from);
  return markChecked(pack, {
    reviewed: reviewed && mark?.reviewed === true,
    omitted: mark?.omitted ?? [],
    wordings: [],
    translated: { from, kept },
  });
}
