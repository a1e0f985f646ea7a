import type { Command } from 'commander';
import type { AskFlags } from '../ask/ask';
import { append } from '../flags';
import { examples } from '../show/print';
import type { Terminal } from '../terminal';

export function addAsk(program: Command, terminal: Terminal): void {
  program
    .command('ask')
    .description('talk it through: questions, one step after the other, and what to tell support')
    .argument('<device>', 'its id, as "devices" lists it, or the file of a pack')
    .argument('[symptoms...]', 'what is so, by id, as "symptoms" lists it')
    .option('-s, --session <file>', 'keep the conversation in a file, and go on with it if it is there')
    .option('--handover <file>', 'write what to tell support into a file')
    .option('--json', 'print how things stand at the end as JSON')
    .option('-a, --answer <id=value>', 'answer a symptom beforehand (repeatable)', append)
    .option('-t, --tried <remedy[=outcome]>', 'say what was tried beforehand (repeatable)', append)
    .option('--skip <remedy>', 'do not suggest a remedy (repeatable)', append)
    .addHelpText(
      'after',
      examples(terminal, [
        'ask mi-band-4',
        'ask mi-band-4 frozen --session band.json',
        'ask mi-smart-speaker --handover support.txt',
        'ask coffee-machine/pack.json',
      ]),
    )
    .action(async (device: string, named: string[], flags: AskFlags) => {
      // The prompts are loaded by nobody else.
      const { ask } = await import('../ask/ask');
      await ask(terminal, device, named, flags);
    });
}
