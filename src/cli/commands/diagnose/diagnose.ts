import type { Command } from 'commander';
import { addObservations, jsonFlag, type ObservationFlags, readObservations } from '../../flags';
import { examples, printResult } from '../../show/print';
import type { Terminal } from '../../terminal';
import { showDiagnosis } from './diagnosis';

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
  const { diagnoser, pack, answers, tried } = await readObservations(device, symptoms, flags);
  const diagnosis = await diagnoser.diagnose(device, answers, { tried });
  printResult(terminal, json, diagnosis, (page) =>
    showDiagnosis({ page, pack, diagnosis, full, program: terminal.program }),
  );
}
