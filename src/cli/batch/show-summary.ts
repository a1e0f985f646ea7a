import type { Page } from '../show/page';
import { counted } from '../show/words';
import type { Checkpoint } from './checkpoint';
import type { Row, Titled } from './titles';

/** How many remedies of a device and errors are shown. */
const limit = 5;

/** Shows what became of the tickets. */
export function showSummary(page: Page, { tickets, seconds, complete }: Checkpoint, titles: Titled): void {
  const { style } = page;
  const rate = Math.round(tickets / Math.max(seconds, 0.001)).toLocaleString('en-GB');
  page.paragraph(`${style.bold(counted(tickets, 'ticket'))} in ${timeText(seconds)}, ${rate} a second`);
  if (!complete) page.paragraph('Stopped before the end of the input.');
  const show = (rows: readonly Row[], of = tickets) => {
    for (const { label, count } of rows.slice(0, limit)) page.item(share(count, of), label, 2);
    const left = rows.length - limit;
    if (left > 0) page.paragraph(style.dim(`${left} more, less frequent`), 2);
  };
  page.heading('Verdicts');
  show(titles.verdicts);
  if (titles.alerts.length > 0) {
    page.heading('Alerts');
    // Each of them matters.
    for (const { label, count } of titles.alerts) page.item(share(count, tickets), style.red(label), 2);
  }
  for (const { name, tickets: own, firstRemedies } of titles.devices) {
    if (firstRemedies.length === 0) continue;
    page.heading(`First remedies: ${name}`);
    show(firstRemedies, own);
  }
  if (titles.errors.length > 0) {
    page.heading('Errors');
    show(titles.errors);
  }
}

function share(count: number, of: number): string {
  return `${count.toLocaleString('en-GB')} (${percent(count, of)}):`;
}

/** Such as "12 %"; never 0 for what does occur. */
export function percent(count: number, of: number): string {
  const value = (100 * count) / Math.max(of, 1);
  return value > 0 && value < 0.1
    ? '< 0.1 %'
    : `${value.toLocaleString('en-GB', { maximumFractionDigits: 1 })} %`;
}

/** Such as "4.2 s" and "3 min 20 s". */
export function timeText(seconds: number): string {
  if (seconds < 60) return `${seconds.toFixed(1)} s`;
  const whole = Math.round(seconds);
  return `${Math.floor(whole / 60).toLocaleString('en-GB')} min ${whole % 60} s`;
}
