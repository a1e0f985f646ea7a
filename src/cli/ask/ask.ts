import { resolve } from 'node:path';
import { visible } from '../../render/index';
import { BadInputError } from '../errors';
import { type ObservationFlags, readObservations, type TypedObservations } from '../flags';
import { pageText, printResult } from '../show/print';
import { columnsOf, type Screen, type Terminal } from '../terminal';
import { addEntries, type Conversation, type Entry, startConversation } from './conversation';
import { conversationText, loadConversation, save } from './conversation-file';
import { handOver } from './hand-over';
import { createPrompts } from './prompts';
import { resumeText } from './resume';
import type { State } from './state';
import { talk } from './talk';

/** What may be typed after `ask`. */
export interface AskFlags extends ObservationFlags {
  readonly skip?: readonly string[];
  readonly session?: string;
  readonly handover?: string;
  readonly json?: boolean;
}

/** Talks with the owner of a device, and ends with the text for support. */
export async function ask(
  terminal: Terminal,
  device: string,
  symptoms: readonly string[],
  flags: AskFlags,
): Promise<void> {
  const { session: file, handover, json } = flags;
  const observations = await readObservations(device, symptoms, flags);
  const { diagnoser, pack } = observations;
  const typed = typedEntries(device, observations, flags.skip);
  const screen = screenOf(terminal, device, symptoms);
  if (file !== undefined && handover !== undefined && resolve(file) === resolve(handover)) {
    throw new BadInputError('--session and --handover cannot be the same file');
  }

  const saved = file === undefined ? undefined : loadConversation(diagnoser, device, file);
  const start = saved ? withNew(saved, typed) : startConversation(device, typed);
  const keep = (conversation: Conversation) => {
    if (file !== undefined) save(file, conversationText(conversation));
  };
  // Fails now, and not after the first answer, if the file cannot be written.
  keep(start);

  // The screen may be standard error, and then has another width than standard output.
  const onScreen = { ...terminal, columns: columnsOf(screen.output) };
  const tell = (text: string) => void screen.output.write(text);
  const resume = (state: State) => resumeText(onScreen, state, file);
  tell(welcome(onScreen, pack.device.name, { file, resumed: (saved?.entries.length ?? 0) > 0 }));
  const state = await untilInterrupted(screen, (signal) => {
    const prompts = createPrompts(screen, signal);
    return talk({ diagnoser, terminal: onScreen, prompts, tell, keep, resume }, start);
  });

  const text = handOver(state);
  if (handover !== undefined) save(handover, text);
  if (json) printResult(terminal, json, resultOf(state, text), () => {});
  else if (handover !== undefined) tell(`\n${visible(`The text for support is in "${handover}".`)}\n`);
  else terminal.out(`\n${text}`);
  if (state.view.kind !== 'helped' && state.view.kind !== 'stop') tell(`\n${resume(state)}\n`);
}

function screenOf({ screen, program }: Terminal, device: string, symptoms: readonly string[]): Screen {
  if (screen !== undefined) return screen;
  const why = 'ask needs a terminal to type in. To give all answers at once, use:';
  throw new BadInputError(why, `  ${program} diagnose ${[device, ...symptoms].join(' ')}`);
}

/** Runs a conversation; its signal tells that the owner interrupted it, even while no question is shown. */
async function untilInterrupted<Result>(
  { input }: Screen,
  run: (signal: AbortSignal) => Promise<Result>,
): Promise<Result> {
  const controller = new AbortController();
  const abort = () => controller.abort();
  input.once('end', abort);
  process.on('SIGINT', abort);
  try {
    return await run(controller.signal);
  } finally {
    input.off('end', abort);
    process.off('SIGINT', abort);
  }
}

/**
 * What was typed with the command, as entries of a conversation.
 *
 * @throws {InvalidObservationError} if it does not fit the device.
 */
function typedEntries(
  device: string,
  { diagnoser, answers, tried }: TypedObservations,
  skip: readonly string[] = [],
): Entry[] {
  // A skipped remedy has no outcome, but its id must be known.
  const skipped = Object.fromEntries(skip.map((id) => [id, undefined]));
  diagnoser.diagnoseSync(device, answers, { tried: { ...skipped, ...tried }, plan: 'list' });
  const described: Entry[] = Object.keys(answers).length > 0 ? [{ kind: 'described' }] : [];
  return [
    // First, so that going back removes an answer.
    ...described,
    ...Object.entries(answers).map(([symptom, answer]): Entry => ({ kind: 'answer', symptom, answer })),
    ...Object.entries(tried).map(([remedy, outcome]): Entry => ({ kind: 'remedy', remedy, outcome })),
    ...skip.map((remedy): Entry => ({ kind: 'remedy', remedy, outcome: 'skipped' })),
  ];
}

/** A saved conversation with the entries that it does not have yet. */
function withNew(saved: Conversation, entries: readonly Entry[]): Conversation {
  const known = new Set(saved.entries.map((entry) => JSON.stringify(entry)));
  return addEntries(saved, ...entries.filter((entry) => !known.has(JSON.stringify(entry))));
}

function welcome(
  terminal: Terminal,
  name: string,
  { file, resumed }: { file: string | undefined; resumed: boolean },
): string {
  return pageText(terminal, (page) => {
    page.heading(name);
    page.paragraph(
      resumed
        ? 'Welcome back. You can continue where you stopped.'
        : 'Answer a few questions to find out what is wrong. Then try what is quick and safe first.',
    );
    const saving = file === undefined ? '' : ` Your answers are saved in "${file}".`;
    page.paragraph(page.style.dim(`Arrow keys: choose. Enter: confirm. Ctrl-C: stop.${saving}`));
  });
}

/** The state at the end, as data. */
function resultOf({ view, said, conversation, diagnosis }: State, handover: string) {
  const { device, entries } = conversation;
  const { answers, unknown, tried, skipped, helped } = said;
  return {
    device,
    state: view.kind,
    answers,
    unknown: [...unknown],
    tried,
    skipped: [...skipped],
    ...(helped !== undefined && { helped }),
    entries,
    diagnosis,
    handover,
  };
}
