import { Command, CommanderError } from 'commander';
import { version } from '../../package.json';
import { RemedyRulesError } from '../index';
import { addAsk } from './commands/ask';
import { addBatch } from './commands/batch';
import { addCalibrate } from './commands/calibrate';
import { addCoverage } from './commands/coverage';
import { addDevices } from './commands/devices';
import { addDiagnose } from './commands/diagnose';
import { addExplain } from './commands/explain';
import { addGraph } from './commands/graph';
import { addImpact } from './commands/impact';
import { addImport } from './commands/import';
import { addLint } from './commands/lint';
import { addMcp } from './commands/mcp';
import { addNew } from './commands/new';
import { addPreview } from './commands/preview';
import { addSensitivity } from './commands/sensitivity';
import { addSimulate } from './commands/simulate';
import { addSymptoms } from './commands/symptoms';
import { addTest } from './commands/test';
import { addTour } from './commands/tour';
import { addTranslate } from './commands/translate';
import { CommandEnd } from './errors';
import { wrapped } from './show/print';
import type { Terminal } from './terminal';

const [success, badInput] = [0, 2];

/**
 * Runs the command line and returns its exit code: 0 for success, 1 if problems were found in a pack, 2 for invalid
 * input, 130 for Ctrl-C.
 */
export async function run(args: readonly string[], terminal: Terminal): Promise<number> {
  try {
    await programOf(terminal).parseAsync(args.length === 0 ? ['tour'] : args, { from: 'user' });
    return success;
  } catch (error) {
    if (error instanceof CommandEnd) {
      if (error.message !== '') complain(terminal, error.message);
      return error.exitCode;
    }
    // commander has already printed its own message.
    if (error instanceof CommanderError) return error.exitCode === 0 ? success : badInput;
    if (!(error instanceof RemedyRulesError)) throw error;
    complain(terminal, error.message);
    return badInput;
  }
}

/** Every command with its help. */
export function programOf(terminal: Terminal): Command {
  const program = new Command('remedy-rules')
    .description('Find out what is wrong with a device and what to do about it.')
    .version(version)
    .exitOverride()
    .showHelpAfterError('Add --help to see how to use the command.')
    .addHelpCommand(
      new Command('help').argument('[command]').description('show the help of a command').helpGroup('Other:'),
    )
    .configureHelp({ minWidthToWrap: 10, subcommandTerm: (command) => command.name() })
    .configureOutput({
      writeOut: (text) => terminal.out(wrapped(terminal, text)),
      writeErr: (text) => complain(terminal, text),
      // Only a suggestion has a line of its own. Any other line break is part of what was typed.
      outputError: (text) => complain(terminal, text.trimEnd().replace(/\n(?!\(Did you mean )/g, '\\u000a')),
      getOutHelpWidth: () => terminal.columns,
      getErrHelpWidth: () => terminal.columns,
    });
  program.commandsGroup('For owners:');
  for (const add of [addDevices, addSymptoms, addDiagnose, addAsk, addExplain, addTour]) {
    add(program, terminal);
  }
  program.commandsGroup('For help desks:');
  addBatch(program, terminal);
  program.commandsGroup('For assistants:');
  addMcp(program, terminal);
  program.commandsGroup('For authors of packs:');
  const forAuthors = [
    addNew,
    addImport,
    addPreview,
    addLint,
    addTest,
    addCoverage,
    addSimulate,
    addImpact,
    addSensitivity,
    addCalibrate,
    addGraph,
    addTranslate,
  ];
  for (const add of forAuthors) add(program, terminal);
  return program;
}

function complain(terminal: Terminal, message: string): void {
  terminal.error(wrapped(terminal, message));
}
