import type { Place } from '../../pack/index';
import { riskLabel } from '../../render/index';
import { typedAnswers } from '../answers';
import { showFailures } from '../show/failures';
import { showIssues } from '../show/issues';
import type { Page } from '../show/page';
import { counted } from '../show/words';
import type { Changes, MovedRemedy } from './changes';
import type { PlacedRemedy, Review } from './review';

/** Everything that a review found. */
export function showReview(page: Page, target: string, review: Review): void {
  showRemedies(page, review.remedies ?? []);
  showProblems(page, target, review);
}

/** The issues of a pack, and the result of its cases. */
export function showProblems(page: Page, target: string, { issues, cases, remedies }: Review): void {
  showIssues(page, target, issues);
  if (!remedies) return;
  page.gap();
  if (cases === undefined) page.paragraph(page.style.dim('no cases found'));
  else if (cases.invalid === undefined && cases.names.length === 0)
    page.paragraph(page.style.dim('no cases yet'));
  else if (cases.invalid === undefined) showFailures(page, cases.names.length, cases.failures);
  else
    for (const line of cases.invalid.split('\n')) page.paragraph(line.trim(), line.startsWith(' ') ? 2 : 0);
}

const places: Readonly<Record<Place['place'], string>> = {
  'before-service': 'before service',
  'after-service': 'after service',
  avoid: 'at the very end, as it is advised against',
};

/** Each remedy with its risk, its place relative to service, and the hazard that puts it there. */
function showRemedies(page: Page, remedies: readonly PlacedRemedy[]): void {
  if (remedies.length > 0) page.heading('Remedies');
  for (const remedy of remedies) {
    page.item('-', `${page.style.bold(remedy.id)}: ${placeText(remedy)}`, 2);
    if (remedy.hazard === undefined) continue;
    const { harm, likelihood, method, hazard } = remedy.hazard;
    const origin = method === undefined ? 'its own hazard' : `the method "${method}"`;
    page.paragraph(page.style.dim(`${origin} (${harm}, ${likelihood}): ${hazard}`), 4);
  }
}

function placeText({ risk, place }: Place): string {
  return `${riskLabel(risk, { reviewed: true })}, ${places[place]}`;
}

/** How many situations with another first advice are shown. */
const limit = 10;

/** What moved since the run before. */
export function showChanges(page: Page, changes: Changes): void {
  const { remedies, failing, passing, newIssues, goneIssues, impact } = changes;
  const { style } = page;
  page.heading('Since the run before');
  const lists = [remedies, failing, passing, newIssues, goneIssues, impact?.changed ?? []];
  if (lists.every(({ length }) => length === 0))
    page.paragraph('no remedy, case, issue or first advice changed', 2);
  for (const moved of remedies) page.item('-', `remedy ${style.bold(moved.id)}: ${movedText(moved)}`, 2);
  for (const name of failing) page.item('-', `case ${style.bold(name)}: ${style.red('fails now')}`, 2);
  for (const name of passing) page.item('-', `case ${style.bold(name)}: ${style.green('passes now')}`, 2);
  for (const { code, path } of newIssues) page.item('-', `new issue: ${code} ${path.join('.')}`.trimEnd(), 2);
  for (const { code, path } of goneIssues)
    page.item('-', `issue gone: ${code} ${path.join('.')}`.trimEnd(), 2);
  if (!impact) return;
  for (const { observed, before, after } of impact.changed.slice(0, limit))
    page.item('-', `first advice: ${before} → ${after} with ${typedAnswers(observed).join(' ')}`, 2);
  const { changed, situations } = impact;
  if (changed.length > 0)
    page.paragraph(
      style.dim(`The first advice changed in ${changed.length} of ${counted(situations, 'situation')}.`),
      2,
    );
}

function movedText({ before, after }: MovedRemedy): string {
  if (after === undefined) return 'gone';
  return before === undefined ? `new, ${placeText(after)}` : `${placeText(before)} → ${placeText(after)}`;
}
