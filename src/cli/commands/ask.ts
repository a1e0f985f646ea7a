import type { Command } from 'commander';
import type { AskFlags } from '../ask/ask';
import { addObservations, append, jsonFlag } from '../flags';
import { examples } from '../show/print';
import type { Terminal } from '../terminal';

export function addAsk(program: Command, terminal: Terminal): void {
  addObservations(program.command('ask'), { takesWords: true })
    .description('answer questions and try remedies one by one')
    .option('--skip <remedy>', 'do not suggest this remedy (repeatable)', append)
    .option('-s, --session <file>', 'save the conversation in a file, and continue it if the file exists')
    .option('--handover <file>', 'write the text for support to a file')
    .option(...jsonFlag)
    .addHelpText(
      'after',
      examples(terminal, [
        'ask mi-band-4',
        'ask mi-band-4 "it is frozen since the update"',
        'ask mi-band-4 frozen --session band.json',
        'ask mi-smart-speaker --handover support.txt',
        'ask coffee-machine/pack.json',
      ]),
    )
    .action(async (device: string, symptoms: string[], flags: AskFlags) => {
      // Only this command loads the prompts.
      const { ask } = await import('../ask/ask');
      await ask(terminal, device, symptoms, flags);
    });
}
