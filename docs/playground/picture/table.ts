import { advice as adviceWords } from '../../../src/languages/en/render';
import { riskLabel } from '../../../src/render/words';
import { make } from '../page/elements';
import { evidenceLines } from './details';
import type { Reasoned } from './reasoner';

/** The same as the picture, as tables: for who does not see it, or wants to read it word for word. */
export function tablesOf(reasoned: Reasoned): HTMLElement[] {
  const { diagnosis } = reasoned;
  const { alerts, faults, remedies, language: lang, observed } = diagnosis;
  if (alerts.length > 0)
    return [
      table(
        'Alerts',
        ['Alert', 'Because'],
        alerts.map(({ name, because }) => [
          make('span', { lang }, name),
          list(because.map(({ question, text }) => make('li', { lang }, `${question} ${text}`))),
        ]),
      ),
    ];
  const order = new Map(remedies.map(({ id }, index) => [id, index + 1]));
  return [
    table(
      'What was said',
      ['Question', 'Answer'],
      observed.map(({ question, text }) => [make('span', { lang }, question), make('span', { lang }, text)]),
    ),
    table(
      'What may be wrong',
      ['Fault', 'How likely', 'Speaks for it', 'Speaks against it'],
      faults.map((fault) => {
        const evidence = evidenceLines(reasoned, fault);
        return [
          make('span', { lang }, fault.name),
          fault.standing,
          list(evidence.for),
          list(evidence.against),
        ];
      }),
    ),
    table(
      'What to do',
      ['Order', 'Remedy', 'Advice', 'Risk', 'Cures'],
      remedies.map(({ id, title, advice, risk, reasons }) => [
        String(order.get(id)),
        make('span', { lang }, title),
        adviceWords[advice],
        riskLabel(risk, { reviewed: diagnosis.reviewed }),
        list(
          reasons.map(({ fault, chance }) =>
            make(
              'li',
              {},
              make('span', { lang }, faults.find((one) => one.id === fault)?.name ?? fault),
              chance ? ` (${chance})` : '',
            ),
          ),
        ),
      ]),
    ),
  ];
}

function list(items: readonly HTMLElement[]): HTMLElement | string {
  return items.length === 0 ? 'nothing' : make('ul', {}, ...items);
}

function table(caption: string, heads: readonly string[], rows: readonly (readonly (Node | string)[])[]) {
  const head = make('thead', {}, make('tr', {}, ...heads.map((text) => make('th', { scope: 'col' }, text))));
  const body = make(
    'tbody',
    {},
    ...rows.map((cells) =>
      make(
        'tr',
        {},
        // For the layout on narrow screens, where a row is a list of cells.
        ...cells.map((cell, index) => make('td', { 'data-head': heads[index] }, cell)),
      ),
    ),
  );
  return make('table', {}, make('caption', {}, caption), head, body);
}
