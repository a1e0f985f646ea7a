import type { Command } from 'commander';
import type { NumberSymptom, Pack } from '../../index';
import { diagnoserFor } from '../diagnoser';
import { jsonFlag } from '../flags';
import { createPage } from '../show/page';
import { examples, printJson } from '../show/print';
import type { Terminal } from '../terminal';

export function addSymptoms(program: Command, terminal: Terminal): void {
  program
    .command('symptoms')
    .description('list what can be said about a device')
    .argument('<device>', 'its id, as "devices" lists it, or the file of a pack')
    .option(...jsonFlag)
    .addHelpText('after', examples(terminal, ['symptoms mi-band-2', 'symptoms mi-band-2 --json']))
    .action((device: string, { json = false }: { json?: boolean }) => listSymptoms(terminal, device, json));
}

async function listSymptoms(terminal: Terminal, device: string, json: boolean): Promise<void> {
  const { pack } = await diagnoserFor(device);
  if (json) {
    printJson(terminal, pack.symptoms);
    return;
  }
  const page = createPage(terminal);
  const { style } = page;
  const redFlags = new Set(Object.values(pack.alerts).flatMap(({ when }) => when));
  for (const [id, symptom] of Object.entries(pack.symptoms)) {
    const marks = [
      ...(redFlags.has(id) ? [style.red('red flag')] : []),
      ...(symptom.covered === false ? [style.dim('we have no answer to it')] : []),
    ];
    page.paragraph([style.bold(id), style.dim(kindOf(symptom)), ...marks].join(' · '));
    page.paragraph(symptom.question, 2);
    for (const [option, text] of Object.entries(symptom.options ?? {}))
      page.item(`${option}:`, text, 4, style.bold);
    if (symptom.help !== undefined) page.paragraph(style.dim(symptom.help), 2);
  }
  page.gap();
  page.paragraph('To ask what to do, name what is so and answer the rest with --answer:');
  page.command(`${terminal.program} diagnose ${device} ${exampleOf(pack)}`);
  terminal.out(page.text());
}

function kindOf(symptom: Pack['symptoms'][string]): string {
  if (isNumber(symptom)) return `a number from ${symptom.min} to ${symptom.max} (${symptom.unit})`;
  return symptom.options ? 'one of' : 'yes or no';
}

function isNumber(symptom: Pack['symptoms'][string]): symptom is NumberSymptom {
  return symptom.unit !== undefined;
}

/** A symptom to name and, where the device has one, a number to give. */
function exampleOf(pack: Pack): string {
  const known = Object.entries(pack.symptoms);
  const named = known.find(([, { unit, options, covered }]) => !unit && !options && covered !== false)?.[0];
  const number = known.flatMap(([id, symptom]) =>
    isNumber(symptom) ? [`--answer ${id}=${Math.round((symptom.min + symptom.max) / 2)}`] : [],
  )[0];
  return [named, number].filter((word) => word !== undefined).join(' ');
}
