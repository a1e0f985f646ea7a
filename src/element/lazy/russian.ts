import type { Catalog } from '../../format/catalog';
import type { Language } from '../../languages/language';
import { russian } from '../../languages/ru/index';
import { translateReviewed } from '../../pack/translate/translate-reviewed';

export { russian };

/** Russian, with the words of one device if there are any. */
export function russianWith(device: string, catalog: Catalog | undefined): Language {
  return { ...russian, ...(catalog && { catalogs: { [device]: catalog }, translate: translateReviewed }) };
}
