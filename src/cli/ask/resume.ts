import { commandLine, typedObservations } from '../answers';
import { pageText } from '../show/print';
import type { Terminal } from '../terminal';
import type { State } from './state';

/** Says how to continue a conversation later. */
export function resumeText(terminal: Terminal, state: State, file: string | undefined): string {
  return pageText(terminal, (page) => {
    page.paragraph(
      file === undefined
        ? 'Your answers are in this command. Type it to continue:'
        : 'Your answers are saved. To continue, type:',
    );
    page.command(resumeCommand(terminal.program, state, file));
  }).trimEnd();
}

/** The command that continues a conversation: with its file, or with everything that was said. */
function resumeCommand(program: string, { diagnosis, said }: State, file: string | undefined): string {
  if (file !== undefined) return commandLine(program, 'ask', diagnosis.device, '--session', file);
  return commandLine(
    program,
    'ask',
    ...typedObservations(diagnosis),
    ...[...said.unknown].map((id) => `--answer ${id}=unknown`),
    ...[...said.skipped].map((id) => `--skip ${id}`),
  );
}
