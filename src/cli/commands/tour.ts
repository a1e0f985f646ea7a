import type { Command } from 'commander';
import { createPage } from '../show/page';
import type { Terminal } from '../terminal';
import { diagnose } from './diagnose/diagnose';

const device = 'mi-band-2';
const named = ['keeps-restarting'];
const answer = ['battery-percent=8'];

export function addTour(program: Command, terminal: Terminal): void {
  program
    .command('tour')
    .description('diagnose an example; what you get without a command')
    .action(() => tour(terminal));
}

/** Diagnoses a real complaint, and shows how to ask about one's own device. */
async function tour(terminal: Terminal): Promise<void> {
  const { program } = terminal;
  const opening = createPage(terminal);
  opening.paragraph(
    'A Mi Band 2 keeps restarting, and its battery is nearly empty. This command asks what to do:',
  );
  opening.command(`${program} diagnose ${[device, ...named].join(' ')} --answer ${answer}`);
  opening.paragraph(opening.style.dim('─'.repeat(terminal.columns)));
  terminal.out(opening.text());

  await diagnose(terminal, device, named, { answer });

  const closing = createPage(terminal);
  closing.paragraph(closing.style.dim('─'.repeat(terminal.columns)));
  closing.paragraph(closing.style.bold('Now your own device'));
  closing.paragraph('Which devices are known?', 2);
  closing.command(`${program} devices`, 4);
  closing.paragraph('What can be said about one?', 2);
  closing.command(`${program} symptoms ${device}`, 4);
  closing.paragraph('What is to be done? Name what is so:', 2);
  closing.command(`${program} diagnose ${device} frozen --answer phone-available=yes`, 4);
  terminal.out(closing.text());
}
