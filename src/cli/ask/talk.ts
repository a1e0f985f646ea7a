import type { Diagnoser, Packs } from '../../index';
import { InterruptedError } from '../errors';
import type { RenderContext } from '../show/advice';
import { pageText } from '../show/print';
import type { Terminal } from '../terminal';
import { addEntries, type Conversation, goBack } from './conversation';
import type { Prompts } from './prompts';
import { askReply, type Reply } from './reply';
import { showService, showView, showWhy } from './show';
import { type State, stateOf } from './state';

/** How a conversation reaches its owner. */
export interface TalkSettings {
  readonly diagnoser: Diagnoser<Packs>;
  readonly terminal: Terminal;
  readonly prompts: Prompts;
  /** Shows text to the owner. */
  readonly tell: (text: string) => void;
  /** Called after every entry. */
  readonly keep: (conversation: Conversation) => void;
  /** Says how to continue later. */
  readonly resume: (state: State) => string;
}

/**
 * Talks until the owner ends the conversation, and returns its last state.
 *
 * @throws {InterruptedError} if the owner interrupts it; the message says how to continue.
 */
export async function talk(settings: TalkSettings, start: Conversation): Promise<State> {
  let conversation = start;
  for (;;) {
    const state = stateOf(settings.diagnoser, conversation);
    const reply = await takeTurn(settings, state).catch((error: unknown) => {
      throw error instanceof InterruptedError
        ? new InterruptedError(...settings.resume(state).split('\n'))
        : error;
    });
    if (reply === 'end') return state;
    conversation = reply === 'back' ? goBack(conversation) : addEntries(conversation, reply);
    settings.keep(conversation);
  }
}

type FinalReply = Exclude<Reply, 'why'>;

/** Shows the state, and asks for a reply. */
async function takeTurn(settings: TalkSettings, state: State): Promise<FinalReply> {
  const warned = await warnOfWorse(settings, state);
  if (warned !== undefined) return warned;
  show(settings, state, (context) => showView(context, state));
  for (;;) {
    const reply = await askReply(state, settings.prompts);
    if (reply !== 'why') return reply;
    const { view } = state;
    if (view.kind === 'remedy') show(settings, state, (context) => showWhy(context, view.remedy));
  }
}

/** If a remedy made it worse, the owner reads a warning before anything else is suggested. */
async function warnOfWorse(settings: TalkSettings, state: State): Promise<FinalReply | undefined> {
  const { conversation, diagnosis, view } = state;
  const last = conversation.entries.at(-1);
  if (view.kind === 'stop' || last?.kind !== 'remedy' || last.outcome !== 'worse') return undefined;
  show(settings, state, ({ page }) => {
    for (const { text } of diagnosis.notices.filter(
      (notice) => notice.kind === 'worse' && notice.remedy === last.remedy,
    )) {
      page.paragraph(page.style.bold(page.style.yellow(text)));
    }
  });
  const reply = await settings.prompts.choose<FinalReply | 'continue'>('What now?', [
    { value: 'end', label: 'Stop here and go to service' },
    { value: 'continue', label: 'Continue' },
    { value: 'back', label: 'I made a mistake: go back' },
  ]);
  if (reply === 'end') show(settings, state, (context) => showService(context, state));
  return reply === 'continue' ? undefined : reply;
}

function show(
  { terminal, tell }: TalkSettings,
  { pack, diagnosis }: State,
  write: (context: RenderContext) => void,
): void {
  const text = pageText(terminal, (page) =>
    write({ page, pack, diagnosis, full: true, program: terminal.program }),
  );
  tell(`\n${text}`);
}
