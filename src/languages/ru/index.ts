/**
 * The sentences of the library in Russian.
 *
 * @module languages/ru
 */

import type { Language } from '../language';
import { command } from './command';
import { conversation } from './conversation';
import { element } from './element';
import { explain } from './explain';
import { interactions } from './interactions';
import { methods } from './methods';
import { render } from './render';
import { report } from './report';

export type { Language } from '../language';

/**
 * Russian.
 *
 * @example
 * ```ts
 * import { russian } from 'remedy-rules/languages/ru';
 *
 * console.log(russian.name); // Русский
 * ```
 */
export const russian: Language = {
  code: 'ru',
  name: 'Русский',
  direction: 'ltr',
  methods,
  interactions,
  report,
  explain,
  conversation,
  render,
  element,
  command,
};
