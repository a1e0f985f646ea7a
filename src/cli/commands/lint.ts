import type { Command } from 'commander';
import type { Pack } from '../../index';
import type { PackIssue, Place } from '../../pack/index';
import { riskLabel } from '../../render/index';
import { ProblemsFoundError } from '../errors';
import { type JsonFlag, jsonFlag, packArgument } from '../flags';
import { findPack } from '../pack-files';
import type { Page } from '../show/page';
import { examples, printResult } from '../show/print';
import { counted } from '../show/words';
import type { Terminal } from '../terminal';

export function addLint(program: Command, terminal: Terminal): void {
  program
    .command('lint')
    .description('find errors and warnings in a pack')
    .argument(...packArgument)
    .option(...jsonFlag)
    .addHelpText(
      'after',
      examples(terminal, ['lint coffee-machine/pack.json', 'lint coffee-machine/pack.json --json']),
    )
    .action(async (target: string, { json }: JsonFlag) => {
      const { issues, remedies } = await review(target);
      printResult(terminal, json, { issues, remedies }, (page) => {
        showRemedies(page, remedies);
        showIssues(page, target, issues);
      });
      if (issues.some(({ severity }) => severity === 'error')) throw new ProblemsFoundError();
    });
}

type Placed = Place & { readonly id: string };

interface Review {
  readonly issues: readonly PackIssue[];
  /** Where each remedy stands; none while the pack has errors. */
  readonly remedies: readonly Placed[];
}

/** An extension is checked together with its base. */
async function review(target: string): Promise<Review> {
  const { checkPack, extendPack, InvalidPackError, parsePack, placeOf } = await import('../../pack/index');
  try {
    const { data, base } = await findPack(target);
    const whole = base === undefined ? data : extendPack(base as never, data as never);
    const issues = checkPack(whole);
    if (issues.some(({ severity }) => severity === 'error')) return { issues, remedies: [] };
    const { remedies } = parsePack(whole) as Pack;
    return { issues, remedies: Object.entries(remedies).map(([id, remedy]) => ({ id, ...placeOf(remedy) })) };
  } catch (error) {
    if (!(error instanceof InvalidPackError)) throw error;
    return { issues: error.issues.map((issue) => ({ severity: 'error', ...issue })), remedies: [] };
  }
}

const places: Readonly<Record<Place['place'], string>> = {
  'before-service': 'before service',
  'after-service': 'after service',
  avoid: 'at the very end, as it is advised against',
};

/** Each remedy with its risk, its place relative to service, and the hazard that puts it there. */
function showRemedies(page: Page, remedies: readonly Placed[]): void {
  if (remedies.length > 0) page.heading('Remedies');
  for (const { id, risk, place, hazard } of remedies) {
    page.item('-', `${page.style.bold(id)}: ${riskLabel(risk, { reviewed: true })}, ${places[place]}`, 2);
    if (hazard === undefined) continue;
    const { harm, likelihood, method } = hazard;
    const origin = method === undefined ? 'its own hazard' : `the method "${method}"`;
    page.paragraph(page.style.dim(`${origin} (${harm}, ${likelihood}): ${hazard.hazard}`), 4);
  }
}

function showIssues(page: Page, target: string, issues: readonly PackIssue[]): void {
  const { style } = page;
  const paint = { error: style.red, warning: style.yellow, note: style.cyan };
  page.gap();
  for (const { severity, code, path, message } of issues) {
    page.paragraph(`${paint[severity](severity)} ${style.bold(code)} ${style.dim(path.join('.'))}`.trimEnd());
    page.paragraph(message, 2);
  }
  page.gap();
  const count = (severity: PackIssue['severity']) =>
    counted(issues.filter((issue) => issue.severity === severity).length, severity);
  const notes = issues.some(({ severity }) => severity === 'note');
  page.paragraph(
    issues.length === 0
      ? style.green(`${target}: no problems found`)
      : `${target}: ${[count('error'), count('warning'), ...(notes ? [count('note')] : [])].join(', ')}`,
  );
}
