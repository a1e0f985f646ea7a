import type { Conversation } from '../../../src/conversation/conversation';
import { byId, make, sentence } from '../page/elements';
import { alike } from './alike';
import { changesOf, sentenceOf } from './changes';
import { detailsOf } from './details';
import { statusOf } from './next';
import { type Ghost, marks } from './node-element';
import { askedNext, askedOf, questionElement, type Trying } from './questions';
import type { Option, Reasoner } from './reasoner';
import { tablesOf } from './table';
import { PictureView } from './view';

/** The panel with the picture of the reasoning, and with what other answers would change. */
export class ReasoningPanel {
  private reasoner: Reasoner | undefined;
  private readonly status = byId('status');
  private readonly effect = byId('effect');
  private readonly details = byId('details');
  private readonly questions = byId('questions');
  private readonly tables = byId('tables');
  private readonly view = new PictureView(byId('picture'), (key) => this.explain(key));
  private readonly trying: Trying = {
    preview: (options) => this.preview(options),
    take: (option) => this.take(option),
  };

  /** @param onReply called with the conversation to go on with. */
  constructor(private readonly onReply: (conversation: Conversation) => void) {
    const table = byId<HTMLDetailsElement>('as-table');
    table.addEventListener('toggle', () => this.fillTables());
  }

  show(reasoner: Reasoner): void {
    this.reasoner = reasoner;
    const { diagnosis, picture, view } = reasoner.now;
    const lang = diagnosis.language;
    byId('reasoning').dataset['kind'] = picture.kind;
    this.status.replaceChildren(
      ...(picture.kind === 'empty'
        ? ['Say what is wrong, and the picture fills.']
        : sentence(statusOf(diagnosis, view), lang)),
    );
    this.view.show(picture, lang);
    this.effect.replaceChildren();
    const asked = picture.kind === 'empty' ? [] : askedNext(reasoner);
    byId('trying').hidden = asked.length === 0;
    this.questions.replaceChildren(...asked.map((one) => questionElement(one, this.trying)));
    this.fillTables();
  }

  private fillTables(): void {
    const isOpen = byId<HTMLDetailsElement>('as-table').open;
    this.tables.replaceChildren(...(isOpen && this.reasoner ? tablesOf(this.reasoner.now) : []));
  }

  private preview(options: readonly Option[]): void {
    const { reasoner } = this;
    if (reasoner === undefined) return;
    const { diagnosis, picture } = reasoner.now;
    const ghosts = new Map<string, Ghost[]>();
    const lines = alike(reasoner, options).map(({ text, then }, index) => {
      const mark = marks[index] ?? '';
      // Room is short in the picture.
      const answer = text.length <= 4 ? text : mark;
      for (const [key, change] of changesOf(picture, then.picture))
        ghosts.set(key, [...(ghosts.get(key) ?? []), { ...change, answer }]);
      const words = sentence(sentenceOf(diagnosis, then.diagnosis), diagnosis.language);
      return make(
        'li',
        {},
        make('span', { class: 'mark', 'aria-hidden': 'true' }, `${mark} `),
        make('strong', { lang: diagnosis.language }, text),
        ': ',
        ...words,
      );
    });
    this.view.preview(ghosts);
    this.effect.replaceChildren(...lines);
  }

  private take(option: Option): void {
    if (this.reasoner === undefined) return;
    this.onReply(this.reasoner.saying(option));
    // The button is gone, and this says what follows.
    this.status.focus();
  }

  /** What is known of the selected node; of an answer, what another one would change. */
  private explain(key: string | undefined): void {
    const { reasoner } = this;
    if (reasoner === undefined || key === undefined) {
      this.details.replaceChildren();
      return;
    }
    const { picture } = reasoner.now;
    const told = picture.nodes.find((node) => node.key === key)?.symptom;
    if (told === undefined) {
      this.details.replaceChildren(...detailsOf(reasoner.now, key));
      return;
    }
    const instead = questionElement(askedOf(reasoner, told.id), this.trying);
    this.details.replaceChildren(
      make('p', {}, 'Point at another answer to see what it would change. Choose it to correct this one.'),
      make('ul', { class: 'plain' }, instead),
    );
  }
}
