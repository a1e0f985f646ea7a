/**
 * The sentences of the library in English, which is the default.
 *
 * @module remedy-rules/languages/en
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

/** English. The library speaks it if no language is set. */
export const english: Language = {
  code: 'en',
  name: 'English',
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
