import type { Command } from 'commander';
import type { AnswerValue, Diagnoser, Pack, Packs, TriedOutcome } from '../index';
import { readAnswers, readTried } from './answers';
import { diagnoserFor } from './diagnoser';
import { type LanguageFlag, languageFlag, type Speech, speaking, speechFor } from './language';
import type { Terminal } from './terminal';

/** Asks for a result that other programs can read. */
export const jsonFlag = ['--json', 'print the result as JSON'] as const;

export interface JsonFlag {
  readonly json?: boolean;
}

/** What the commands for authors take as a pack. */
export const packArgument = ['<pack>', 'JSON file, module that exports a pack, or built-in device'] as const;

/** What the commands for owners take as a device. */
export const deviceArgument = [
  '<device>',
  'device id, as listed by "devices", or the file of a pack',
] as const;

/** What was typed about a device. */
export interface ObservationFlags extends LanguageFlag {
  readonly answer?: readonly string[];
  readonly tried?: readonly string[];
}

/** Adds a device with what was observed and tried. */
export function addObservations(
  command: Command,
  { takesWords = false }: { readonly takesWords?: boolean } = {},
): Command {
  const words = takesWords ? '; or what is wrong in your own words, in quotation marks' : '';
  return command
    .argument(...deviceArgument)
    .argument('[symptoms...]', `symptoms that the device has, by id, as listed by "symptoms"${words}`)
    .option(
      '-a, --answer <id=value>',
      'answer for a symptom: yes, no, a number, an option or unknown (repeatable)',
      append,
    )
    .option(
      '-t, --tried <remedy[=outcome]>',
      'remedy that was tried, and its outcome: no-change (the default), helped, worse or helped-then-returned (repeatable)',
      append,
    )
    .option(...languageFlag);
}

/** What was observed and tried, with the diagnoser and the pack of the device, and the language to speak. */
export interface TypedObservations {
  readonly diagnoser: Diagnoser<Packs>;
  readonly pack: Pack;
  readonly speech: Speech;
  readonly answers: Record<string, AnswerValue | null>;
  /** The library checks the outcomes. */
  readonly tried: Record<string, TriedOutcome>;
}

/** Reads what was typed; ids and values are checked by the library. */
export async function readObservations(
  terminal: Terminal,
  device: string,
  symptoms: readonly string[],
  { answer = [], tried = [], ...flags }: ObservationFlags,
): Promise<TypedObservations> {
  const { diagnoser, pack: found } = await diagnoserFor(device);
  const { speech, pack } = speaking(await speechFor(terminal, flags), found, device);
  return {
    diagnoser,
    pack,
    speech,
    answers: readAnswers(pack, symptoms, answer),
    tried: readTried(tried) as Record<string, TriedOutcome>,
  };
}

/** Adds a pack and its cases. */
export function addCases(command: Command): Command {
  return command
    .argument('<pack>', 'JSON file, or module that exports a pack')
    .argument('[cases]', 'JSON file (default: cases.json for pack.json, x.cases.json for x.json)')
    .option(...jsonFlag);
}

/** Collects the values of a repeatable flag. */
export function append(value: string, earlier: readonly string[] = []): string[] {
  return [...earlier, value];
}
