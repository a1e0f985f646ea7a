import type { Command } from 'commander';
import type { ChangedSituation, Impact } from '../../study/index';
import { typed } from '../answers';
import { type StudyFlags, studyFlags } from '../flags';
import { readPack } from '../pack-files';
import { createPage } from '../show/page';
import { examples, printJson } from '../show/print';
import { withProgress } from '../show/progress';
import { counted, minutesText } from '../show/words';
import type { Terminal } from '../terminal';

export function addImpact(program: Command, terminal: Terminal): void {
  const command = program
    .command('impact')
    .description('say what a change to a pack changes in its advice')
    .argument('<old>', 'the pack before: a JSON file, a module, or a built-in device')
    .argument('<new>', 'the pack after');
  studyFlags(command, 'situations', 200)
    .addHelpText(
      'after',
      examples(terminal, [
        'impact before.json coffee-machine/pack.json',
        'impact mi-band-2 mi-band-3 --count 50 --json',
      ]),
    )
    .action((before: string, after: string, flags: StudyFlags) => compare(terminal, before, after, flags));
}

async function compare(
  terminal: Terminal,
  before: string,
  after: string,
  { count, seed, json = false }: StudyFlags,
): Promise<void> {
  const [old, now] = [await readPack(before), await readPack(after)];
  const study = await import('../../study/index');
  const impact = await withProgress(terminal, 'Situations compared', (onProgress) =>
    study.impact(old, now, { count, seed, ...(onProgress && { onProgress }) }),
  );
  if (json) printJson(terminal, impact);
  else showImpact(terminal, after, impact);
}

/** So many situations of each kind of change are shown; `--json` has them all. */
const shown = 3;

/** Shows what a change to a pack changes; `target` is the pack after it, as it was typed. */
function showImpact(terminal: Terminal, target: string, { situations, changed, minutes }: Impact): void {
  const page = createPage(terminal);
  const { style } = page;
  page.paragraph(
    `Another step stands first in ${style.bold(String(changed.length))} of ${counted(situations, 'situation')}.`,
  );
  page.paragraph(
    `Expected minutes: ${minutesText(minutes.before)} before, ${minutesText(minutes.after)} after.`,
  );
  for (const [change, list] of byChange(changed)) {
    page.heading(`${change}: ${counted(list.length, 'situation')}`);
    for (const { observed } of list.slice(0, shown)) page.item('-', typed(observed), 2);
    if (list.length > shown) page.paragraph(style.dim(`${list.length - shown} more with --json`), 2);
  }
  const [first] = changed;
  if (first) {
    page.gap();
    page.paragraph('To see one:');
    page.command(`${terminal.program} diagnose ${target} ${typed(first.observed)}`);
  }
  terminal.out(page.text());
}

/** Commonest change first. */
function byChange(changed: readonly ChangedSituation[]): [string, ChangedSituation[]][] {
  const groups = new Map<string, ChangedSituation[]>();
  for (const one of changed) {
    const change = `${one.before} → ${one.after}`;
    groups.set(change, [...(groups.get(change) ?? []), one]);
  }
  return [...groups].sort(([, a], [, b]) => b.length - a.length);
}
