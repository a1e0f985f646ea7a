import { Command, CommanderError } from 'commander';
import { version } from '../../package.json';
import { RemedyRulesError } from '../index';
import { InterruptedError } from './ask/interrupted';
import { BadInputError } from './bad-input';
import { addAsk } from './commands/ask';
import { addCoverage } from './commands/coverage';
import { addDevices } from './commands/devices';
import { addDiagnose } from './commands/diagnose';
import { addExplain } from './commands/explain';
import { addGraph } from './commands/graph';
import { addImpact } from './commands/impact';
import { addLint } from './commands/lint';
import { addNew } from './commands/new';
import { addSensitivity } from './commands/sensitivity';
import { addSimulate } from './commands/simulate';
import { addSymptoms } from './commands/symptoms';
import { addTest } from './commands/test';
import { addTour } from './commands/tour';
import { FoundWrong } from './found-wrong';
import { createPage } from './page';
import type { Terminal } from './terminal';

const [answered, foundWrong, badInput, interrupted] = [0, 1, 2, 130];

/**
 * Runs the command line and returns its exit code: 0 for an answer, 1 where a pack was looked at and something is wrong
 * with it, 2 for input that cannot be used, 130 for Ctrl-C.
 */
export async function run(args: readonly string[], terminal: Terminal): Promise<number> {
  try {
    await programOf(terminal).parseAsync(args.length === 0 ? ['tour'] : args, { from: 'user' });
    return answered;
  } catch (error) {
    if (error instanceof FoundWrong) return foundWrong;
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

/** Every command with its help. */
export function programOf(terminal: Terminal): Command {
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
  program.commandsGroup('For owners:');
  for (const add of [addDevices, addSymptoms, addDiagnose, addAsk, addExplain, addTour])
    add(program, terminal);
  program.commandsGroup('For authors of packs:');
  for (const add of [addNew, addLint, addTest, addCoverage]) add(program, terminal);
  for (const add of [addSimulate, addImpact, addSensitivity, addGraph]) add(program, terminal);
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
