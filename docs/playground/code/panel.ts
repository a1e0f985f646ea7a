import type { Conversation } from '../../../src/conversation/conversation';
import type { Diagnosis } from '../../../src/diagnose/diagnosis';
import { summarise } from '../../../src/diagnose/summarise';
import { byId, make } from '../page/elements';
import { callOf, embedOf } from './snippets';
import { tokensOf } from './tokens';

/** The panel with the same diagnosis as code, to copy. */
export class CodePanel {
  private readonly call = new Snippet('The call', 'Ids are checked by the compiler.');
  private readonly result = new Snippet('The result, in short', 'From summarise(diagnosis).');
  private readonly full = new Snippet('The whole result');
  private readonly conversation = new Snippet('The conversation', 'Store it, and go on later.');
  private readonly embed = new Snippet('On a page of yours', 'The element of the panel “Try it”.');
  private readonly whole = make('details', { class: 'more' }, make('summary', {}, 'The whole result'));
  private diagnosis: Diagnosis | undefined;

  constructor() {
    this.whole.append(this.full.element);
    this.whole.addEventListener('toggle', () => this.fillWhole());
    const parts = [this.call, this.result].map(({ element }) => element);
    byId('snippets').append(...parts, this.whole, this.embed.element, this.conversation.element);
  }

  show(conversation: Conversation, diagnosis: Diagnosis, lang: string): void {
    this.diagnosis = diagnosis;
    this.call.show(callOf(diagnosis, lang));
    this.result.show(JSON.stringify(summarise(diagnosis), null, 2));
    this.conversation.show(JSON.stringify(conversation));
    this.embed.show(embedOf(conversation.device, lang));
    this.fillWhole();
  }

  private fillWhole(): void {
    if (this.whole.open && this.diagnosis) this.full.show(JSON.stringify(this.diagnosis, null, 2));
  }
}

/** A piece of code with a heading and a button to copy it. */
class Snippet {
  readonly element: HTMLElement;
  private readonly code = make('code', {});
  private text = '';

  constructor(heading: string, note?: string) {
    const copy = make('button', { type: 'button', class: 'copy', 'aria-label': `Copy: ${heading}` }, 'Copy');
    const said = make('span', { class: 'copied', role: 'status' });
    copy.addEventListener('click', async () => {
      said.textContent = await copied(this.text, this.code);
    });
    this.element = make(
      'section',
      { class: 'snippet' },
      make('div', { class: 'snippet-head' }, make('h3', {}, heading), said, copy),
      note !== undefined && make('p', {}, note),
      make('pre', { tabindex: '0', 'aria-label': heading, role: 'region' }, this.code),
    );
  }

  show(text: string): void {
    if (text === this.text) return;
    this.text = text;
    this.code.replaceChildren(
      ...tokensOf(text).map(({ text: piece, kind }) =>
        kind === undefined ? piece : make('span', { class: kind }, piece),
      ),
    );
  }
}

/** Copies a text, or selects it where the browser does not allow to copy. Says which. */
async function copied(text: string, code: HTMLElement): Promise<string> {
  try {
    await navigator.clipboard.writeText(text);
    return 'Copied';
  } catch {
    getSelection()?.selectAllChildren(code);
    return 'Selected: press Ctrl+C';
  }
}
