import type { Conversation } from '../../../src/conversation/conversation';
import type { Diagnosed } from '../../../src/element/events';
import type { RemedyRulesElement } from '../../../src/element/public';
import type { Packs } from '../../../src/format/pack';
import { byId } from './elements';

/** The element `<remedy-rules>`, as an owner sees it. */
export class Owner {
  private readonly element = document.createElement('remedy-rules') as RemedyRulesElement;

  constructor(device: string, lang: string, onDiagnosed: (diagnosed: Diagnosed) => void) {
    this.element.device = device;
    this.element.lang = lang;
    this.element.headingLevel = 3;
    this.element.addEventListener('diagnosed', ({ detail }) => onDiagnosed(detail));
    byId('element').append(this.element);
  }

  /** Goes on with a conversation; without one, starts a new one. */
  show(device: string, lang: string, conversation: Conversation | undefined): void {
    const { element } = this;
    if (element.device !== device) element.device = device;
    if (element.lang !== lang) element.lang = lang;
    if (conversation !== undefined) element.conversation = conversation;
    else if (element.conversation?.device === device && element.conversation.entries.length > 0)
      element.restart();
  }

  reply(conversation: Conversation): void {
    this.element.conversation = conversation;
  }

  use(packs: Packs | undefined): void {
    this.element.packs = packs;
  }
}
