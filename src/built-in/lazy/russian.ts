import type { Catalog } from '../../format/catalog';

const bands = () => import('./mi-band-russian');

/** Loads the words of one built-in pack in Russian, by device id. */
export const lazyRussian: Readonly<Record<string, () => Promise<{ readonly catalog: Catalog }>>> = {
  'mi-smart-speaker': () => import('./mi-smart-speaker-russian'),
  'mi-band-2': bands,
  'mi-band-3': bands,
  'mi-band-4': bands,
  'mi-band-5': bands,
};
