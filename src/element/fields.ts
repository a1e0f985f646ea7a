import { LitElement } from 'lit';
import type { Answers } from '../conversation/conversation';
import type { Heard } from '../conversation/view';
import type { Packs } from '../format/pack';
import type { Language } from '../languages/language';
import type { ElementSentences } from '../languages/subjects/element';
import type { Reader } from '../text/reader';
import type { Session } from './session';
import { type Draft, emptyDraft } from './showing';
import type { Voice } from './speech';
import { noSupportText, type SupportText } from './support-text';

const attribute = { reflect: true, useDefault: true };
const property = { attribute: false };
const state = { state: true };

/** What the element is made of: attributes, properties, and what it holds itself. A change of any shows it again. */
export abstract class Fields extends LitElement {
  static override readonly properties = {
    device: attribute,
    src: attribute,
    lang: attribute,
    name: attribute,
    required: { ...attribute, type: Boolean },
    disabled: { ...attribute, type: Boolean },
    headingLevel: { ...attribute, type: Number, attribute: 'heading-level' },
    packs: property,
    known: property,
    language: property,
    reader: property,
    sentences: property,
    session: state,
    voice: state,
    error: state,
    draft: state,
    lost: state,
    support: state,
    isInDisabledForm: state,
  };

  // Only declared, because a field of a class would hide the accessor that Lit makes of it.
  declare device: string;
  declare src: string;
  declare lang: string;
  declare name: string;
  declare required: boolean;
  declare disabled: boolean;
  declare headingLevel: number;
  declare packs: Packs | undefined;
  declare known: Answers | undefined;
  declare language: Language | undefined;
  declare reader: Reader | null | undefined;
  declare sentences: Partial<ElementSentences> | undefined;

  /** Missing before the pack is loaded. */
  declare protected session: Session | undefined;
  /** Missing before its language is loaded. */
  declare protected voice: Voice | undefined;
  /** Why nothing could be loaded. */
  declare protected error: { readonly error: unknown } | undefined;
  declare protected draft: Draft;
  /** What was heard last, although it changed nothing. */
  declare protected lost: Heard | undefined;
  declare protected support: SupportText;
  declare protected isInDisabledForm: boolean;

  constructor() {
    super();
    this.device = '';
    this.src = '';
    this.lang = '';
    this.name = '';
    this.required = false;
    this.disabled = false;
    this.headingLevel = 2;
    this.draft = emptyDraft;
    this.support = noSupportText;
    this.isInDisabledForm = false;
  }
}
