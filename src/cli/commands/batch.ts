import { createReadStream, existsSync, rmSync, statSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { type Command, InvalidArgumentError, Option } from 'commander';
import { commandLine } from '../answers';
import { type Checkpoint, madeWith, readCheckpoint } from '../batch/checkpoint';
import { toFile, toTerminal } from '../batch/output';
import { createProgress } from '../batch/progress';
import { runBatch } from '../batch/run-batch';
import { showSummary } from '../batch/show-summary';
import { summaryPage } from '../batch/summary-page';
import { titled } from '../batch/titles';
import { type Tools, toolsFor, type Work } from '../batch/work';
import { namedPacks } from '../devices-from';
import { BadInputError, InterruptedError } from '../errors';
import { append } from '../flags';
import { readable, save } from '../save-file';
import { examples, pageText } from '../show/print';
import type { Terminal } from '../terminal';

interface Flags {
  readonly output?: string;
  readonly resume?: boolean;
  readonly full?: boolean;
  readonly plan: 'list' | 'full';
  readonly pack?: readonly string[];
  readonly language: string;
  readonly jobs: number;
}

/** Standard input, or standard output. */
const standard = '-';

export function addBatch(program: Command, terminal: Terminal): void {
  program
    .command('batch')
    .description('diagnose many tickets: JSON Lines in, one result per line out')
    .argument('<tickets>', 'file with a ticket per line, as JSON; - for standard input')
    .option('-o, --output <file>', 'new file for the results, or - for standard output (default: -)')
    .option('--resume', 'go on with results of a run that was stopped or killed')
    .option('--full', 'whole diagnoses instead of small results')
    .addOption(
      new Option('--plan <mode>', 'list: remedies only; full: also the best questions, which is slower')
        .choices(['list', 'full'])
        .default('list'),
    )
    .option('-p, --pack <pack>', 'another pack: a file, or device=file (repeatable)', append)
    .option('-l, --language <code>', 'language of the results: en or ru', 'en')
    .addOption(
      new Option('-j, --jobs <number>', 'number of workers')
        .argParser(jobs)
        .default(availableParallelism(), 'the number of cores'),
    )
    .addHelpText(
      'after',
      examples(terminal, [
        'batch tickets.jsonl -o results.jsonl',
        'batch tickets.jsonl -o results.jsonl --resume',
        'batch tickets.jsonl -o others.jsonl --pack coffee-machine/pack.json',
      ]),
    )
    .action((tickets: string, flags: Flags) => batch(terminal, tickets, flags));
}

async function batch(terminal: Terminal, tickets: string, flags: Flags): Promise<void> {
  const { output: name = standard, jobs: count } = flags;
  const work: Work = {
    plan: flags.plan,
    full: flags.full ?? false,
    language: flags.language,
    packs: Object.fromEntries(namedPacks(flags.pack ?? [])),
  };
  const tools = await toolsFor(work);
  const { total, open } = inputFrom(tickets);
  const files = name === standard ? undefined : filesBeside(name);
  if (files === undefined && flags.resume)
    throw new BadInputError('--resume needs the file of the results: --output <file>');
  const before = files && flags.resume ? earlier(name, files.json, tools, work) : undefined;
  if (files && before === undefined && !existsSync(name)) rmSync(files.json, { force: true });
  const output = await (name === standard ? toTerminal(terminal) : outputTo(name, before, flags.resume));
  const progress = await createProgress(terminal, before?.input ?? { bytes: 0, lines: 0 }, total);
  let isStopped = false;
  terminal.onInterrupt?.(() => {
    isStopped = true;
  });
  let done: Checkpoint;
  try {
    done = await runBatch({
      input: open(),
      output,
      tools,
      work,
      jobs: count,
      ...(before && { before }),
      ...(files && { checkpointFile: files.json }),
      progress,
      isStopped: () => isStopped,
    });
  } finally {
    progress.stop();
    await output.close();
  }
  const titles = titled(done, tools.packs);
  const text = pageText(terminal, (page) => showSummary(page, done, titles));
  if (files) {
    save(files.html, summaryPage(done, titles), readable);
    terminal.out(
      `${text}\n${pageText(terminal, (page) => page.paragraph(`Summary: ${files.json}, ${files.html}`))}`,
    );
  } else terminal.error(text);
  if (isStopped) throw new InterruptedError(...continuing(terminal, tickets, name, flags));
}

/** Where tickets come from, and how many bytes they have if that is known. */
function inputFrom(tickets: string) {
  if (tickets === standard) return { total: undefined, open: (): AsyncIterable<Uint8Array> => process.stdin };
  const stats = statSync(tickets, { throwIfNoEntry: false });
  if (stats === undefined) throw new BadInputError(`file not found: ${tickets}`);
  if (stats.isDirectory()) throw new BadInputError(`cannot read ${tickets}: it is a folder`);
  return { total: stats.isFile() ? stats.size : undefined, open: () => createReadStream(tickets) };
}

/** The files of the summary of a file of results. */
function filesBeside(output: string): { readonly json: string; readonly html: string } {
  const base = output.replace(/\.jsonl$/, '');
  return { json: `${base}.summary.json`, html: `${base}.summary.html` };
}

function earlier(output: string, file: string, tools: Tools, work: Work): Checkpoint | undefined {
  const before = readCheckpoint(file, madeWith(tools, work));
  const size = statSync(output, { throwIfNoEntry: false })?.size ?? 0;
  if (before === undefined && size > 0)
    throw new BadInputError(`${file} is missing, so nobody knows which tickets have a result in ${output}`);
  return before;
}

function outputTo(name: string, before: Checkpoint | undefined, resume = false) {
  const isBegun = resume && existsSync(name);
  if (before !== undefined && before.output.bytes > 0 && !isBegun)
    throw new BadInputError(`file not found: ${name}, although its summary says that it has results`);
  return toFile(name, isBegun ? (before?.output.bytes ?? 0) : undefined);
}

function jobs(text: string): number {
  if (/^[1-9]\d{0,2}$/.test(text)) return Number(text);
  throw new InvalidArgumentError('It must be a whole number from 1 to 999.');
}

function continuing({ program }: Terminal, tickets: string, name: string, flags: Flags): string[] {
  if (name === standard) return [];
  const given = [
    ...(flags.full ? ['--full'] : []),
    ...(flags.plan === 'list' ? [] : ['--plan', flags.plan]),
    ...(flags.pack ?? []).flatMap((pack) => ['--pack', pack]),
    ...(flags.language === 'en' ? [] : ['--language', flags.language]),
  ];
  return ['To go on:', `  ${commandLine(program, 'batch', tickets, '--output', name, '--resume', ...given)}`];
}
