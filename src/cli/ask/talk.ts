import type { Diagnoser, Packs } from '../../index';
import { InterruptedError } from '../errors';
import type { RenderContext } from '../show/advice';
import { createPage, type Page } from '../show/page';
import type { Terminal } from '../terminal';
import { addEntries, type Conversation, goBack } from './conversation';
import type { Prompts } from './prompts';
import { askReply, type Reply } from './reply';
import { showService, showView, showWhy } from './show';
import { type State, stateOf } from './state';

/** What a conversation needs of its surroundings. */
export interface Talk {
  readonly diagnoser: Diagnoser<Packs>;
  readonly terminal: Terminal;
  readonly prompts: Prompts;
  /** Shows text to the owner. */
  readonly tell: (text: string) => void;
  /** Is told after every entry. */
  readonly keep: (conversation: Conversation) => void;
  /** Says how to go on later. */
  readonly resume: (state: State) => string;
}

/**
 * Talks until the owner ends it, and returns how things stand then.
 *
 * @throws {InterruptedError} where the owner breaks off; the message says how to go on.
 */
export async function talk(the: Talk, start: Conversation): Promise<State> {
  let conversation = start;
  for (;;) {
    const state = stateOf(the.diagnoser, conversation);
    const reply = await oneTurn(the, state).catch((error: unknown) => {
      throw error instanceof InterruptedError ? new InterruptedError(the.resume(state)) : error;
    });
    if (reply === 'end') return state;
    conversation = reply === 'back' ? goBack(conversation) : addEntries(conversation, reply);
    the.keep(conversation);
  }
}

type Move = Exclude<Reply, 'why'>;

/** Shows how things stand, and asks for a reply. */
async function oneTurn(the: Talk, state: State): Promise<Move> {
  const warned = await warnOfWorse(the, state);
  if (warned !== undefined) return warned;
  tell(the, state, (context) => showView(context, state));
  for (;;) {
    const reply = await askReply(state, the.prompts);
    if (reply !== 'why') return reply;
    const { view } = state;
    if (view.kind === 'remedy') tell(the, state, (context) => showWhy(context, view.remedy));
  }
}

/** After something made it worse, the owner hears so before anything else is suggested. */
async function warnOfWorse(the: Talk, state: State): Promise<Move | undefined> {
  const { conversation, diagnosis, view } = state;
  const last = conversation.entries.at(-1);
  if (view.kind === 'stop' || last?.kind !== 'remedy' || last.outcome !== 'worse') return undefined;
  tell(the, state, ({ page }) => {
    for (const { text } of diagnosis.notices.filter(({ remedy }) => remedy === last.remedy)) {
      page.paragraph(page.style.bold(page.style.yellow(text)));
    }
  });
  const move = await the.prompts.choose<Move | 'on'>('What now?', [
    { value: 'end', label: 'Stop here, and turn to service' },
    { value: 'on', label: 'Go on with the next step' },
    { value: 'back', label: 'I answered wrongly: go back one step' },
  ]);
  if (move === 'end') tell(the, state, (context) => showService(context, state));
  return move === 'on' ? undefined : move;
}

function tell(
  { terminal, tell: show }: Talk,
  { pack, diagnosis }: State,
  write: (context: RenderContext) => void,
): void {
  const page: Page = createPage(terminal);
  write({ page, pack, diagnosis, full: true, program: terminal.program });
  show(`\n${page.text()}`);
}
