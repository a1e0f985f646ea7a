import type { Conversation } from '../../../src/conversation/conversation';
import { loadContent } from '../../../src/element/content';
import type { Diagnosed } from '../../../src/element/events';
import type { Packs } from '../../../src/format/pack';
import { readHash } from '../address/address';
import { CodePanel } from '../code/panel';
import { workOffline } from '../offline/register';
import { ReasoningPanel } from '../picture/panel';
import { Reasoner } from '../picture/reasoner';
import { devices, languages } from './devices';
import { byId, make } from './elements';
import { showExamples } from './examples';
import { PageHistory, type Shown } from './history';
import { Owner } from './owner';
import { savedConversation } from './saved';
import { Tabs, tabs } from './tabs';
import { startTheme } from './theme';

const fresh = {
  device: 'mi-band-4',
  lang: navigator.language.startsWith('ru') ? 'ru' : 'en',
  tab: 'try',
};

/** The whole page: what an owner sees, the reasoning behind it, and the same as code. */
class Playground {
  private shown: Shown = fresh;
  private conversation: Conversation | undefined;
  /** Packs that an author has changed here. */
  private packs: Packs | undefined;
  private readonly device = byId<HTMLSelectElement>('device');
  private readonly language = byId<HTMLSelectElement>('language');
  private readonly history = new PageHistory();
  private readonly code = new CodePanel();
  private readonly owner = new Owner((diagnosed) => this.diagnosed(diagnosed));
  private readonly reasoning = new ReasoningPanel((conversation) => this.owner.reply(conversation));
  private readonly tabs = new Tabs((tab) => this.change({ tab }));

  async start(): Promise<void> {
    this.device.append(...Object.entries(devices).map(([value, name]) => make('option', { value }, name)));
    this.device.addEventListener('change', () => this.change({ device: this.device.value }));
    this.language.addEventListener('change', () => this.change({ lang: this.language.value }));
    addEventListener('popstate', () => this.read());
    startTheme();
    await this.read();
    void workOffline();
  }

  /** Shows what the address says. */
  private async read(): Promise<void> {
    const allowed = { device: Object.keys(devices), lang: languages, tab: tabs };
    const { address, wrong } = readHash(location.hash, allowed, fresh);
    const { device, lang, tab, conversation: text } = address;
    let isDamaged = wrong.length > 0;
    let conversation: Conversation | undefined;
    if (text !== undefined) {
      try {
        conversation = await savedConversation(text, device);
        isDamaged ||= conversation.device !== device;
        if (conversation.device !== device) conversation = undefined;
      } catch {
        isDamaged = true;
      }
    }
    byId('message').textContent = isDamaged
      ? 'Part of this address is damaged. What could be read is shown; the rest starts fresh.'
      : '';
    this.shown = { device, lang, tab };
    this.conversation = conversation;
    this.device.value = device;
    this.language.value = lang;
    this.tabs.show(tab as (typeof tabs)[number]);
    this.owner.show(device, lang, conversation);
    // The address says all of it from now on.
    this.history.write(this.shown, conversation, { isReply: false });
  }

  /** What the reader chose in the bar. */
  private change(part: Partial<Shown>): void {
    const isOtherDevice = part.device !== undefined && part.device !== this.shown.device;
    this.shown = { ...this.shown, ...part };
    if (isOtherDevice) this.conversation = undefined;
    byId('message').textContent = '';
    if (part.tab === undefined) this.owner.show(this.shown.device, this.shown.lang, this.conversation);
    this.history.write(this.shown, this.conversation, { isReply: isOtherDevice });
  }

  /** The element shows something new. */
  private async diagnosed({ conversation, view, diagnosis }: Diagnosed): Promise<void> {
    const { device, lang } = this.shown;
    if (conversation.device !== device) return;
    this.conversation = conversation;
    this.history.write(this.shown, conversation, { isReply: true });
    this.code.show(conversation, diagnosis, lang);
    const { pack, language } = await loadContent({
      device,
      src: '',
      packs: this.packs,
      language: undefined,
      lang,
    });
    if (this.conversation !== conversation) return;
    const reasoner = new Reasoner({ pack, ...(language && { language }) }, { conversation, view, diagnosis });
    this.reasoning.show(reasoner);
    showExamples(view, diagnosis.language, (symptom, answer) =>
      this.owner.reply(reasoner.saying({ answers: { [symptom]: answer } })),
    );
  }
}

/** Starts the page. */
export function startPlayground(): void {
  void new Playground().start();
}
