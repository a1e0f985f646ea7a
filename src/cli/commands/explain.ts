import type { Command } from 'commander';
import type { Explanation, Language } from '../../index';
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
      const typed = await readObservations(terminal, device, symptoms, flags);
      const { diagnoser, answers, tried, speech } = typed;
      const { language } = speech;
      const settings = { tried, language, ...(whyNot !== undefined && { whyNot }) };
      const explanation = diagnoser.explain(device, answers, settings);
      printResult(terminal, json, explanation, (page) => showExplanation(page, language, explanation));
    });
}

function showExplanation(
  page: Page,
  { command: { explain: words } }: Language,
  { influences, whyAsk, whyNot, enough }: Explanation,
): void {
  for (const { text } of influences) page.item('-', text);
  for (const why of [whyAsk, whyNot]) {
    page.gap();
    if (why) page.paragraph(why.text);
  }
  page.gap();
  page.paragraph(enough ? words.enough : words.notEnough);
}
