import type { Command } from 'commander';
import { examples } from '../examples';
import { printJson } from '../json';
import { readPack } from '../packs/read';
import { withProgress } from '../progress';
import { showSensitivity } from '../show/sensitivity';
import { type StudyFlags, studyFlags } from '../study-flags';
import type { Terminal } from '../terminal';

interface Flags extends StudyFlags {
  readonly full?: boolean;
}

export function addSensitivity(program: Command, terminal: Terminal): void {
  const command = program
    .command('sensitivity')
    .description("say which of a pack's words its advice hangs on")
    .argument('<pack>', 'a JSON file, a module that exports the pack, or a built-in device')
    .option('--full', 'show every word that matters');
  studyFlags(command, 'situations', 50)
    .addHelpText('after', examples(terminal, ['sensitivity coffee-machine/pack.json --full']))
    .action((target: string, flags: Flags) => weighWords(terminal, target, flags));
}

async function weighWords(
  terminal: Terminal,
  target: string,
  { count, seed, json = false, full = false }: Flags,
): Promise<void> {
  const pack = await readPack(target);
  const study = await import('../../study/index');
  const sensitivity = await withProgress(terminal, 'Words moved', (onProgress) =>
    study.sensitivity(pack, { count, seed, ...(onProgress && { onProgress }) }),
  );
  if (json) printJson(terminal, sensitivity);
  else showSensitivity(terminal, sensitivity, full);
}
