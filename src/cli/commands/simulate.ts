import type { Command } from 'commander';
import type { Pack } from '../../index';
import type { Session, SessionStep, Simulation } from '../../study/index';
import { typed } from '../answers';
import { ProblemsFoundError } from '../errors';
import { minutesFlag, type StudyFlags, studyFlags } from '../flags';
import { readPack } from '../pack-files';
import { createPage, type Page } from '../show/page';
import { examples, printJson } from '../show/print';
import { withProgress } from '../show/progress';
import { counted, minutesText, riskLabel } from '../show/words';
import type { Terminal } from '../terminal';

interface Flags extends StudyFlags {
  readonly maxExpectedMinutes?: number;
}

export function addSimulate(program: Command, terminal: Terminal): void {
  const command = program
    .command('simulate')
    .description('play sessions of owners, drawn from a pack by its own words')
    .argument('<pack>', 'a JSON file, a module that exports the pack, or a built-in device');
  studyFlags(command, 'sessions', 200)
    .option(
      '--max-expected-minutes <minutes>',
      'fail where the list takes more until the device works, as a mean',
      minutesFlag,
    )
    .addHelpText(
      'after',
      examples(terminal, [
        'simulate coffee-machine/pack.json',
        'simulate mi-band-2 --count 50 --seed 7',
        'simulate coffee-machine/pack.json --max-expected-minutes 3000',
      ]),
    )
    .action((target: string, flags: Flags) => simulate(terminal, target, flags));
}

async function simulate(
  terminal: Terminal,
  target: string,
  { count, seed, json = false, maxExpectedMinutes: most }: Flags,
): Promise<void> {
  const pack = await readPack(target);
  const study = await import('../../study/index');
  const simulation = await withProgress(terminal, 'Sessions played', (onProgress) =>
    study.simulate(pack, { count, seed, ...(onProgress && { onProgress }) }),
  );
  if (json) printJson(terminal, simulation);
  else showSimulation(terminal, pack, simulation);
  const { list } = simulation.expected;
  if (most === undefined || list <= most) return;
  const page = createPage({ ...terminal, colour: false });
  page.paragraph(`The list takes ${minutesText(list)}, which is more than ${minutesText(most)}.`);
  terminal.error(page.text());
  throw new ProblemsFoundError();
}

/** Shows what became of the owners. */
function showSimulation(terminal: Terminal, pack: Pack, simulation: Simulation): void {
  const page = createPage(terminal);
  const { style } = page;
  const { sessions, seed, endings, minutes } = simulation;
  page.paragraph(`${style.bold(pack.device.name)}, ${counted(sessions, 'session')} drawn with seed ${seed}`);
  page.heading('How they ended');
  for (const [ending, count] of Object.entries(endings)) {
    page.paragraph(`${endingWords[ending as Session['ending']]}: ${count}`, 2);
  }
  page.paragraph(
    `Minutes as played: mean ${minutesText(minutes.mean)}, half within ${minutesText(minutes.median)}, nine of ten within ${minutesText(minutes.ninetieth)}, longest ${minutesText(minutes.longest)}`,
    2,
  );
  showExpected(page, simulation.expected);
  showService(page, pack, simulation);
  page.heading('Sessions worth reading');
  for (const [title, session] of titled(simulation.examples)) showSession(page, pack, title, session);
  page.gap();
  page.paragraph(
    style.dim(
      'All of it follows from the words of the pack, which are estimates: it shows what they lead to.',
    ),
  );
  terminal.out(page.text());
}

const endingWords: Readonly<Record<Session['ending'], string>> = {
  helped: 'a remedy helped',
  service: 'in service',
  stop: 'stopped by a red flag',
};

function showExpected(page: Page, { list, asking, rules }: Simulation['expected']): void {
  page.heading('Expected minutes until the device works, at the first answers');
  const rows: [string, number][] = [
    ['the list', list],
    ['the list, questions asked', asking],
    ...Object.entries(rules),
  ];
  const width = Math.max(...rows.map(([name]) => name.length));
  for (const [name, value] of rows) {
    const more = list > 0 ? Math.round((value / list - 1) * 1000) / 10 : 0;
    const beside = name === 'the list' ? '' : `  ${more > 0 ? '+' : ''}${more} %`;
    page.whole(`${name.padEnd(width)}  ${minutesText(value).padStart(11)}${beside}`, 2);
  }
  page.paragraph(
    page.style.dim('Other orders take the same remedies, and are given the best place for service.'),
    2,
  );
}

function showService(page: Page, pack: Pack, { service, sessions }: Simulation): void {
  if (service.length === 0) return;
  page.heading('What ended in service');
  for (const { fault, count } of service.slice(0, 8)) {
    page.item(`${count} of ${sessions}:`, faultName(pack, fault), 2);
  }
  showSession(page, pack, 'For example', (service[0] as Simulation['service'][number]).example);
}

/** Each session once, with everything that it is an example of. */
function titled({ random, longest, dearest, riskiest }: Simulation['examples']): [string, Session][] {
  const all: [string, Session][] = [
    ['one of them', random],
    ['most steps', longest],
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
  const { fault = '', observed, steps, minutes, risk } = session;
  page.gap();
  const facts = [counted(steps.length, 'step'), minutesText(minutes), riskLabel(risk)];
  page.paragraph(`${page.style.bold(title)}: ${facts.join(', ')}`, 2);
  page.paragraph(faultName(pack, fault), 4);
  page.paragraph(`said: ${typed(observed)}`, 4);
  for (const [index, step] of steps.entries()) page.item(`${index + 1}.`, stepText(step), 4);
}

function faultName(pack: Pack, id: string): string {
  const name = pack.faults[id]?.name;
  return name === undefined ? 'nothing that the pack describes' : `${name} (${id})`;
}

function stepText(step: SessionStep): string {
  if (step.kind === 'stop') return `stop: ${step.alert}`;
  const minutes = minutesText(step.minutes);
  if (step.kind === 'service') return `service, ${minutes}`;
  if (step.kind === 'remedy') return `try ${step.id}, ${minutes}: ${step.helped ? 'it helped' : 'no change'}`;
  const answer = typeof step.answer === 'boolean' ? (step.answer ? 'yes' : 'no') : step.answer;
  return `ask ${step.id}, ${minutes}: ${answer}`;
}
