import type { Command } from 'commander';
import type { Cases, Unreached } from '../../testing/index';
import { appendCases } from '../cases-file';
import { BadInputError, ProblemsFoundError } from '../errors';
import { addCases, type JsonFlag } from '../flags';
import { jsonText } from '../json-text';
import { casesFilesOf, checkPack, findPack, namedCases, type PackWithCases, readCases } from '../pack-files';
import type { Page } from '../show/page';
import { examples, printResult } from '../show/print';
import { counted } from '../show/words';
import type { Terminal } from '../terminal';

interface Flags extends JsonFlag {
  readonly signs?: boolean;
  readonly write?: boolean;
}

export function addCoverage(program: Command, terminal: Terminal): void {
  addCases(program.command('coverage'))
    .description('list the parts of a pack that no case covers')
    .option('--signs', 'also list signs that no case shows, or shows to be absent')
    .option('--write', 'draft cases for these parts, and add them to the file of the cases')
    .addHelpText(
      'after',
      examples(terminal, [
        'coverage coffee-machine/pack.json',
        'coverage coffee-machine/pack.json --signs --write',
      ]),
    )
    .action(async (target: string, file: string | undefined, { json, signs = false, write }: Flags) => {
      const { coverage, draftCases } = await import('../../testing/index');
      if (write !== true) {
        const { pack, cases } = await readCases(target, file);
        const unreached = coverage(pack, cases, { signs });
        printResult(terminal, json, { unreached }, (page) => showUnreached(page, unreached));
        return end(unreached);
      }
      const { pack, cases, casesFile } = await readWritable(target, file);
      const drafts = draftCases(pack, cases, { signs });
      const written = Object.keys(drafts.cases).length > 0;
      if (written) appendCases(casesFile, drafts.cases);
      const { unreached } = drafts;
      printResult(terminal, json, { file: casesFile, drafts: drafts.cases, unreached }, (page) => {
        if (written) showDrafts(page, casesFile, drafts.cases);
        page.gap();
        showUnreached(page, unreached);
      });
      end(unreached);
    });
}

function end(unreached: readonly Unreached[]): void {
  if (unreached.length > 0) throw new ProblemsFoundError();
}

/** A pack and its cases, none if there is no file of cases yet. */
async function readWritable(target: string, file: string | undefined): Promise<Required<PackWithCases>> {
  const found = await findPack(target);
  const pack = await checkPack(found);
  const { cases, casesFile } = namedCases(found, file);
  if (casesFile !== undefined) return { pack, cases, casesFile };
  const newFile = cases === undefined && target.endsWith('.json') ? casesFilesOf(target).at(-1) : undefined;
  if (newFile === undefined)
    throw new BadInputError('--write needs a JSON file for the cases; add it to the command');
  return { pack, cases: {}, casesFile: newFile };
}

function showUnreached(page: Page, unreached: readonly Unreached[]): void {
  const { style } = page;
  if (unreached.length === 0) {
    page.paragraph(style.green('The cases cover the whole pack'));
    return;
  }
  page.paragraph('No case shows:');
  for (const { path, missing } of unreached) page.item(`${path.join('.')}:`, missing, 2, style.bold);
  page.gap();
  page.paragraph(`${counted(unreached.length, 'part')} of the pack not covered`);
}

/** The drafts as they were written, because a person must read each of them. */
function showDrafts(page: Page, file: string, drafts: Cases): void {
  page.paragraph(
    `Added ${counted(Object.keys(drafts).length, 'draft')} to ${file}. Each expects what the pack says today, right or wrong. Check it, then give it a name and a reason of your own:`,
  );
  page.gap();
  for (const line of jsonText(drafts).split('\n').slice(1, -1)) page.whole(line);
}
