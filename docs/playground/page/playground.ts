import type { Conversation } from '../../../src/conversation/conversation';
import type { Diagnosis } from '../../../src/diagnose/diagnosis';
import { loadContent } from '../../../src/element/content';
import type { Diagnosed } from '../../../src/element/events';
import type { Packs } from '../../../src/format/pack';
import { readHash } from '../address/address';
import { CodePanel } from '../code/panel';
import { workOffline } from '../offline/register';
import { ReasoningPanel } from '../picture/panel';
import { Reasoner } from '../picture/reasoner';
import { Author } from './author';
import { byId } from './elements';
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
  /** What the address asked for and the element does not show yet: what it shows until then is no reply. */
  private awaited: string | undefined;
  /** Counts the addresses that were read. */
  private turn = 0;
  private conversation: Conversation | undefined;
  private diagnosis: Pick<Diagnosis, 'observed'> = { observed: [] };
  /** Packs that an author has changed here. */
  private packs: Packs | undefined;
  private readonly device = byId<HTMLSelectElement>('device');
  private readonly language = byId<HTMLSelectElement>('language');
  private readonly history = new PageHistory();
  private readonly code = new CodePanel();
  private readonly owner = new Owner((diagnosed) => this.diagnosed(diagnosed));
  private readonly reasoning = new ReasoningPanel((conversation) => this.owner.reply(conversation));
  private readonly author = new Author((packs) => this.use(packs));
  private readonly tabs = new Tabs((tab) => this.change({ tab }));

  async start(): Promise<void> {
    this.device.addEventListener('change', () => this.change({ device: this.device.value }));
    this.language.addEventListener('change', () => this.change({ lang: this.language.value }));
    addEventListener('popstate', () => this.read());
    startTheme();
    await this.read();
    // The files for later must not delay what is shown now.
    setTimeout(workOffline, 1000);
  }

  /** Shows what the address says. */
  private async read(): Promise<void> {
    const allowed = { device: valuesOf(this.device), lang: valuesOf(this.language), tab: tabs };
    const { address, wrong } = readHash(location.hash, allowed, fresh);
    const { device, lang, tab, conversation: text } = address;
    const turn = ++this.turn;
    this.awaited = '';
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
    // Whoever goes back twice reads two addresses at once.
    if (turn !== this.turn) return;
    byId('message').textContent = isDamaged
      ? 'Part of this address is damaged. What could be read is shown; the rest starts fresh.'
      : '';
    this.show({ device, lang, tab });
    this.conversation = conversation;
    this.device.value = device;
    this.language.value = lang;
    this.tabs.show(tab as (typeof tabs)[number]);
    this.awaited = saidIn(conversation);
    if (!this.owner.show(device, lang, conversation)) this.awaited = undefined;
    // The address says all of it from now on.
    void this.history.write(this.shown, conversation, { isReply: false });
  }

  private show(shown: Shown): void {
    if (shown.device !== this.shown.device && this.packs !== undefined) this.use(undefined);
    if (shown.device !== this.shown.device) this.author.forget();
    this.shown = shown;
    if (shown.tab === 'author') void this.author.open(shown.device, this.diagnosis);
  }

  private use(packs: Packs | undefined): void {
    this.packs = packs;
    this.owner.use(packs);
  }

  /** What the reader chose in the bar. */
  private change(part: Partial<Shown>): void {
    const isOtherDevice = part.device !== undefined && part.device !== this.shown.device;
    this.show({ ...this.shown, ...part });
    if (isOtherDevice) this.conversation = undefined;
    byId('message').textContent = '';
    if (part.tab === undefined) this.owner.show(this.shown.device, this.shown.lang, this.conversation);
    void this.history.write(this.shown, this.conversation, { isReply: isOtherDevice });
  }

  /** The element shows something new. */
  private async diagnosed({ conversation, view, diagnosis }: Diagnosed): Promise<void> {
    const { device, lang } = this.shown;
    if (conversation.device !== device) return;
    this.conversation = conversation;
    this.diagnosis = diagnosis;
    if (this.shown.tab === 'author') this.author.observe(diagnosis);
    if (this.awaited === undefined) void this.history.write(this.shown, conversation, { isReply: true });
    else if (this.awaited === saidIn(conversation)) this.awaited = undefined;
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

/** What was said, as a text to compare. */
function saidIn(conversation: Conversation | undefined): string {
  return JSON.stringify(conversation?.entries ?? []);
}

function valuesOf({ options }: HTMLSelectElement): string[] {
  return Array.from(options, ({ value }) => value);
}

/** Starts the page. */
export function startPlayground(): void {
  void new Playground().start();
}
