import { autocomplete, isCancel, text } from '@clack/prompts';
import type { Language } from '../../index';
import { visible } from '../../render/index';
import { InterruptedError } from '../errors';
import type { Screen } from '../terminal';

/** One entry of a menu. */
export interface Choice<Value> {
  readonly value: Value;
  readonly label: string;
}

/** Asks in a terminal. Each method throws {@link InterruptedError} if the owner presses Ctrl-C or the input ends. */
export interface Prompts {
  /** Asks for one of a few choices, or for words instead, which `own` turns into a value. */
  choose<Value>(
    message: string,
    choices: readonly Choice<Value>[],
    own: (typed: string) => Value,
  ): Promise<Value>;
  /** Asks for one of many choices, which typing filters; `find` must return the same object for the same choice. */
  search<Value>(message: string, find: (typed: string) => readonly Choice<Value>[]): Promise<Value>;
  /** Asks for a line of text, below the lines of a message; `complain` says what is wrong with it. */
  line(message: readonly string[], complain: (typed: string) => string | undefined): Promise<string>;
}

export function createPrompts(
  { input, output }: Screen,
  { command: { ask: words } }: Language,
  signal: AbortSignal,
): Prompts {
  const common = { input, output, signal, withGuide: false };
  return {
    async choose(message, choices, own) {
      const menu = menuOf(choices, words.answer, own);
      const asked = autocomplete<() => unknown>({
        ...common,
        message: visible(message),
        placeholder: words.ownWords,
        options() {
          return menu(this.userInput);
        },
        filter: () => true,
      });
      return answered(await asked)() as never;
    },
    async search(message, find) {
      const asked = autocomplete<unknown>({
        ...common,
        message: visible(message),
        maxItems: 10,
        options() {
          return find(this.userInput).map(shown);
        },
        // `find` has already filtered and sorted.
        filter: () => true,
      });
      return answered(await asked) as never;
    },
    async line(message, complain) {
      // clack returns undefined for an empty line.
      const validate = (typed = '') => complain(typed);
      return answered(await text({ ...common, message: message.map(visible).join('\n'), validate })) ?? '';
    },
  };
}

/**
 * The choices, below the answer that was typed. Each text has new values, so that none of the choices keeps the place
 * that it had before, and Enter sends what was typed.
 */
function menuOf<Value>(
  choices: readonly Choice<Value>[],
  answer: (words: string) => string,
  own: (typed: string) => Value,
) {
  const fresh = (typed: string): Choice<() => Value>[] => {
    const words = typed.trim();
    return [
      ...(words === '' ? [] : [{ value: () => own(words), label: answer(words) }]),
      ...choices.map(({ value, label }) => ({ value: () => value, label })),
    ].map(shown);
  };
  let last = { typed: '', menu: fresh('') };
  return (typed: string) => {
    if (typed !== last.typed) last = { typed, menu: fresh(typed) };
    return last.menu;
  };
}

function shown<Value>({ value, label }: Choice<Value>): Choice<Value> {
  return { value, label: visible(label) };
}

function answered<Value>(value: Value): Exclude<Value, symbol> {
  if (isCancel(value)) throw new InterruptedError();
  return value as Exclude<Value, symbol>;
}
