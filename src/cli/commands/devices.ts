import type { Command } from 'commander';
import { diagnoser } from '../diagnoser';
import { type JsonFlag, jsonFlag } from '../flags';
import { type LanguageFlag, languageFlag, speechFor } from '../language';
import { examples, printResult } from '../show/print';
import type { Terminal } from '../terminal';

export function addDevices(program: Command, terminal: Terminal): void {
  program
    .command('devices')
    .description('list the built-in devices')
    .option(...languageFlag)
    .option(...jsonFlag)
    .addHelpText('after', examples(terminal, ['devices', 'devices --json']))
    .action(async ({ json, ...flags }: JsonFlag & LanguageFlag) => {
      const { language } = await speechFor(terminal, flags);
      const devices = Object.entries(diagnoser.packs).map(([id, { device }]) => ({ id, ...device }));
      printResult(terminal, json, devices, (page) => {
        for (const { id, name, aliases = [] } of devices) {
          page.paragraph(page.style.bold(id));
          page.paragraph([name, ...aliases].join(', '), 2);
        }
        page.gap();
        page.paragraph(language.command.devices.listSymptoms);
        page.command(`${terminal.program} symptoms ${devices[0]?.id}`);
      });
    });
}
