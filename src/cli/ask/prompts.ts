import { autocomplete, isCancel, select, text } from '@clack/prompts';
import { InterruptedError } from '../errors';
import type { Screen } from '../terminal';

/** One entry to choose. */
export interface Choice<Value> {
  readonly value: Value;
  readonly label: string;
}

/**
 * Asks in a terminal. Each way throws {@link InterruptedError} when the owner breaks off, or nothing more can be
 * typed.
 */
export interface Prompts {
  /** One of a few. */
  choose<Value>(message: string, choices: readonly Choice<Value>[]): Promise<Value>;
  /** One of many, found by typing; the same entry must be the same object every time. */
  search<Value>(message: string, find: (typed: string) => readonly Choice<Value>[]): Promise<Value>;
  /** A line of text; `complain` says what is wrong with it. */
  line(message: string, complain: (typed: string) => string | undefined): Promise<string>;
}

export function createPrompts({ input, output }: Screen, signal: AbortSignal): Prompts {
  const common = { input, output, signal, withGuide: false };
  return {
    async choose(message, choices) {
      return answered(await select<unknown>({ ...common, message, options: [...choices] })) as never;
    },
    async search(message, find) {
      const asked = autocomplete<unknown>({
        ...common,
        message,
        maxItems: 10,
        options() {
          return [...find(this.userInput)];
        },
        // What fits is found, and sorted, by `find`.
        filter: () => true,
      });
      return answered(await asked) as never;
    },
    async line(message, complain) {
      // Nothing typed is undefined to the diagnoser.
      return answered(await text({ ...common, message, validate: (typed = '') => complain(typed) })) ?? '';
    },
  };
}

function answered<Value>(value: Value): Exclude<Value, symbol> {
  if (isCancel(value)) throw new InterruptedError();
  return value as Exclude<Value, symbol>;
}
