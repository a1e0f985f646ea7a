import { resolve } from 'node:path';
import { type Conversation, createConversations } from '../../conversation/index';
import type { Issue, Language } from '../../index';
import { toText, visible } from '../../render/index';
import { commandLine } from '../answers';
import { BadInputError } from '../errors';
import { type ObservationFlags, readObservations, type TypedObservations } from '../flags';
import { splitWords } from '../own-words';
import { save } from '../save-file';
import { pageText, printResult } from '../show/print';
import { columnsOf, type Screen, type Terminal } from '../terminal';
import type { Talk } from './asking';
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
  const typed = await readObservations(terminal, device, ids, flags);
  const { diagnoser, pack, speech } = typed;
  const { language, reader } = speech;
  const sentences = language.command;
  const { packs } = diagnoser;
  const talk = createConversations(packs, { language, reader });
  const screen = screenOf(terminal, sentences.ask.needsTerminal, [device, ...symptoms, ...speech.flags]);
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
  const resume = (conversation: Conversation) => resumeText(onScreen, speech, talk, conversation, file);
  const isResumed = (saved?.conversation.entries.length ?? 0) > 0;
  tell(welcome(onScreen, language, pack.device.name, { file, isResumed, ignored: saved?.issues ?? [] }));
  const end = await untilInterrupted(screen, (signal) => {
    const prompts = createPrompts(screen, language, signal);
    return talkWith({ talk, language, terminal: onScreen, prompts, tell, keep, resume }, start);
  });

  const view = talk.view(end);
  const handOver = talk.handOver(end);
  const text = toText(handOver, { language, width: Number.POSITIVE_INFINITY });
  if (handover !== undefined) save(handover, text);
  if (json)
    printResult(
      terminal,
      json,
      { view: view.kind, conversation: end, diagnosis: talk.diagnosis(end), handOver },
      () => {},
    );
  else if (handover !== undefined) tell(`\n${visible(sentences.ask.supportText(handover))}\n`);
  else terminal.out(`\n${text}`);
  if (view.kind !== 'solved' && view.kind !== 'stop') tell(`\n${resume(end)}\n`);
}

function screenOf({ screen, program }: Terminal, why: string, typed: readonly string[]): Screen {
  if (screen !== undefined) return screen;
  throw new BadInputError(why, `  ${commandLine(program, 'diagnose', ...typed)}`);
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
  talk: Talk,
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
  { command: { ask: words } }: Language,
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
    page.paragraph(isResumed ? words.welcomeBack : words.welcome);
    if (ignored.length > 0) page.paragraph(words.ignored);
    for (const { message } of ignored) page.item('-', message, 2);
    const saving = file === undefined ? [] : [words.savedIn(file)];
    page.paragraph(page.style.dim([words.keys, ...saving].join(' ')));
  });
}
