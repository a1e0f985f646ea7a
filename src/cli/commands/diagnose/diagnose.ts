import type { Command } from 'commander';
import type { TriedOutcome } from '../../../index';
import { readAnswers, readTried } from '../../answers';
import { diagnoserFor } from '../../diagnoser';
import { append } from '../../flags';
import { createPage } from '../../show/page';
import { examples, printJson } from '../../show/print';
import type { Terminal } from '../../terminal';
import { showDiagnosis } from './diagnosis';

interface Flags {
  readonly answer?: readonly string[];
  readonly tried?: readonly string[];
  readonly json?: boolean;
  readonly full?: boolean;
}

export function addDiagnose(program: Command, terminal: Terminal): void {
  program
    .command('diagnose')
    .description('say what to do about a device')
    .argument('<device>', 'its id, as "devices" lists it, or the file of a pack')
    .argument('[symptoms...]', 'what is so, by id, as "symptoms" lists it')
    .option(
      '-a, --answer <id=value>',
      'answer a symptom: yes, no, a number, an option, or unknown (repeatable)',
      append,
    )
    .option(
      '-t, --tried <remedy[=outcome]>',
      'leave out a remedy that was tried, and learn from what came of it: no-change, worse or helped-then-returned (repeatable)',
      append,
    )
    .option('--full', 'show everything about every remedy')
    .option('--json', 'print the whole diagnosis as JSON')
    .addHelpText(
      'after',
      examples(terminal, [
        'diagnose mi-band-2 keeps-restarting --answer battery-percent=8',
        'diagnose mi-band-2 frozen --answer phone-available=no --tried unplug-quickly',
        'diagnose mi-smart-speaker ignores-voice --json',
        'diagnose coffee-machine/pack.json does-not-start',
      ]),
    )
    .action((device: string, named: string[], flags: Flags) => diagnose(terminal, device, named, flags));
}

/** Says what to do about a device. */
export async function diagnose(
  terminal: Terminal,
  device: string,
  named: readonly string[],
  { answer = [], tried = [], json = false, full = false }: Flags,
): Promise<void> {
  const { diagnoser, pack } = await diagnoserFor(device);
  const diagnosis = await diagnoser.diagnose(device, readAnswers(pack, named, answer), {
    tried: readTried(tried) as Record<string, TriedOutcome>,
  });
  if (json) {
    printJson(terminal, diagnosis);
    return;
  }
  const page = createPage(terminal);
  showDiagnosis({ page, pack, diagnosis, full, program: terminal.program });
  terminal.out(page.text());
}
