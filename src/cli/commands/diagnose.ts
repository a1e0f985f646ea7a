import type { Command } from 'commander';
import { toText } from '../../render/index';
import { commandLine, typedAnswers, typedTried } from '../answers';
import { addObservations, jsonFlag, type ObservationFlags, readObservations } from '../flags';
import { asArgument, readWords, splitWords } from '../own-words';
import { showContinue } from '../show/continue';
import { showSafetyQuestions, showWords } from '../show/own-words';
import { paintFor } from '../show/paint';
import { examples, pageText, printResult } from '../show/print';
import type { Terminal } from '../terminal';

interface Flags extends ObservationFlags {
  readonly json?: boolean;
  readonly full?: boolean;
}

export function addDiagnose(program: Command, terminal: Terminal): void {
  addObservations(program.command('diagnose'), { takesWords: true })
    .description('find out what is wrong and what to do')
    .option('--full', 'show all details of every remedy')
    .option(...jsonFlag)
    .addHelpText(
      'after',
      examples(terminal, [
        'diagnose mi-band-2 keeps-restarting --answer battery-percent=8',
        'diagnose mi-band-2 frozen --answer phone-available=no --tried unplug-quickly',
        'diagnose mi-band-2 "the screen is black but it still buzzes"',
        'diagnose mi-smart-speaker ignores-voice --json',
        'diagnose coffee-machine/pack.json does-not-start',
      ]),
    )
    .action((device: string, symptoms: string[], flags: Flags) =>
      diagnose(terminal, device, symptoms, flags),
    );
}

export async function diagnose(
  terminal: Terminal,
  device: string,
  symptoms: readonly string[],
  { json, full = false, ...flags }: Flags,
): Promise<void> {
  const { ids, words } = splitWords(symptoms);
  const typed = await readObservations(terminal, device, ids, flags);
  const { diagnoser, pack, speech } = typed;
  const { language } = speech;
  const read = readWords(terminal, device, typed, words);
  const answers = { ...read.answers, ...typed.answers };
  const tried = { ...read.tried, ...typed.tried };
  const diagnosis = await diagnoser.diagnose(device, answers, { tried, language });
  const result = words.length === 0 ? diagnosis : { ...diagnosis, readings: read.readings };
  if (json) return printResult(terminal, json, result, () => {});
  const { columns, program } = terminal;
  const understood = pageText(terminal, (page) => showWords(page, language, device, pack, read));
  if (understood !== '') terminal.out(`${understood}\n`);
  if (read.ask.length > 0) {
    const said = [
      ...typedAnswers(typed.answers),
      ...words.map(asArgument),
      ...typedTried(typed.tried),
      ...(full ? ['--full'] : []),
      ...speech.flags,
    ];
    const commandWith = (answer: string) => commandLine(program, 'diagnose', device, ...said, answer);
    const questions = pageText(terminal, (page) =>
      showSafetyQuestions(page, language, pack, read.ask, commandWith),
    );
    terminal.out(questions);
    // What is certain must not wait for what may be meant.
    if (diagnosis.verdict !== 'stop') return;
    terminal.out('\n');
  }
  terminal.out(toText(diagnosis, { full, language, width: columns, paint: paintFor(terminal) }));
  const rest = pageText(terminal, (page) => showContinue(page, diagnosis, { program, full, speech }));
  if (rest !== '') terminal.out(`\n${rest}`);
}
