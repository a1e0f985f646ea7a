import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Command } from 'commander';
import { BadInputError } from '../errors';
import { jsonFlag } from '../flags';
import { createPage } from '../show/page';
import { examples, printJson } from '../show/print';
import { starterFiles } from '../starter/files';
import type { Terminal } from '../terminal';

interface Flags {
  readonly name?: string;
  readonly json?: boolean;
}

export function addNew(program: Command, terminal: Terminal): void {
  program
    .command('new')
    .description('start a pack for a device of your own')
    .argument('<device>', 'its id: lower-case words joined by hyphens')
    .argument('[folder]', 'where to put the files; a folder of that id unless named')
    .option('--name <name>', 'what people call the device')
    .option(...jsonFlag)
    .addHelpText(
      'after',
      examples(terminal, ['new coffee-machine', 'new kettle-2 packs/kettle --name Kettle']),
    )
    .action((device: string, folder: string | undefined, flags: Flags) =>
      start(terminal, device, folder ?? device, flags),
    );
}

const idPattern = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;

function start(terminal: Terminal, device: string, folder: string, { name, json = false }: Flags): void {
  if (!idPattern.test(device)) {
    throw new BadInputError(
      `"${device}" is no id; take lower-case words joined by hyphens, such as coffee-machine`,
    );
  }
  const texts = starterFiles({ device, folder, program: terminal.program, name: name ?? nameOf(device) });
  const files = Object.keys(texts).map((file) => join(folder, file));
  const there = files.filter((file) => existsSync(file));
  if (there.length > 0) {
    throw new BadInputError(`nothing was written, as there is one already: ${there.join(', ')}`);
  }
  try {
    mkdirSync(folder, { recursive: true });
    for (const [file, text] of Object.entries(texts)) {
      writeFileSync(join(folder, file), text, { flag: 'wx' });
    }
  } catch (error) {
    throw new BadInputError(`${folder} cannot be written to: ${(error as Error).message}`);
  }
  if (json) printJson(terminal, { files });
  else show(terminal, files);
}

function nameOf(device: string): string {
  const words = device.replaceAll('-', ' ');
  return `${words.slice(0, 1).toUpperCase()}${words.slice(1)}`;
}

function show(terminal: Terminal, files: readonly string[]): void {
  const { program } = terminal;
  const [pack = ''] = files;
  const page = createPage(terminal);
  page.paragraph('Written:');
  for (const file of files) page.whole(page.style.bold(file), 2);
  page.gap();
  page.paragraph('It is a whole pack already. Look at it, then make it yours:');
  for (const command of ['lint', 'test', 'coverage', 'simulate'])
    page.command(`${program} ${command} ${pack}`);
  terminal.out(page.text());
}
