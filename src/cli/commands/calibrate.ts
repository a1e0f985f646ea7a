import type { Command } from 'commander';
import type { CalibratedEstimate, Calibration } from '../../calibrate/index';
import { calibratedText } from '../calibrated-file';
import { packArgument } from '../flags';
import { withOutcomes } from '../outcomes-file';
import { checkPack, findPack } from '../pack-files';
import { readable, save } from '../save-file';
import type { Page } from '../show/page';
import { examples, printResult, showFirst } from '../show/print';
import { counted } from '../show/words';
import { addStudyFlags, runStudy, type StudyFlags } from '../study-runs';
import type { Terminal } from '../terminal';
import { showImpact } from './impact';

interface Flags extends StudyFlags {
  readonly output?: string;
  readonly full?: boolean;
}

export function addCalibrate(program: Command, terminal: Terminal): void {
  const command = program
    .command('calibrate')
    .description('count recorded outcomes beside the estimates of a pack')
    .argument(...packArgument)
    .argument('<outcomes>', 'JSON Lines file with one outcome per line, as `record` makes them')
    .option('-o, --output <file>', 'write the calibrated pack to this file')
    .option('--full', 'show every estimate that was counted');
  addStudyFlags(command, 'number of random situations in which to compare the advice', 200)
    .addHelpText(
      'after',
      examples(terminal, [
        'calibrate mi-band-4 outcomes.jsonl',
        'calibrate mi-band-4 outcomes.jsonl --output calibrated.json',
      ]),
    )
    .action(async (target: string, file: string, flags: Flags) => {
      const found = await findPack(target);
      const pack = await checkPack(found);
      const { calibrate } = await import('../../calibrate/index');
      const calibration = withOutcomes(file, (outcomes) => calibrate(pack, outcomes));
      const impact = await runStudy(terminal, 'Situations compared', flags, (study, settings) =>
        study.impact(pack, calibration.pack, settings),
      );
      if (flags.output !== undefined)
        save(flags.output, calibratedText(found, calibration.estimates), readable);
      const { outcomes, estimates } = calibration;
      printResult(terminal, flags.json, { outcomes, estimates, impact }, (page) => {
        showCalibration(page, calibration, flags.full === true);
        page.heading('Effect on the advice');
        showImpact(page, impact);
        page.gap();
        page.paragraph(
          flags.output === undefined
            ? 'Nothing was written. To write the calibrated pack, add --output and a file.'
            : `Written: ${flags.output}`,
        );
      });
    });
}

function showCalibration(page: Page, { outcomes, estimates }: Calibration, isFull: boolean): void {
  const doubted = estimates.filter(({ better }) => better !== undefined);
  const seen = estimates.filter(({ of }) => of > 0);
  page.paragraph(
    `${counted(outcomes, 'outcome')} counted. ${page.style.bold(String(seen.length))} of ${counted(estimates.length, 'estimate')} could be counted.`,
  );
  page.heading(doubted.length === 0 ? 'No word is doubted' : 'Another word fits better');
  for (const estimate of doubted) showEstimate(page, estimate);
  const others = seen.filter(({ better }) => better === undefined);
  if (others.length === 0) return;
  page.heading('Counted');
  const listed = others.sort((a, b) => Math.abs(b.surprise) - Math.abs(a.surprise));
  showFirst(page, listed, isFull ? listed.length : 10, '--full', (estimate) => showEstimate(page, estimate));
}

function showEstimate(page: Page, estimate: CalibratedEstimate): void {
  const { path, kind, word, number: written, seen, of, value, low, high, better } = estimate;
  const digits = (one: number) => String(Math.round(one * 1000) / 1000);
  const [number, devices] =
    kind === 'prior'
      ? ['weight', `${counted(seen, 'device')}, where ${of} are expected`]
      : ['chance', `seen on ${seen} of ${counted(of, 'device')}`];
  page.paragraph(page.style.bold(path.slice(1).join('.')), 2);
  page.paragraph(
    `${number} ${digits(written)} (${word}) → ${digits(value)}, between ${digits(low)} and ${digits(high)}; ${devices}${better === undefined ? '' : `; ${better} fits better`}`,
    4,
  );
}
