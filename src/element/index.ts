/**
 * The element `<remedy-rules>`: importing this module defines it.
 *
 * @module remedy-rules/element
 */

import type { RemedyRulesElement } from './public';
import { RemedyRules } from './remedy-rules';

export type { Answers, Conversation } from '../conversation/conversation';
export type { HandOver } from '../conversation/hand-over';
export type { View } from '../conversation/view';
export type { Diagnosis } from '../diagnose/diagnosis';
export type { Packs } from '../format/pack';
export type { Language } from '../languages/language';
export type { ElementSentences } from '../languages/subjects/element';
export type { Reader } from '../text/reader';
export type { Diagnosed, Failed, HandedOver, RemedyRulesEventMap } from './events';
export type { RemedyRulesElement } from './public';

declare global {
  interface HTMLElementTagNameMap {
    'remedy-rules': RemedyRulesElement;
  }
}

const name = 'remedy-rules';

// A server has no elements, and a page that loads the library twice has this one already.
const elements = globalThis.customElements as CustomElementRegistry | undefined;
if (elements && !elements.get(name)) elements.define(name, RemedyRules);
