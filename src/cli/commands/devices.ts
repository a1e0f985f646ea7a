import type { Command } from 'commander';
import { diagnoser } from '../diagnoser';
import { jsonFlag } from '../flags';
import { createPage } from '../show/page';
import { examples, printJson } from '../show/print';
import type { Terminal } from '../terminal';

export function addDevices(program: Command, terminal: Terminal): void {
  program
    .command('devices')
    .description('list the devices that can be diagnosed')
    .option(...jsonFlag)
    .addHelpText('after', examples(terminal, ['devices', 'devices --json']))
    .action(({ json = false }: { json?: boolean }) => listDevices(terminal, json));
}

function listDevices(terminal: Terminal, json: boolean): void {
  if (json) {
    const devices = Object.entries(diagnoser.packs).map(([id, { device }]) => ({ id, ...device }));
    printJson(terminal, devices);
    return;
  }
  const page = createPage(terminal);
  for (const [id, { device }] of Object.entries(diagnoser.packs)) {
    page.paragraph(page.style.bold(id));
    page.paragraph([device.name, ...(device.aliases ?? [])].join(', '), 2);
  }
  page.gap();
  page.paragraph('What can be said about one:');
  page.command(`${terminal.program} symptoms ${Object.keys(diagnoser.packs)[0]}`);
  terminal.out(page.text());
}
