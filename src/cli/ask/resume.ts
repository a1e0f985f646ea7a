import type { Conversation, Conversations } from '../../conversation/index';
import type { Packs } from '../../index';
import { commandLine, typedAnswers } from '../answers';
import type { Speech } from '../language';
import { asArgument } from '../own-words';
import { pageText } from '../show/print';
import type { Terminal } from '../terminal';

/** Says how to continue a conversation later. */
export function resumeText(
  terminal: Terminal,
  { language, flags }: Speech,
  talk: Conversations<Packs>,
  conversation: Conversation,
  file: string | undefined,
): string {
  const { program } = terminal;
  const { device } = conversation;
  const words = language.command.ask;
  return pageText(terminal, (page) => {
    page.paragraph(file === undefined ? words.continueByCommand : words.continueByFile);
    page.command(
      file === undefined
        ? commandLine(program, 'ask', device, ...typedWords(talk, conversation), ...flags)
        : commandLine(program, 'ask', device, '--session', file, ...flags),
    );
  }).trimEnd();
}

/** Everything that was said, as it is typed. */
function typedWords(talk: Conversations<Packs>, conversation: Conversation): string[] {
  const { observed, tried } = talk.handOver(conversation);
  const answers = Object.fromEntries(observed.map(({ symptom, answer }) => [symptom, answer]));
  return [
    ...typedAnswers(answers),
    ...openWords(talk, conversation),
    ...tried.map(({ remedy, outcome }) => {
      if (outcome === 'skipped') return `--skip ${remedy}`;
      return `--tried ${remedy}${outcome === 'no-change' ? '' : `=${outcome}`}`;
    }),
  ];
}

/** The words that may mean red flags which are still open: without them, nobody would ask for these. */
function openWords(talk: Conversations<Packs>, conversation: Conversation): string[] {
  const view = talk.view(conversation);
  const open = view.kind === 'red-flags' ? view.redFlags.map(({ symptom }) => symptom) : [];
  return conversation.entries.flatMap((entry) =>
    entry.kind === 'told' && entry.ask.some((id) => open.includes(id)) ? [asArgument(entry.text)] : [],
  );
}
