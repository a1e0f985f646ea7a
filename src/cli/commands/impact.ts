import type { Command } from 'commander';
import { examples } from '../examples';
import { printJson } from '../json';
import { readPack } from '../packs/read';
import { withProgress } from '../progress';
import { showImpact } from '../show/impact';
import { type StudyFlags, studyFlags } from '../study-flags';
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
