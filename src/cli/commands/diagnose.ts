import type { Command } from 'commander';
import { toText } from '../../render/index';
import { addObservations, jsonFlag, type ObservationFlags, readObservations } from '../flags';
import { showContinue } from '../show/continue';
import { paintFor } from '../show/paint';
import { examples, pageText, printResult } from '../show/print';
import type { Terminal } from '../terminal';

interface Flags extends ObservationFlags {
  readonly json?: boolean;
  readonly full?: boolean;
}

export function addDiagnose(program: Command, terminal: Terminal): void {
  addObservations(program.command('diagnose'))
    .description('find out what is wrong and what to do')
    .option('--full', 'show all details of every remedy')
    .option(...jsonFlag)
    .addHelpText(
      'after',
      examples(terminal, [
        'diagnose mi-band-2 keeps-restarting --answer battery-percent=8',
        'diagnose mi-band-2 frozen --answer phone-available=no --tried unplug-quickly',
        'diagnose mi-smart-speaker ignores-voice --json',
        'diagnose coffee-machine/pack.json does-not-start',
      ]),
    )
    .action((device: string, symptoms: string[], flags: Flags) =>
      diagnose(terminal, device, symptoms, flags),
    );
}

export async function diagnose(
  terminal: Terminal,
  device: string,
  symptoms: readonly string[],
  { json, full = false, ...flags }: Flags,
): Promise<void> {
  const { diagnoser, answers, tried } = await readObservations(device, symptoms, flags);
  const diagnosis = await diagnoser.diagnose(device, answers, { tried });
  if (json) return printResult(terminal, json, diagnosis, () => {});
  const { columns, program } = terminal;
  terminal.out(toText(diagnosis, { full, width: columns, paint: paintFor(terminal) }));
  const rest = pageText(terminal, (page) => showContinue(page, diagnosis, { program, full }));
  if (rest !== '') terminal.out(`\n${rest}`);
}
