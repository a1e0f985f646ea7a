import type { Conversation } from '../../../src/conversation/conversation';
import type { Diagnosed } from '../../../src/element/events';
import type { RemedyRulesElement } from '../../../src/element/index';
import type { Packs } from '../../../src/format/pack';
import { byId } from './elements';

/** The element `<remedy-rules>`, as an owner sees it. */
export class Owner {
  private element: RemedyRulesElement | undefined;
  private packs: Packs | undefined;

  constructor(private readonly onDiagnosed: (diagnosed: Diagnosed) => void) {}

  /** Continues a conversation; without one, starts a new one. Tells whether it shows something new then. */
  show(device: string, lang: string, conversation: Conversation | undefined): boolean {
    // Each device has an element of its own, so that no conversation meets the pack of another device.
    if (this.element?.device !== device) {
      this.element = this.create(device, lang, conversation);
      return true;
    }
    const { element } = this;
    const isOtherLanguage = element.getAttribute('lang') !== lang;
    if (isOtherLanguage) element.setAttribute('lang', lang);
    const isNew = conversation !== undefined && conversation !== element.conversation;
    if (isNew) element.conversation = conversation;
    const isOver = conversation === undefined && (element.conversation?.entries.length ?? 0) > 0;
    if (isOver) element.restart();
    return isOtherLanguage || isNew || isOver;
  }

  reply(conversation: Conversation): void {
    if (this.element) this.element.conversation = conversation;
  }

  /** Packs to use instead of the built-in ones. */
  use(packs: Packs | undefined): void {
    this.packs = packs;
    if (this.element) this.element.packs = packs;
  }

  private create(device: string, lang: string, conversation: Conversation | undefined) {
    const element = document.createElement('remedy-rules');
    element.device = device;
    element.setAttribute('lang', lang);
    element.headingLevel = 3;
    element.packs = this.packs;
    element.conversation = conversation;
    element.addEventListener('diagnosed', ({ detail }) => this.onDiagnosed(detail));
    byId('element').replaceChildren(element);
    return element;
  }
}
