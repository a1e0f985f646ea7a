import type { Command } from 'commander';
import type { Pack } from '../../index';
import { riskLabel } from '../../render/index';
import type { Session, SessionMove, Simulation } from '../../study/index';
import { typedAnswers } from '../answers';
import { ProblemsFoundError } from '../errors';
import { packArgument } from '../flags';
import { readPack } from '../pack-files';
import type { Page } from '../show/page';
import { examples, printResult, wrapped } from '../show/print';
import { counted, minutesText } from '../show/words';
import { addStudyFlags, readMinutes, runStudy, type StudyFlags } from '../study-runs';
import type { Terminal } from '../terminal';

interface Flags extends StudyFlags {
  readonly maxExpectedMinutes?: number;
}

export function addSimulate(program: Command, terminal: Terminal): void {
  const command = program
    .command('simulate')
    .description("simulate repairs with random faults from the pack's estimates")
    .argument(...packArgument);
  addStudyFlags(command, 'number of repairs to simulate', 200)
    .option(
      '--max-expected-minutes <minutes>',
      'fail if the advised order takes more minutes on average',
      readMinutes,
    )
    .addHelpText(
      'after',
      examples(terminal, [
        'simulate coffee-machine/pack.json',
        'simulate mi-band-2 --count 50 --seed 7',
        'simulate coffee-machine/pack.json --max-expected-minutes 3000',
      ]),
    )
    .action(async (target: string, flags: Flags) => {
      const pack = await readPack(target);
      const simulation = await runStudy(terminal, 'Repairs simulated', flags, (study, settings) =>
        study.simulate(pack, settings),
      );
      printResult(terminal, flags.json, simulation, (page) => showSimulation(page, pack, simulation));
      const { maxExpectedMinutes: max } = flags;
      const { list } = simulation.expected;
      if (max === undefined || list <= max) return;
      const message = `The advised order takes ${minutesText(list)} on average, more than the allowed ${minutesText(max)}.`;
      terminal.error(wrapped(terminal, message));
      throw new ProblemsFoundError();
    });
}

function showSimulation(page: Page, pack: Pack, simulation: Simulation): void {
  const { style } = page;
  const { sessions, seed, endings, minutes, examples: shown } = simulation;
  page.paragraph(
    `${style.bold(pack.device.name)}: ${counted(sessions, 'repair')} with random faults, seed ${seed}`,
  );
  page.heading('Results');
  for (const [ending, count] of Object.entries(endings)) {
    page.paragraph(`${endingWords[ending as Session['ending']]}: ${count}`, 2);
  }
  page.paragraph(
    `Minutes per repair: mean ${minutesText(minutes.mean)}, median ${minutesText(minutes.median)}, 90th percentile ${minutesText(minutes.ninetieth)}, maximum ${minutesText(minutes.longest)}`,
    2,
  );
  showExpected(page, simulation.expected);
  showService(page, pack, simulation);
  page.heading('Examples');
  for (const [title, session] of titled(shown)) showSession(page, pack, title, session);
  page.gap();
  page.paragraph(style.dim('All results follow from the estimates in the pack. They are not measurements.'));
}

const endingWords: Readonly<Record<Session['ending'], string>> = {
  helped: 'A remedy helped',
  service: 'Ended in service',
  stop: 'Stopped by a red flag',
};

function showExpected(page: Page, { list, priceOfSafety, rules }: Simulation['expected']): void {
  page.heading('Expected minutes until the device works');
  const rows: [string, number][] = [['advised order', list], ...Object.entries(rules)];
  const width = Math.max(...rows.map(([name]) => name.length));
  for (const [name, value] of rows) {
    const more = list > 0 ? Math.round((value / list - 1) * 1000) / 10 : 0;
    const beside = name === 'advised order' ? '' : `  ${more > 0 ? '+' : ''}${more} %`;
    page.whole(`${name.padEnd(width)}  ${minutesText(value).padStart(11)}${beside}`, 2);
  }
  const notes = [
    'The other orders use the same remedies, and service in its best position.',
    `If risk did not count, the advised order would take ${minutesText(list / (1 + priceOfSafety))}.`,
  ];
  for (const note of notes) page.paragraph(page.style.dim(note), 2);
}

function showService(page: Page, pack: Pack, { service, sessions }: Simulation): void {
  if (service.length === 0) return;
  page.heading('Faults that ended in service');
  for (const { fault, count } of service.slice(0, 8)) {
    page.item(`${count} of ${sessions}:`, faultName(pack, fault), 2);
  }
  showSession(page, pack, 'Example', (service[0] as Simulation['service'][number]).example);
}

/** Each example once, with everything that it is an example of. */
function titled({ random, longest, dearest, riskiest }: Simulation['examples']): [string, Session][] {
  const all: [string, Session][] = [
    ['random', random],
    ['longest', longest],
    ['most minutes', dearest],
    ['riskiest', riskiest],
  ];
  const titles = new Map<Session, string>();
  for (const [title, session] of all) {
    const before = titles.get(session);
    titles.set(session, before === undefined ? title : `${before}, ${title}`);
  }
  return [...titles].map(([session, title]) => [`${title[0]?.toUpperCase()}${title.slice(1)}`, session]);
}

function showSession(page: Page, pack: Pack, title: string, session: Session): void {
  const { fault = '', observed, moves, minutes, risk } = session;
  page.gap();
  const facts = [counted(moves.length, 'move'), minutesText(minutes), riskLabel(risk, { reviewed: true })];
  page.paragraph(`${page.style.bold(title)}: ${facts.join(', ')}`, 2);
  page.paragraph(faultName(pack, fault), 4);
  page.paragraph(`observed: ${typedAnswers(observed).join(' ')}`, 4);
  for (const [index, move] of moves.entries()) page.item(`${index + 1}.`, moveText(move), 4);
}

function faultName(pack: Pack, id: string): string {
  const name = pack.faults[id]?.name;
  return name === undefined ? 'a fault that is not in the pack' : `${name} (${id})`;
}

function moveText(move: SessionMove): string {
  if (move.kind === 'stop') return `stop: ${move.alert}`;
  const minutes = minutesText(move.minutes);
  if (move.kind === 'service') return `service, ${minutes}`;
  if (move.kind === 'red-flags') return `rule out ${Object.keys(move.answers).join(', ')}, ${minutes}`;
  if (move.kind === 'remedy')
    return `try ${move.id}, ${minutes}: ${move.helped ? 'it helped' : 'nothing changed'}`;
  const answer = typeof move.answer === 'boolean' ? (move.answer ? 'yes' : 'no') : move.answer;
  return `ask ${move.id}, ${minutes}: ${answer}`;
}
