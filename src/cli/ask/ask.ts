import { resolve } from 'node:path';
import { type Conversation, createConversations, type SpokenConversations } from '../../conversation/index';
import type { Issue, Packs } from '../../index';
import { toText, visible } from '../../render/index';
import { reader } from '../../text/index';
import { commandLine } from '../answers';
import { BadInputError } from '../errors';
import { type ObservationFlags, readObservations, type TypedObservations } from '../flags';
import { splitWords } from '../own-words';
import { save } from '../save-file';
import { pageText, printResult } from '../show/print';
import { columnsOf, type Screen, type Terminal } from '../terminal';
import { conversationText, readConversation } from './conversation-file';
import { createPrompts } from './prompts';
import { resumeText } from './resume';
import { talkWith } from './talk';

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
  const { ids, words } = splitWords(symptoms);
  const typed = await readObservations(device, ids, flags);
  const { diagnoser, pack } = typed;
  const { packs } = diagnoser;
  const talk = createConversations(packs, { reader });
  const screen = screenOf(terminal, device, symptoms);
  if (file !== undefined && handover !== undefined && resolve(file) === resolve(handover)) {
    throw new BadInputError('--session and --handover cannot be the same file');
  }

  const saved = file === undefined ? undefined : readConversation(packs, device, file);
  const start = withTyped(talk, saved?.conversation, device, { ...typed, words }, flags.skip);
  const keep = (conversation: Conversation) => {
    if (file !== undefined) save(file, conversationText(conversation));
  };
  // Fails now, and not after the first answer, if the file cannot be written.
  keep(start);

  // The screen may be standard error, and then has another width than standard output.
  const onScreen = { ...terminal, columns: columnsOf(screen.output) };
  const tell = (text: string) => void screen.output.write(text);
  const resume = (conversation: Conversation) => resumeText(onScreen, talk, conversation, file);
  const isResumed = (saved?.conversation.entries.length ?? 0) > 0;
  tell(welcome(onScreen, pack.device.name, { file, isResumed, ignored: saved?.issues ?? [] }));
  const end = await untilInterrupted(screen, (signal) => {
    const prompts = createPrompts(screen, signal);
    return talkWith({ talk, terminal: onScreen, prompts, tell, keep, resume }, start);
  });

  const view = talk.view(end);
  const handOver = talk.handOver(end);
  const text = toText(handOver, { width: Number.POSITIVE_INFINITY });
  if (handover !== undefined) save(handover, text);
  if (json)
    printResult(
      terminal,
      json,
      { view: view.kind, conversation: end, diagnosis: talk.diagnosis(end), handOver },
      () => {},
    );
  else if (handover !== undefined) tell(`\n${visible(`The text for support is in "${handover}".`)}\n`);
  else terminal.out(`\n${text}`);
  if (view.kind !== 'solved' && view.kind !== 'stop') tell(`\n${resume(end)}\n`);
}

function screenOf({ screen, program }: Terminal, device: string, symptoms: readonly string[]): Screen {
  if (screen !== undefined) return screen;
  const why = 'ask needs a terminal to type in. To give all answers at once, use:';
  throw new BadInputError(why, `  ${commandLine(program, 'diagnose', device, ...symptoms)}`);
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
 * A conversation, new or saved, with what was typed with the command.
 *
 * @throws {InvalidObservationError} if it does not fit the device.
 */
function withTyped(
  talk: SpokenConversations<Packs>,
  saved: Conversation | undefined,
  device: string,
  { answers, tried, words }: TypedObservations & { readonly words: readonly string[] },
  skip: readonly string[] = [],
): Conversation {
  let conversation = saved ?? talk.start(device, answers);
  if (saved !== undefined && Object.keys(answers).length > 0)
    conversation = talk.observe(conversation, answers);
  const outcomes = [...Object.entries(tried), ...skip.map((id) => [id, 'skipped'] as const)];
  for (const [remedy, outcome] of outcomes) conversation = talk.tried(conversation, remedy, outcome);
  for (const text of words) conversation = talk.tell(conversation, text);
  return conversation;
}

function welcome(
  terminal: Terminal,
  name: string,
  {
    file,
    isResumed,
    ignored,
  }: {
    readonly file: string | undefined;
    readonly isResumed: boolean;
    readonly ignored: readonly Issue[];
  },
): string {
  return pageText(terminal, (page) => {
    page.heading(name);
    page.paragraph(
      isResumed
        ? 'Welcome back. You can continue where you stopped.'
        : 'Answer a few questions to find out what is wrong. Then try what is quick and safe first.',
    );
    if (ignored.length > 0)
      page.paragraph('Some of what is saved no longer fits this device, and is ignored:');
    for (const { message } of ignored) page.item('-', message, 2);
    const saving = file === undefined ? '' : ` Your answers are saved in "${file}".`;
    page.paragraph(
      page.style.dim(
        `Arrow keys: choose. Enter: confirm. You can always type instead. Ctrl-C: stop.${saving}`,
      ),
    );
  });
}
