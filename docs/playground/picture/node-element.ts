import { make } from '../page/elements';
import type { Change } from './changes';
import type { PictureNode } from './picture';

/** A change of a node with a short name of the answer that would bring it. */
export interface Ghost extends Change {
  readonly answer: string;
}

/** Signs of answers that are told apart: the first bar is full, the second one is empty. */
export const marks = ['■', '□', '▫'] as const;

/** The label of a node, as a button that selects it. */
export function nodeElement(node: PictureNode, lang: string): HTMLLIElement {
  const { key, title, isOwnWords, answer, tone, isNext, isFading } = node;
  const button = make(
    'button',
    {
      type: 'button',
      class: isFading ? 'node fading' : 'node',
      'data-tone': tone,
      'data-key': key,
      'aria-pressed': 'false',
    },
    make('span', { class: 'title', lang: isOwnWords ? undefined : lang }, title),
    answer !== undefined && make('strong', { class: 'said', lang }, answer),
    noteElement(node, []),
    isNext === true && tone !== 'stop' && make('span', { class: 'next' }, 'next'),
  );
  return make('li', { class: 'slot' }, button);
}

/** The line below the title: its own note, or what an answer that is tried out would change. */
export function noteElement({ note, tone }: PictureNode, ghosts: readonly Ghost[]): HTMLElement {
  const telling = ghosts.filter(({ direction, becomesNext }) => direction !== 'same' || becomesNext);
  if (telling.length === 0)
    return make('span', { class: 'note' }, ...(icons[tone] ? [icons[tone], ' '] : []), note ?? '');
  return make(
    'span',
    { class: 'note' },
    ...telling.map(({ answer, direction, becomesNext }) =>
      make(
        'span',
        { class: 'ghost', 'data-direction': direction },
        `${answer} ${arrows[direction]}${becomesNext ? ' next' : ''}`,
      ),
    ),
  );
}

const arrows = { up: '▲', down: '▼', same: '' } as const;

/** A sign beside the word for a risk, for who does not see colours. */
const icons: Partial<Record<PictureNode['tone'], string>> = {
  none: '●',
  low: '◆',
  medium: '▲',
  high: '■',
  service: '✚',
  stop: '⛔',
  solved: '✓',
};
