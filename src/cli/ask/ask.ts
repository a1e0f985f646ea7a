import { resolve } from 'node:path';
import type { Diagnoser, Pack, Packs, TriedOutcome } from '../../index';
import { readAnswers, readTried } from '../answers';
import { BadInputError } from '../bad-input';
import { printJson } from '../json';
import { libraryOf } from '../library';
import { createPage } from '../page';
import { columnsOf, type Screen, type Terminal } from '../terminal';
import type { State } from './conversation';
import { handOver } from './hand-over';
import { createPrompts } from './prompts';
import { resumeCommand } from './resume';
import { addStep, type Session, type Step, startSession } from './session';
import { loadSession, save, sessionText } from './store';
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
  const { library, pack } = await libraryOf(device);
  const stepsTyped = typedSteps(library, device, readAnswers(pack, named, flags.answer ?? []), flags);
  const screen = screenOf(terminal, device, named);
  const drawn = { ...terminal, columns: columnsOf(screen.output) };
  if (file !== undefined && handover !== undefined && resolve(file) === resolve(handover)) {
    throw new BadInputError('--session and --handover cannot be the same file');
  }
  const keep = (session: Session) => {
    if (file !== undefined) save(file, sessionText(session));
  };
  const saved = file === undefined ? undefined : loadSession(library, device, file);
  const start = saved ? withNew(saved, stepsTyped) : startSession(device, stepsTyped);
  // Told now rather than after the first answer, if it cannot be kept.
  keep(start);

  const tell = (text: string) => void screen.output.write(text);
  tell(welcome(drawn, pack, { file, resumed: (saved?.steps.length ?? 0) > 0 }));
  const resume = (state: State) => goingOn(drawn, state, file);
  const state = await whileTyping(screen, (signal) => {
    const prompts = createPrompts(screen, signal);
    return talk({ diagnoser: library, terminal: drawn, prompts, tell, keep, resume }, start);
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
 * What was typed with the command, as steps.
 *
 * @throws {InvalidObservationError} where it does not fit the device.
 */
function typedSteps(
  library: Diagnoser<Packs>,
  device: string,
  answers: ReturnType<typeof readAnswers>,
  { tried = [], skip = [] }: AskFlags,
): Step[] {
  const outcomes = readTried(tried) as Record<string, TriedOutcome>;
  // Nothing came of what is skipped, but its id must be known too.
  const skipped = Object.fromEntries(skip.map((id) => [id, undefined]));
  library.diagnoseSync(device, answers, { tried: { ...skipped, ...outcomes }, plan: 'list' });
  const described: Step[] = Object.keys(answers).length > 0 ? [{ kind: 'described' }] : [];
  return [
    // First, so that going back comes to what was said.
    ...described,
    ...Object.entries(answers).map(([symptom, value]): Step => ({ kind: 'answer', symptom, answer: value })),
    ...Object.entries(outcomes).map(([remedy, outcome]): Step => ({ kind: 'remedy', remedy, outcome })),
    ...skip.map((remedy): Step => ({ kind: 'remedy', remedy, outcome: 'skipped' })),
  ];
}

/** A saved session with what it does not hold yet. */
function withNew(saved: Session, steps: readonly Step[]): Session {
  const held = new Set(saved.steps.map((step) => JSON.stringify(step)));
  return addStep(saved, ...steps.filter((step) => !held.has(JSON.stringify(step))));
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
function resultOf({ view, said, session, diagnosis }: State, handover: string) {
  const { device, steps } = session;
  const { answers, unknown, tried, skipped, helped } = said;
  return {
    device,
    state: view.kind,
    answers,
    unknown: [...unknown.keys()],
    tried,
    skipped: [...skipped],
    ...(helped !== undefined && { helped }),
    steps,
    diagnosis,
    handover,
  };
}
