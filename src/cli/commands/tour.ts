import type { Command } from 'commander';
import { packs } from '../../index';
import { type LanguageFlag, languageFlag, speaking, speechFor } from '../language';
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
    .option(...languageFlag)
    .action((flags: LanguageFlag) => tour(terminal, flags));
}

/** Diagnoses a real complaint, and shows how to diagnose your own device. */
async function tour(terminal: Terminal, flags: LanguageFlag): Promise<void> {
  const { speech } = speaking(await speechFor(terminal, flags), packs[device], device);
  const { tour: words, devices: listing } = speech.language.command;
  const { program, columns } = terminal;
  const print = (show: Parameters<typeof pageText>[1]) => terminal.out(pageText(terminal, show));
  print((page) => {
    page.paragraph(words.example);
    page.command(`${program} diagnose ${[device, ...symptoms].join(' ')} --answer ${answer}`);
    page.paragraph(page.style.dim('─'.repeat(columns)));
  });
  await diagnose(terminal, device, symptoms, { answer, ...flags });
  print((page) => {
    page.paragraph(page.style.dim('─'.repeat(columns)));
    page.paragraph(page.style.bold(words.ownDevice));
    const show = (text: string, command: string) => {
      page.paragraph(text, 2);
      page.command(`${program} ${command}`, 4);
    };
    show(words.listDevices, 'devices');
    show(listing.listSymptoms, `symptoms ${device}`);
    show(words.getDiagnosis, `diagnose ${device} frozen --answer phone-available=yes`);
    show(words.askInstead, `ask ${device}`);
  });
}
