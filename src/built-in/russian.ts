/**
 * Russian: the sentences of the library, and the texts of the built-in packs.
 *
 * @module remedy-rules/languages/ru
 */

import bands from '../../rules/mi-band/ru.json';
import speaker from '../../rules/mi-smart-speaker/ru.json';
import type { Catalog } from '../format/catalog';
import type { Language } from '../languages/language';
import { russian as sentences } from '../languages/ru/index';
import { translateReviewed } from '../pack/translate/translate-reviewed';

export type { Language } from '../languages/language';

/** The sentences of the library in Russian, for packs of your own that speak Russian. */
export { russian as russianSentences } from '../languages/ru/index';

/**
 * Russian, for `diagnose`, `explain`, conversations and `remedy-rules/render`: the sentences of the library, and the words
 * of the built-in packs.
 *
 * @example
 * ```ts
 * import { diagnoseSync } from 'remedy-rules';
 * import { russian } from 'remedy-rules/languages/ru';
 *
 * const { remedies } = diagnoseSync('mi-band-4', ['frozen'], { language: russian });
 * console.log(remedies[0]?.title);
 * ```
 */
export const russian: Language = /* @__PURE__ */ withPacks();

// A function, so that a bundler leaves the words of the packs out if an app only takes the sentences.
function withPacks(): Language {
  const ofBands = bands as Catalog;
  return {
    ...sentences,
    catalogs: {
      'mi-band-2': ofBands,
      'mi-band-3': ofBands,
      'mi-band-4': ofBands,
      'mi-band-5': ofBands,
      'mi-smart-speaker': speaker as Catalog,
    },
    translate: translateReviewed,
  };
}
