import { Command, CommanderError } from 'commander';
import { version } from '../../package.json';
import { RemedyRulesError } from '../index';
import { InterruptedError } from './ask/interrupted';
import { BadInputError } from './bad-input';
import { addAsk } from './commands/ask';
import { addDevices } from './commands/devices';
import { addDiagnose } from './commands/diagnose';
import { addSymptoms } from './commands/symptoms';
import { addTour } from './commands/tour';
import { createPage } from './page';
import type { Terminal } from './terminal';

const [answered, badInput, interrupted] = [0, 2, 130];

/** Runs the command line and returns its exit code: 0 for an answer, 2 for input that cannot be used, 130 for Ctrl-C. */
export async function run(args: readonly string[], terminal: Terminal): Promise<number> {
  try {
    await programOf(terminal).parseAsync(args.length === 0 ? ['tour'] : args, { from: 'user' });
    return answered;
  } catch (error) {
    // commander has written its own message by now.
    if (error instanceof CommanderError) return error.exitCode === 0 ? answered : badInput;
    if (error instanceof InterruptedError) {
      complain(terminal, error.message);
      return interrupted;
    }
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
      writeOut: (text) => terminal.out(wrapped(terminal, text)),
      writeErr: (text) => complain(terminal, text),
      getOutHelpWidth: () => terminal.columns,
      getErrHelpWidth: () => terminal.columns,
    });
  for (const add of [addDevices, addSymptoms, addDiagnose, addAsk, addTour]) add(program, terminal);
  return program;
}

function complain(terminal: Terminal, message: string): void {
  terminal.error(wrapped(terminal, message));
}

/** Wraps text that others laid out; what fits stays as it is. */
function wrapped({ columns }: Terminal, text: string): string {
  const page = createPage({ columns, colour: false });
  for (const line of text.trimEnd().split('\n')) {
    const words = line.trimStart();
    page.paragraph(words, line.length - words.length);
  }
  return page.text();
}
