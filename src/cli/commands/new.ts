import type { Command } from 'commander';
import { visible } from '../../render/index';
import { commandLine } from '../answers';
import { BadInputError } from '../errors';
import { jsonFlag } from '../flags';
import { writeNewFiles } from '../new-files';
import { examples, printResult } from '../show/print';
import { starterFiles } from '../starter/files';
import type { Terminal } from '../terminal';

interface Flags {
  readonly name?: string;
  readonly json?: boolean;
}

export function addNew(program: Command, terminal: Terminal): void {
  program
    .command('new')
    .description('create a pack for a device of your own')
    .argument('<device>', 'id of the device: lower-case words joined by hyphens')
    .argument('[folder]', 'folder for the files (default: the id)')
    .option('--name <name>', 'name of the device (default: made from the id)')
    .option(...jsonFlag)
    .addHelpText(
      'after',
      examples(terminal, ['new coffee-machine', 'new kettle-2 packs/kettle --name Kettle']),
    )
    .action((device: string, folder: string | undefined, flags: Flags) =>
      createPack(terminal, device, folder ?? device, flags),
    );
}

const idPattern = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;

function createPack(terminal: Terminal, device: string, folder: string, { name, json }: Flags): void {
  if (!idPattern.test(device)) {
    throw new BadInputError(
      `"${device}" is not a valid id; use lower-case words joined by hyphens, such as coffee-machine`,
    );
  }
  for (const text of [folder, ...(name === undefined ? [] : [name])]) {
    if (visible(text) !== text) throw new BadInputError(`"${text}" must not have control characters`);
  }
  const { program } = terminal;
  const texts = starterFiles({ device, folder, program, name: name ?? nameOf(device) });
  const files = writeNewFiles(folder, texts);
  printResult(terminal, json, { files }, (page) => {
    const [pack = ''] = files;
    page.paragraph('Created:');
    for (const file of files) page.whole(page.style.bold(file), 2);
    page.gap();
    page.paragraph('The pack is a working example. Check it, then change it for your device:');
    for (const command of ['preview', 'test', 'coverage', 'simulate'])
      page.command(commandLine(program, command, pack));
    page.gap();
    page.paragraph('Do you have a decision tree? Make a draft of it instead:');
    page.command(`${program} import tree.mmd`);
  });
}

function nameOf(device: string): string {
  const words = device.replaceAll('-', ' ');
  return `${words.slice(0, 1).toUpperCase()}${words.slice(1)}`;
}
