import type { Command } from 'commander';
import type { Explanation, TriedOutcome } from '../../index';
import { readAnswers, readTried } from '../answers';
import { diagnoserFor } from '../diagnoser';
import { append, jsonFlag } from '../flags';
import { createPage } from '../show/page';
import { examples, printJson } from '../show/print';
import type { Terminal } from '../terminal';

interface Flags {
  readonly answer?: readonly string[];
  readonly tried?: readonly string[];
  readonly whyNot?: string;
  readonly json?: boolean;
}

export function addExplain(program: Command, terminal: Terminal): void {
  program
    .command('explain')
    .description('say why the advice is what it is, and what would change it')
    .argument('<device>', 'its id, as "devices" lists it, or the file of a pack')
    .argument('[symptoms...]', 'what is so, by id, as "symptoms" lists it')
    .option('-a, --answer <id=value>', 'answer a symptom, as for "diagnose" (repeatable)', append)
    .option('-t, --tried <remedy[=outcome]>', 'what was tried, as for "diagnose" (repeatable)', append)
    .option('--why-not <remedy>', 'say why this remedy does not stand first')
    .option(...jsonFlag)
    .addHelpText(
      'after',
      examples(terminal, [
        'explain mi-band-2 keeps-restarting --answer battery-percent=8',
        'explain mi-band-2 frozen --why-not flash-firmware',
      ]),
    )
    .action((device: string, named: string[], flags: Flags) => explain(terminal, device, named, flags));
}

async function explain(
  terminal: Terminal,
  device: string,
  named: readonly string[],
  { answer = [], tried = [], whyNot, json = false }: Flags,
): Promise<void> {
  const { diagnoser, pack } = await diagnoserFor(device);
  const explanation = diagnoser.explain(device, readAnswers(pack, named, answer), {
    tried: readTried(tried) as Record<string, TriedOutcome>,
    ...(whyNot !== undefined && { whyNot }),
  });
  if (json) printJson(terminal, explanation);
  else show(terminal, explanation);
}

function show(terminal: Terminal, { influences, whyAsk, whyNot, enough }: Explanation): void {
  const page = createPage(terminal);
  for (const { text } of influences) page.item('-', text);
  for (const why of [whyAsk, whyNot]) {
    page.gap();
    if (why) page.paragraph(why.text);
  }
  page.gap();
  page.paragraph(
    enough
      ? 'No further answer would change what comes first.'
      : 'Further answers may change what comes first.',
  );
  terminal.out(page.text());
}
