import type { Command } from 'commander';
import type { Explanation } from '../../index';
import { addObservations, jsonFlag, type ObservationFlags, readObservations } from '../flags';
import type { Page } from '../show/page';
import { examples, printResult } from '../show/print';
import type { Terminal } from '../terminal';

interface Flags extends ObservationFlags {
  readonly whyNot?: string;
  readonly json?: boolean;
}

export function addExplain(program: Command, terminal: Terminal): void {
  addObservations(program.command('explain'))
    .description('explain the advice, and what would change it')
    .option('--why-not <remedy>', 'explain why this remedy is not first')
    .option(...jsonFlag)
    .addHelpText(
      'after',
      examples(terminal, [
        'explain mi-band-2 keeps-restarting --answer battery-percent=8',
        'explain mi-band-2 frozen --why-not flash-firmware',
      ]),
    )
    .action(async (device: string, symptoms: string[], { whyNot, json, ...flags }: Flags) => {
      const { diagnoser, answers, tried } = await readObservations(device, symptoms, flags);
      const settings = { tried, ...(whyNot !== undefined && { whyNot }) };
      const explanation = diagnoser.explain(device, answers, settings);
      printResult(terminal, json, explanation, (page) => showExplanation(page, explanation));
    });
}

function showExplanation(page: Page, { influences, whyAsk, whyNot, enough }: Explanation): void {
  for (const { text } of influences) page.item('-', text);
  for (const why of [whyAsk, whyNot]) {
    page.gap();
    if (why) page.paragraph(why.text);
  }
  page.gap();
  page.paragraph(
    enough ? 'More answers cannot change what to do first.' : 'More answers may change what to do first.',
  );
}
