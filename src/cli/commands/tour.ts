import type { Command } from 'commander';
import { pageText } from '../show/print';
import type { Terminal } from '../terminal';
import { diagnose } from './diagnose';

const device = 'mi-band-2';
const symptoms = ['keeps-restarting'];
const answer = ['battery-percent=8'];

export function addTour(program: Command, terminal: Terminal): void {
  program
    .command('tour')
    .description('show an example (what you get without a command)')
    .action(() => tour(terminal));
}

/** Diagnoses a real complaint, and shows how to diagnose your own device. */
async function tour(terminal: Terminal): Promise<void> {
  const { program, columns } = terminal;
  const print = (show: Parameters<typeof pageText>[1]) => terminal.out(pageText(terminal, show));
  print((page) => {
    page.paragraph(
      'A Mi Band 2 keeps restarting, and its battery is nearly empty. This command finds out why:',
    );
    page.command(`${program} diagnose ${[device, ...symptoms].join(' ')} --answer ${answer}`);
    page.paragraph(page.style.dim('─'.repeat(columns)));
  });
  await diagnose(terminal, device, symptoms, { answer });
  print((page) => {
    page.paragraph(page.style.dim('─'.repeat(columns)));
    page.paragraph(page.style.bold('Now your own device'));
    const show = (text: string, command: string) => {
      page.paragraph(text, 2);
      page.command(`${program} ${command}`, 4);
    };
    show('List the devices:', 'devices');
    show('List the symptoms of a device:', `symptoms ${device}`);
    show('Get a diagnosis:', `diagnose ${device} frozen --answer phone-available=yes`);
    show('Answer questions one by one instead:', `ask ${device}`);
  });
}
