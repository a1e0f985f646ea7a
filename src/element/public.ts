import type { Answers, Conversation } from '../conversation/conversation';
import type { View } from '../conversation/view';
import type { Diagnosis } from '../diagnose/diagnosis';
import type { Packs } from '../format/pack';
import type { Language } from '../languages/language';
import type { ElementSentences } from '../languages/subjects/element';
import type { Reader } from '../text/reader';
import type { RemedyRulesEventMap } from './events';

/**
 * The element `<remedy-rules>`: a whole conversation with the owner of a device. Each attribute is a property too.
 *
 * @example
 * ```html
 * <script type="module" src="/remedy-rules/element.js"></script>
 * <remedy-rules device="mi-band-4"></remedy-rules>
 * ```
 */
export interface RemedyRulesElement extends HTMLElement {
  /** Attribute `device`: the id of a built-in pack, or of one of `packs`. */
  device: string;
  /** Attribute `src`: the address of a pack as JSON. It is checked, and counts as a stranger's. */
  src: string;
  /** Attribute `lang`: `en` or `ru`. By default it is the language of the page around it, or else English. */
  lang: string;
  /** Attribute `name`: the name in a form. It gets the conversation as JSON, and `name-text` the text for support. */
  name: string;
  /** Attribute `required`: its form cannot be sent before the conversation has ended. */
  required: boolean;
  /** Attribute `disabled`: it is shown, and takes no replies. */
  disabled: boolean;
  /** Attribute `heading-level`: the level of its first heading, from 1 to 5. Default 2. */
  headingLevel: number;

  /** Packs of your own by device id. They come before the built-in ones. */
  packs: Packs | undefined;
  /** What your app knows already: symptom to answer. It is used when a conversation starts. */
  known: Answers | undefined;
  /** A language of your own. It wins over `lang`. */
  language: Language | undefined;
  /** Reads the owner's own words. By default one is loaded that fits the language; `null`: there is no box for them. */
  reader: Reader | null | undefined;
  /** Texts of your own instead of those of the language, one by one. */
  sentences: Partial<ElementSentences> | undefined;

  /**
   * The conversation, as plain data. Set one that you saved to continue it. It is checked first; if it is invalid, the event
   * `failed` says why, and a new one starts.
   */
  get conversation(): Conversation | undefined;
  /** Continues a conversation that you saved. */
  set conversation(conversation: Conversation | undefined);
  /** What is shown; `undefined` before the pack is loaded. */
  readonly view: View | undefined;
  /** The diagnosis behind it; `undefined` before the pack is loaded. */
  readonly diagnosis: Diagnosis | undefined;

  /** The form that it belongs to. */
  readonly form: HTMLFormElement | null;
  /** Why it is invalid: `valueMissing` while it is required and has not ended. */
  readonly validity: ValidityState;
  /** The same as a sentence; empty if it is valid. */
  readonly validationMessage: string;
  /** Whether its form checks it. */
  readonly willValidate: boolean;
  /** Whether it is valid; if not, there is an event `invalid`. */
  checkValidity(): boolean;
  /** The same, and the browser shows the message. */
  reportValidity(): boolean;

  /** Starts a new conversation, with what is `known`. */
  restart(): void;
  /** Takes back the last reply. */
  goBack(): void;
  /** Moves the focus to the heading of what is shown. */
  focus(options?: FocusOptions): void;

  /** Listens to an event of the element. */
  addEventListener<Name extends keyof RemedyRulesEventMap>(
    type: Name,
    listener: (this: RemedyRulesElement, event: RemedyRulesEventMap[Name]) => unknown,
    options?: boolean | AddEventListenerOptions,
  ): void;
  /** Listens to any other event. */
  addEventListener(
    type: string,
    listener: EventListenerOrEventListenerObject,
    options?: boolean | AddEventListenerOptions,
  ): void;
  /** Stops listening to an event of the element. */
  removeEventListener<Name extends keyof RemedyRulesEventMap>(
    type: Name,
    listener: (this: RemedyRulesElement, event: RemedyRulesEventMap[Name]) => unknown,
    options?: boolean | EventListenerOptions,
  ): void;
  /** Stops listening to any other event. */
  removeEventListener(
    type: string,
    listener: EventListenerOrEventListenerObject,
    options?: boolean | EventListenerOptions,
  ): void;
}
