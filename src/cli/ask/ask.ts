import { resolve } from 'node:path';
import type { Diagnoser, Pack, Packs, TriedOutcome } from '../../index';
import { readAnswers, readTried } from '../answers';
import { diagnoserFor } from '../diagnoser';
import { BadInputError } from '../errors';
import { createPage } from '../show/page';
import { printJson } from '../show/print';
import { columnsOf, type Screen, type Terminal } from '../terminal';
import { addEntries, type Conversation, type Entry, startConversation } from './conversation';
import { conversationText, loadConversation, save } from './conversation-file';
import { handOver } from './hand-over';
import { createPrompts } from './prompts';
import { resumeCommand } from './resume';
import type { State } from './state';
import { talk } from './talk';

/** What may be typed after `ask`. */
export interface AskFlags {
  readonly answer?: readonly string[];
  readonly tried?: readonly string[];
  readonly skip?: readonly string[];
  readonly session?: string;
  readonly handover?: string;
  readonly json?: boolean;
}

/** Talks with the owner of a device, and ends with what a support agent must know. */
export async function ask(
  terminal: Terminal,
  device: string,
  named: readonly string[],
  flags: AskFlags,
): Promise<void> {
  const { session: file, handover, json = false } = flags;
  const { diagnoser, pack } = await diagnoserFor(device);
  const entriesTyped = typedEntries(diagnoser, device, readAnswers(pack, named, flags.answer ?? []), flags);
  const screen = screenOf(terminal, device, named);
  const drawn = { ...terminal, columns: columnsOf(screen.output) };
  if (file !== undefined && handover !== undefined && resolve(file) === resolve(handover)) {
    throw new BadInputError('--session and --handover cannot be the same file');
  }
  const keep = (conversation: Conversation) => {
    if (file !== undefined) save(file, conversationText(conversation));
  };
  const saved = file === undefined ? undefined : loadConversation(diagnoser, device, file);
  const start = saved ? withNew(saved, entriesTyped) : startConversation(device, entriesTyped);
  // Told now rather than after the first answer, if it cannot be kept.
  keep(start);

  const tell = (text: string) => void screen.output.write(text);
  tell(welcome(drawn, pack, { file, resumed: (saved?.entries.length ?? 0) > 0 }));
  const resume = (state: State) => goingOn(drawn, state, file);
  const state = await whileTyping(screen, (signal) => {
    const prompts = createPrompts(screen, signal);
    return talk({ diagnoser, terminal: drawn, prompts, tell, keep, resume }, start);
  });

  const text = handOver(state);
  if (handover !== undefined) save(handover, text);
  if (json) printJson(terminal, resultOf(state, text));
  else if (handover !== undefined) tell(`\nWhat to tell support is in "${handover}".\n`);
  else terminal.out(`\n${text}`);
  if (state.view.kind !== 'helped' && state.view.kind !== 'stop') tell(`\n${resume(state)}\n`);
}

function screenOf({ screen, program }: Terminal, device: string, named: readonly string[]): Screen {
  if (screen !== undefined) return screen;
  const why = 'ask is a conversation and needs a terminal to type in. To say everything at once, use:';
  throw new BadInputError(`${why}\n${program} diagnose ${[device, ...named].join(' ')}`);
}

/** Runs what needs a keyboard; its signal says that the owner broke off, be it while nothing is asked. */
async function whileTyping<Result>(
  { input }: Screen,
  run: (signal: AbortSignal) => Promise<Result>,
): Promise<Result> {
  const over = new AbortController();
  const end = () => over.abort();
  input.once('end', end);
  process.on('SIGINT', end);
  try {
    return await run(over.signal);
  } finally {
    input.off('end', end);
    process.off('SIGINT', end);
  }
}

/**
 * What was typed with the command, as entries.
 *
 * @throws {InvalidObservationError} where it does not fit the device.
 */
function typedEntries(
  diagnoser: Diagnoser<Packs>,
  device: string,
  answers: ReturnType<typeof readAnswers>,
  { tried = [], skip = [] }: AskFlags,
): Entry[] {
  const outcomes = readTried(tried) as Record<string, TriedOutcome>;
  // Nothing came of what is skipped, but its id must be known too.
  const skipped = Object.fromEntries(skip.map((id) => [id, undefined]));
  diagnoser.diagnoseSync(device, answers, { tried: { ...skipped, ...outcomes }, plan: 'list' });
  const described: Entry[] = Object.keys(answers).length > 0 ? [{ kind: 'described' }] : [];
  return [
    // First, so that going back comes to what was said.
    ...described,
    ...Object.entries(answers).map(([symptom, value]): Entry => ({ kind: 'answer', symptom, answer: value })),
    ...Object.entries(outcomes).map(([remedy, outcome]): Entry => ({ kind: 'remedy', remedy, outcome })),
    ...skip.map((remedy): Entry => ({ kind: 'remedy', remedy, outcome: 'skipped' })),
  ];
}

/** A saved conversation with what it does not hold yet. */
function withNew(saved: Conversation, entries: readonly Entry[]): Conversation {
  const held = new Set(saved.entries.map((entry) => JSON.stringify(entry)));
  return addEntries(saved, ...entries.filter((entry) => !held.has(JSON.stringify(entry))));
}

function welcome(
  terminal: Terminal,
  { device }: Pack,
  { file, resumed }: { file: string | undefined; resumed: boolean },
): string {
  const page = createPage(terminal);
  page.heading(device.name);
  page.paragraph(
    resumed
      ? 'This goes on where you stopped.'
      : 'We find out together what is wrong, and try what is quick and safe first.',
  );
  const keeping = file === undefined ? '' : ` Everything you say is kept in "${file}".`;
  page.paragraph(page.style.dim(`Arrow keys choose, Enter confirms, Ctrl-C stops.${keeping}`));
  return `${page.text()}`;
}

/** How to go on later, as text. */
function goingOn(terminal: Terminal, state: State, file: string | undefined): string {
  const page = createPage(terminal);
  page.paragraph('Nothing is lost. To go on where you stopped:');
  page.command(resumeCommand(terminal.program, state, file));
  return page.text().trimEnd();
}

/** How things stand at the end, as data. */
function resultOf({ view, said, conversation, diagnosis }: State, handover: string) {
  const { device, entries } = conversation;
  const { answers, unknown, tried, skipped, helped } = said;
  return {
    device,
    state: view.kind,
    answers,
    unknown: [...unknown.keys()],
    tried,
    skipped: [...skipped],
    ...(helped !== undefined && { helped }),
    entries,
    diagnosis,
    handover,
  };
}
