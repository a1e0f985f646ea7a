import { createConversations, type Told } from '../conversation/index';
import type { AnswerValue, Language, Pack, TriedOutcome } from '../index';
import type { Reading } from '../text/index';
import { commandLine } from './answers';
import { BadInputError } from './errors';
import type { TypedObservations } from './flags';
import type { Terminal } from './terminal';

/** An argument with a space is not an id but the owner's own words. */
export function splitWords(args: readonly string[]): { ids: string[]; words: string[] } {
  const isWords = (arg: string) => /\s/.test(arg);
  return { ids: args.filter((arg) => !isWords(arg)), words: args.filter(isWords) };
}

/** Words as an argument that is neither an id nor a flag. */
export function asArgument(text: string): string {
  return text.includes(' ') && !text.startsWith('-') ? text : ` ${text}`;
}

/** What was typed in the owner's own words, read. */
export interface ReadWords {
  readonly told: readonly Told[];
  /** For other programs. */
  readonly readings: readonly (Reading & { readonly text: string })[];
  /** What was understood, without what was also typed with ids. */
  readonly answers: Readonly<Record<string, AnswerValue>>;
  readonly tried: Readonly<Record<string, TriedOutcome>>;
  /** Red flags that may be meant, and must be looked at first. */
  readonly ask: readonly string[];
}

/**
 * Reads what an owner says in their own words.
 *
 * @throws {BadInputError} with the nearest symptoms if there are words, and none of them are understood.
 */
export function readWords(
  { program }: Terminal,
  device: string,
  { diagnoser: { packs }, pack, speech, answers: typed, tried: typedTried }: TypedObservations,
  given: readonly string[],
): ReadWords {
  const { language, reader } = speech;
  const words = language.command.diagnose;
  const { start, tell } = createConversations(packs, { language, reader });
  const told = given.map((text) => tell(start(device), text).entries[0] as Told);
  const [first, ...others] = told.flatMap((one) => notUnderstood(language, pack, one));
  if (first !== undefined && !told.some(({ isUnderstood }) => isUnderstood))
    throw new BadInputError(
      first,
      ...others,
      words.seeAllSymptoms(commandLine(program, 'symptoms', device, ...speech.flags)),
    );
  const answers = without(
    typed,
    told.flatMap((one) =>
      Object.entries(one.answers).flatMap(([id, answer]) => (answer === null ? [] : [[id, answer] as const])),
    ),
  );
  const ask = told
    .flatMap((one) => one.ask)
    .filter((id) => !Object.hasOwn(typed, id) && answers[id] !== true);
  return {
    told,
    readings: given.map((text) => ({
      text,
      ...reader.readComplaint({ ...packs, [device]: pack }, text, { device }),
    })),
    answers,
    tried: without(
      typedTried,
      told.flatMap((one) =>
        Object.entries(one.tried).flatMap(([id, outcome]) =>
          outcome === 'skipped' ? [] : [[id, outcome] as const],
        ),
      ),
    ),
    ask: [...new Set(ask)],
  };
}

/** The entries that are not among the known ones; of several, the last. */
function without<Value>(
  known: Readonly<Record<string, unknown>>,
  others: readonly (readonly [string, Value])[],
): Record<string, Value> {
  return Object.fromEntries(others.filter(([id]) => !Object.hasOwn(known, id)));
}

/** Says that words were not understood, with the nearest symptoms. */
export function notUnderstood(
  { command: { diagnose: words } }: Language,
  { symptoms }: Pack,
  { text, suggested }: Told,
): [string, ...string[]] {
  const nearest = Object.keys(suggested).map((id) => `  ${id}: ${symptoms[id]?.question ?? ''}`);
  return nearest.length > 0 ? [words.notUnderstoodBut(text), ...nearest] : [words.notUnderstood(text)];
}
