import { Command, CommanderError } from 'commander';
import { version } from '../../package.json';
import { RemedyRulesError } from '../index';
import { BadInputError } from './bad-input';
import { addDevices } from './commands/devices';
import { addDiagnose } from './commands/diagnose';
import { addSymptoms } from './commands/symptoms';
import { addTour } from './commands/tour';
import { createPage } from './page';
import type { Terminal } from './terminal';

const [answered, badInput] = [0, 2];

/** Runs the command line and returns its exit code: 0 for an answer, 2 for input that cannot be used. */
export async function run(args: readonly string[], terminal: Terminal): Promise<number> {
  try {
    await programOf(terminal).parseAsync(args.length === 0 ? ['tour'] : args, { from: 'user' });
    return answered;
  } catch (error) {
    // commander has written its own message by now.
    if (error instanceof CommanderError) return error.exitCode === 0 ? answered : badInput;
    if (!(error instanceof RemedyRulesError || error instanceof BadInputError)) throw error;
    complain(terminal, error.message);
    return badInput;
  }
}

function programOf(terminal: Terminal): Command {
  const program = new Command('remedy-rules')
    .description('Says what to do about a device, from what its owner observes.')
    .version(version)
    .exitOverride()
    .configureHelp({ minWidthToWrap: 10, subcommandTerm: (command) => command.name() })
    .configureOutput({
      writeOut: (text) => terminal.out(text),
      writeErr: (text) => complain(terminal, text),
      getOutHelpWidth: () => terminal.columns,
      getErrHelpWidth: () => terminal.columns,
      getOutHasColors: () => terminal.colour,
    });
  for (const add of [addDevices, addSymptoms, addDiagnose, addTour]) add(program, terminal);
  return program;
}

function complain(terminal: Terminal, message: string): void {
  const page = createPage({ ...terminal, colour: false });
  for (const line of message.trimEnd().split('\n')) {
    const text = line.trimStart();
    page.paragraph(text, line.length - text.length);
  }
  terminal.error(page.text());
}
