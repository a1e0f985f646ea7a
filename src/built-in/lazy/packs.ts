import type { Pack } from '../../format/pack';

/** Loads one built-in pack, by device id. A bundler makes a file of each, so that a page gets no other one. */
export const lazyPacks: Readonly<Record<string, () => Promise<{ readonly pack: Pack }>>> = {
  'mi-smart-speaker': () => import('./mi-smart-speaker'),
  'mi-band-2': () => import('./mi-band-2'),
  'mi-band-3': () => import('./mi-band-3'),
  'mi-band-4': () => import('./mi-band-4'),
  'mi-band-5': () => import('./mi-band-5'),
};
