import { autocomplete, isCancel, multiselect, select, text } from '@clack/prompts';
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
  /** Asks for one of a few choices. */
  choose<Value>(message: string, choices: readonly Choice<Value>[]): Promise<Value>;
  /** Asks for one of many choices, which typing filters; `find` must return the same object for the same choice. */
  search<Value>(message: string, find: (typed: string) => readonly Choice<Value>[]): Promise<Value>;
  /** Asks which of a few lines are so; none at all is an answer as well. */
  tick<Value>(message: string, choices: readonly Choice<Value>[]): Promise<readonly Value[]>;
  /** Asks for a line of text; `complain` says what is wrong with it. */
  line(message: string, complain: (typed: string) => string | undefined): Promise<string>;
}

export function createPrompts({ input, output }: Screen, signal: AbortSignal): Prompts {
  const common = { input, output, signal, withGuide: false };
  return {
    async choose(message, choices) {
      const options = choices.map(shown);
      return answered(await select<unknown>({ ...common, message: visible(message), options })) as never;
    },
    async tick(message, choices) {
      const options = choices.map(shown);
      const asked = multiselect<unknown>({ ...common, message: visible(message), options, required: false });
      return answered(await asked) as never;
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
      return answered(await text({ ...common, message: visible(message), validate })) ?? '';
    },
  };
}

function shown<Value>({ value, label }: Choice<Value>): Choice<Value> {
  return { value, label: visible(label) };
}

function answered<Value>(value: Value): Exclude<Value, symbol> {
  if (isCancel(value)) throw new InterruptedError();
  return value as Exclude<Value, symbol>;
}
