import type { Diagnosis } from '../../../src/diagnose/diagnosis';
import { make } from '../page/elements';
import type { Option, Reasoner } from './reasoner';

/** Questions that are shown at once. */
const most = 4;

/** What the buttons of a question do. */
export interface Trying {
  /** Shows what answers would change; without answers, shows only what is. */
  readonly preview: (options: readonly Option[]) => void;
  /** Takes an answer over into the conversation. */
  readonly take: (option: Option) => void;
}

/** A question with its answers, in words. */
export interface Asked {
  readonly text: string;
  /** Language of the text. */
  readonly lang: string;
  readonly options: readonly Option[];
  /** Language of the answers. */
  readonly spoken: string;
  readonly isNext: boolean;
  readonly isRedFlag: boolean;
}

/** What could be asked: what is asked next, then what tells most. */
export function askedNext(reasoner: Reasoner): Asked[] {
  const { diagnosis } = reasoner.now;
  const { next, questions } = diagnosis;
  const first = next.kind === 'question' ? [next.id] : next.kind === 'red-flags' ? next.ids.slice(0, 3) : [];
  const single = [...new Set([...first, ...questions.map(({ id }) => id)])]
    .slice(0, most)
    .map((id) => askedOf(reasoner, id, next.kind === 'question' && next.id === id));
  return next.kind === 'red-flags' ? [lookFirst(next.ids, diagnosis), ...single] : single;
}

/** A symptom as a question. */
export function askedOf(reasoner: Reasoner, id: string, isNext = false): Asked {
  const { language } = reasoner.now.diagnosis;
  return {
    text: reasoner.question(id),
    lang: language,
    options: reasoner.options(id),
    spoken: language,
    isNext,
    isRedFlag: reasoner.isRedFlag(id),
  };
}

/** All that must be ruled out before the first remedy, as one question. */
function lookFirst(ids: readonly string[], { language }: Diagnosis): Asked {
  const none = { answers: Object.fromEntries(ids.map((id) => [id, false])), text: 'none' };
  return {
    text: `Is any of the ${ids.length} red flags and states true that rule the first remedy out?`,
    lang: 'en',
    options: [none],
    spoken: language === 'en' ? language : 'en',
    isNext: true,
    isRedFlag: false,
  };
}

/** A question with its answers, each to be tried out by pointing at it, and taken over by choosing it. */
export function questionElement({ text, lang, options, spoken, isNext, isRedFlag }: Asked, trying: Trying) {
  const question = make('button', { type: 'button', class: 'question', lang }, text);
  const item = make(
    'li',
    { class: 'ask' },
    make(
      'div',
      { class: 'asked' },
      isNext && make('span', { class: 'next' }, 'next'),
      isRedFlag && make('span', { class: 'red-flag' }, '⚑ red flag'),
      question,
    ),
    make(
      'div',
      { class: 'replies' },
      ...options.map((option) => {
        const label = `${option.text}: ${text}`;
        const button = make(
          'button',
          { type: 'button', class: 'reply', lang: spoken, 'aria-label': label },
          option.text,
        );
        button.addEventListener('click', () => trying.take(option));
        onPointing(button, () => trying.preview([option]));
        return button;
      }),
    ),
  );
  // Pointing at the question itself compares its answers.
  onPointing(question, () => trying.preview(options));
  // A finger cannot point without touching.
  question.addEventListener('click', () => trying.preview(options));
  item.addEventListener('pointerleave', () => trying.preview([]));
  item.addEventListener('focusout', () => trying.preview([]));
  return item;
}

function onPointing(element: HTMLElement, show: () => void): void {
  element.addEventListener('pointerenter', show);
  element.addEventListener('focus', show);
}
