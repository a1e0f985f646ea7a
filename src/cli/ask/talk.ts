import type { Conversation, View } from '../../conversation/index';
import type { Language, Question } from '../../index';
import { type TextSettings, toText } from '../../render/index';
import { InterruptedError } from '../errors';
import type { Page } from '../show/page';
import { paintFor } from '../show/paint';
import { pageText } from '../show/print';
import type { Terminal } from '../terminal';
import type { Talk } from './asking';
import type { Prompts } from './prompts';
import { askReply } from './reply';

/** How a conversation reaches its owner. */
export interface TalkSettings {
  readonly talk: Talk;
  readonly language: Language;
  readonly terminal: Terminal;
  readonly prompts: Prompts;
  /** Shows text to the owner. */
  readonly tell: (text: string) => void;
  /** Called after every reply. */
  readonly keep: (conversation: Conversation) => void;
  /** Says how to continue later. */
  readonly resume: (conversation: Conversation) => string;
}

/**
 * Talks until the owner ends the conversation, and returns it.
 *
 * @throws {InterruptedError} if the owner interrupts it; the message says how to continue.
 */
export async function talkWith(settings: TalkSettings, start: Conversation): Promise<Conversation> {
  const { talk, keep, resume } = settings;
  let conversation = start;
  for (;;) {
    const view = talk.view(conversation);
    const reply = await takeTurn(settings, conversation, view).catch((error: unknown) => {
      throw error instanceof InterruptedError
        ? new InterruptedError(...resume(conversation).split('\n'))
        : error;
    });
    if (reply === 'end') return conversation;
    conversation = reply;
    keep(conversation);
  }
}

/** Shows what to know first, and asks for a reply. */
async function takeTurn(
  settings: TalkSettings,
  conversation: Conversation,
  view: View,
): Promise<Conversation | 'end'> {
  const { talk, prompts, tell, language } = settings;
  show(settings, conversation, view);
  for (;;) {
    const reply = await askReply({ talk, prompts, conversation, language }, view);
    if (reply === 'end') return reply;
    if (reply === 'why') {
      if (view.kind === 'remedy')
        tell(`\n${toText(view.remedy, { ...shownWith(settings, conversation), part: 'why' })}`);
    } else if (isLostAtTheEnd(view, conversation, reply))
      tell(`\n${toText(talk.view(reply), { ...shownWith(settings, reply), part: 'heard' })}`);
    else return reply;
  }
}

/** Words that are not understood where nothing is asked: kept, each would be one more reply to take back. */
function isLostAtTheEnd({ kind }: View, before: Conversation, { entries }: Conversation): boolean {
  if (kind !== 'stop' && kind !== 'service') return false;
  const last = entries.length > before.entries.length ? entries.at(-1) : undefined;
  return last?.kind === 'told' && !last.isUnderstood;
}

const inFull: readonly View['kind'][] = ['stop', 'remedy', 'solved', 'service'];

/** Shows a view, without what its prompt says anyway. */
function show(settings: TalkSettings, conversation: Conversation, view: View): void {
  const { terminal, tell, language } = settings;
  const text = inFull.includes(view.kind)
    ? toText(view, shownWith(settings, conversation))
    : toText(heardIn(view), { ...shownWith(settings, conversation), part: 'heard' }) +
      pageText(terminal, (page) => showNotes(page, view, language));
  if (text !== '') tell(`\n${text}`);
}

/** What the prompt offers to choose is not shown above it as well. */
function heardIn(view: View): View {
  return view.kind === 'opening' && view.heard ? { ...view, heard: { ...view.heard, suggested: [] } } : view;
}

function shownWith({ talk, terminal, language }: TalkSettings, conversation: Conversation): TextSettings {
  return {
    diagnosis: talk.diagnosis(conversation),
    language,
    width: terminal.columns,
    paint: paintFor(terminal),
  };
}

function showHelp(page: Page, { help, how }: Question, { render: words }: Language): void {
  if (help !== undefined) page.paragraph(help);
  if (how === undefined || how.ruleOut.length > 0) return;
  for (const { signalWord, hazard, consequence, avoidance } of how.warnings)
    page.item(
      `${words.signalWords[signalWord]}:`,
      `${hazard} ${consequence} ${avoidance}`,
      0,
      page.style.bold,
    );
  page.paragraph(`${words.remedy.howToFindOut}:`);
  for (const [index, step] of how.steps.entries()) page.item(`${index + 1}.`, step, 2);
}

function showNotes(page: Page, view: View, language: Language): void {
  // The others stand with each remedy.
  for (const { kind, text } of view.notices)
    if (kind === 'worse') page.paragraph(page.style.bold(page.style.yellow(text)));
  if (view.kind === 'question') showHelp(page, view.question, language);
}
