import type { Command } from 'commander';
import type { ChangedSituation, Impact } from '../../study/index';
import { commandLine, typedAnswers } from '../answers';
import { readPack } from '../pack-files';
import type { Page } from '../show/page';
import { examples, printResult, showFirst } from '../show/print';
import { counted, minutesText } from '../show/words';
import { addStudyFlags, runStudy, type StudyFlags } from '../study-runs';
import type { Terminal } from '../terminal';

export function addImpact(program: Command, terminal: Terminal): void {
  const command = program
    .command('impact')
    .description('show how a change to a pack changes its advice')
    .argument('<old>', 'pack before the change: JSON file, module or built-in device')
    .argument('<new>', 'pack after the change');
  addStudyFlags(command, 'number of random situations to compare', 200)
    .addHelpText(
      'after',
      examples(terminal, [
        'impact before.json coffee-machine/pack.json',
        'impact mi-band-2 mi-band-3 --count 50 --json',
      ]),
    )
    .action(async (before: string, after: string, flags: StudyFlags) => {
      const [oldPack, newPack] = [await readPack(before), await readPack(after)];
      const impact = await runStudy(terminal, 'Situations compared', flags, (study, settings) =>
        study.impact(oldPack, newPack, settings),
      );
      printResult(terminal, flags.json, impact, (page) => {
        showImpact(page, impact);
        const [first] = impact.changed;
        if (first === undefined) return;
        page.gap();
        page.paragraph('See an example:');
        page.command(commandLine(terminal.program, 'diagnose', after, ...typedAnswers(first.observed)));
      });
    });
}

/** How many situations of each kind of change are shown. */
const limit = 3;

export function showImpact(page: Page, { situations, changed, minutes }: Impact): void {
  const { style } = page;
  page.paragraph(
    `What to do first changes in ${style.bold(String(changed.length))} of ${counted(situations, 'situation')}.`,
  );
  page.paragraph(
    `Expected minutes: ${minutesText(minutes.before)} before, ${minutesText(minutes.after)} after.`,
  );
  for (const [change, list] of byChange(changed)) {
    page.heading(`${change}: ${counted(list.length, 'situation')}`);
    showFirst(page, list, limit, '--json', ({ observed }) =>
      page.item('-', typedAnswers(observed).join(' '), 2),
    );
  }
}

/** Most frequent change first. */
function byChange(changed: readonly ChangedSituation[]): [string, ChangedSituation[]][] {
  const groups = new Map<string, ChangedSituation[]>();
  for (const one of changed) {
    const change = `${one.before} → ${one.after}`;
    groups.set(change, [...(groups.get(change) ?? []), one]);
  }
  return [...groups].sort(([, a], [, b]) => b.length - a.length);
}
