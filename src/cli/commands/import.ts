import { basename, extname, join } from 'node:path';
import type { Command } from 'commander';
import type { Draft, ImportSettings } from '../../import/index';
import { visible } from '../../render/index';
import { commandLine } from '../answers';
import { csvRows } from '../csv-rows';
import { BadInputError } from '../errors';
import { jsonFlag } from '../flags';
import { writeNewFiles } from '../new-files';
import { showDraft } from '../show/draft';
import { examples, printResult } from '../show/print';
import { packFiles } from '../starter/files';
import type { Terminal } from '../terminal';
import { readTextFile } from '../text-file';

interface Flags {
  readonly output?: string;
  readonly name?: string;
  readonly language?: string;
  readonly yes?: readonly string[];
  readonly no?: readonly string[];
  readonly json?: boolean;
}

export function addImport(program: Command, terminal: Terminal): void {
  program
    .command('import')
    .description('make a draft of a pack from a decision tree')
    .argument('<tree>', 'Mermaid flowchart (.mmd), or CSV with the columns question, yes, no')
    .option('-o, --output <folder>', 'folder for pack.json and cases.json (default: write nothing)')
    .option('--name <name>', 'name of the device (default: made from the name of the file)')
    .option('--language <tag>', 'language of the texts (default: en, or ru for Cyrillic)')
    .option('--yes <words...>', 'words that mean yes, besides English and Russian ones')
    .option('--no <words...>', 'words that mean no')
    .option(...jsonFlag)
    .addHelpText(
      'after',
      examples(terminal, ['import router.mmd', 'import router.mmd -o router --name "Router 3000"']),
    )
    .action((tree: string, flags: Flags) => importTree(terminal, tree, flags));
}

async function importTree(terminal: Terminal, tree: string, flags: Flags): Promise<void> {
  const { output, language, yes, no, json } = flags;
  const source = basename(tree);
  const name = flags.name ?? nameOf(source);
  for (const text of [name, output ?? ''])
    if (visible(text) !== text) throw new BadInputError(`"${text}" must not have control characters`);
  const settings = { name, source, ...(language && { language }), ...(yes && { yes }), ...(no && { no }) };
  const draft = await draftOf(tree, settings);
  const files = output === undefined ? [] : writeNewFiles(output, packFiles(output, draft.pack, draft.cases));
  printResult(terminal, json, { ...draft, files }, (page) => {
    showDraft(page, draft, files);
    const { program } = terminal;
    if (output === undefined) {
      page.paragraph('Nothing was written. To write the draft into a folder:');
      page.command(commandLine(program, 'import', tree, '-o', 'folder'));
      return;
    }
    page.paragraph('Check the texts, the estimates and the methods, and add your sources. Then try it:');
    for (const command of ['lint', 'test', 'preview'])
      page.command(commandLine(program, command, join(output, 'pack.json')));
  });
}

async function draftOf(tree: string, settings: ImportSettings): Promise<Draft> {
  const text = readTextFile(tree);
  if (text === undefined) throw new BadInputError(`file not found: ${tree}`);
  if (text.includes('\ufffd')) throw new BadInputError(`${tree} is not UTF-8; save it as UTF-8`);
  const { importFlowchart, importTable } = await import('../../import/index');
  switch (extname(tree).toLowerCase()) {
    case '.mmd':
    case '.mermaid':
      return importFlowchart(text, settings);
    case '.csv':
    case '.tsv':
      return importTable(csvRows(tree, text), settings);
    default:
      throw new BadInputError(`${tree} must be a Mermaid flowchart (.mmd) or a table (.csv or .tsv)`);
  }
}

function nameOf(file: string): string {
  const words = basename(file, extname(file)).replace(/[-_]+/g, ' ');
  return `${words.slice(0, 1).toUpperCase()}${words.slice(1)}`;
}
