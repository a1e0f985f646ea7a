import type { Command } from 'commander';
import type { Language, NumberSymptom, Pack } from '../../index';
import { commandLine } from '../answers';
import { diagnoserFor } from '../diagnoser';
import { deviceArgument, type JsonFlag, jsonFlag } from '../flags';
import { type LanguageFlag, languageFlag, speaking, speechFor } from '../language';
import type { Page } from '../show/page';
import { examples, printResult } from '../show/print';
import type { Terminal } from '../terminal';

type Words = Language['command'];

export function addSymptoms(program: Command, terminal: Terminal): void {
  program
    .command('symptoms')
    .description('list the symptoms of a device')
    .argument(...deviceArgument)
    .option(...languageFlag)
    .option(...jsonFlag)
    .addHelpText('after', examples(terminal, ['symptoms mi-band-2', 'symptoms mi-band-2 --json']))
    .action(async (device: string, { json, ...flags }: JsonFlag & LanguageFlag) => {
      const { pack: found } = await diagnoserFor(device);
      const { speech, pack } = speaking(await speechFor(terminal, flags), found, device);
      const { command } = speech.language;
      printResult(terminal, json, pack.symptoms, (page) => {
        showSymptoms(page, command, pack);
        page.gap();
        page.paragraph(command.symptoms.getDiagnosis);
        page.command(commandLine(terminal.program, 'diagnose', device, ...exampleOf(pack), ...speech.flags));
      });
    });
}

function showSymptoms(page: Page, words: Words, { symptoms, alerts }: Pack): void {
  const { style } = page;
  const redFlags = new Set(Object.values(alerts).flatMap(({ when }) => when));
  for (const [id, symptom] of Object.entries(symptoms)) {
    const marks = [
      ...(redFlags.has(id) ? [style.red(words.symptoms.redFlag)] : []),
      ...(symptom.covered === false ? [style.dim(words.symptoms.notCovered)] : []),
    ];
    page.paragraph([style.bold(id), style.dim(kindOf(symptom, words)), ...marks].join(' · '));
    page.paragraph(symptom.question, 2);
    for (const [option, text] of Object.entries(symptom.options ?? {}))
      page.item(`${option}:`, text, 4, style.bold);
    if (symptom.help !== undefined) page.paragraph(style.dim(symptom.help), 2);
  }
}

function kindOf(symptom: Pack['symptoms'][string], { symptoms, numberFrom }: Words): string {
  if (isNumber(symptom)) return numberFrom(symptom.min, symptom.max, symptom.unit);
  return symptom.options ? symptoms.oneOf : symptoms.yesOrNo;
}

function isNumber(symptom: Pack['symptoms'][string]): symptom is NumberSymptom {
  return symptom.unit !== undefined;
}

/** A symptom to name and, if the device has one, a number to give. */
function exampleOf(pack: Pack): string[] {
  const all = Object.entries(pack.symptoms);
  const named = all.find(([, { unit, options, covered }]) => !unit && !options && covered !== false);
  const number = all.flatMap(([id, symptom]) =>
    isNumber(symptom) ? [`--answer ${id}=${Math.round((symptom.min + symptom.max) / 2)}`] : [],
  );
  return [...((named?.slice(0, 1) as string[]) ?? []), ...number.slice(0, 1)];
}
