import { visible } from '../../render/index';
import { counted } from '../show/words';
import type { Checkpoint } from './checkpoint';
import { percent, timeText } from './show-summary';
import type { Row, Titled } from './titles';

/** The summary as a page of its own: it loads nothing and runs no script. */
export function summaryPage({ tickets, seconds, complete, verdicts }: Checkpoint, titles: Titled): string {
  const errors = titles.errors.reduce((sum, { count }) => sum + count, 0);
  const rate = Math.round(tickets / Math.max(seconds, 0.001));
  const figures: [string, string][] = [
    [tickets.toLocaleString('en-GB'), tickets === 1 ? 'ticket' : 'tickets'],
    [rate.toLocaleString('en-GB'), 'a second'],
    [timeText(seconds), 'of work'],
    [(verdicts.stop ?? 0).toLocaleString('en-GB'), 'stopped by a red flag'],
    [errors.toLocaleString('en-GB'), errors === 1 ? 'error' : 'errors'],
  ];
  const remedies = titles.devices.filter(({ firstRemedies }) => firstRemedies.length > 0);
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escaped(counted(tickets, 'ticket'))} diagnosed</title>
<style>${styles}</style>
</head>
<body>
<main>
<h1>${escaped(counted(tickets, 'ticket'))} diagnosed</h1>
${complete ? '' : '<p class="partial">The run was stopped before the end of the input.</p>\n'}<dl class="figures">
${figures.map(([value, what]) => `<div><dt>${escaped(what)}</dt><dd>${escaped(value)}</dd></div>`).join('\n')}
</dl>
${chart('Verdicts', 'verdict', titles.verdicts, tickets)}
${chart('Alerts', 'alert', titles.alerts, tickets, 'alarm')}
${remedies.map(({ name, tickets: own, firstRemedies }) => chart(`First remedies: ${name}`, 'remedy', firstRemedies, own)).join('\n')}
${chart('Errors', 'code', titles.errors, tickets, 'alarm')}
</main>
</body>
</html>
`;
}

/** A table whose rows are bars. The longest fills its column, and the numbers say the rest. */
function chart(title: string, what: string, rows: readonly Row[], of: number, kind = 'plain'): string {
  if (rows.length === 0) return '';
  const most = Math.max(...rows.map(({ count }) => count));
  const lines = rows.map(({ label, count }) => {
    const width = ((100 * count) / most).toFixed(1);
    return `<tr><th scope="row">${escaped(label)}</th><td class="bar"><i style="width:${width}%"></i></td><td>${count.toLocaleString('en-GB')}</td><td>${escaped(percent(count, of))}</td></tr>`;
  });
  return `<section class="${kind}">
<h2>${escaped(title)}</h2>
<table>
<thead><tr><th scope="col">${what}</th><td></td><th scope="col">tickets</th><th scope="col">share</th></tr></thead>
<tbody>
${lines.join('\n')}
</tbody>
</table>
</section>`;
}

const styles = `
:root { color-scheme: light dark; --back: light-dark(#f6f7f9, #14171c); --card: light-dark(#fff, #1d2129);
  --text: light-dark(#1b1f27, #e8ebf0); --quiet: light-dark(#5a6373, #a3acbb); --line: light-dark(#e1e5eb, #2f3540);
  --bar: light-dark(#2f6fde, #6c9df5); --alarm: light-dark(#b3261e, #ff8a80); }
* { box-sizing: border-box; }
body { margin: 0; background: var(--back); color: var(--text); font: 16px/1.45 system-ui, sans-serif; }
main { max-width: 60rem; margin: 0 auto; padding: 2.5rem 1rem 4rem; }
h1 { margin: 0 0 1.25rem; font-size: 1.9rem; letter-spacing: -0.02em; }
h2 { margin: 0 0 .75rem; font-size: 1.1rem; }
.partial { color: var(--alarm); font-weight: 600; }
.figures { display: grid; grid-template-columns: repeat(auto-fit, minmax(8.5rem, 1fr)); gap: .75rem; margin: 0; }
.figures div { display: flex; flex-direction: column-reverse; justify-content: flex-end; }
.figures div, section { background: var(--card); border: 1px solid var(--line); border-radius: .75rem; padding: 1rem 1.25rem; }
dt { color: var(--quiet); font-size: .9rem; }
dd { margin: 0; font-size: 1.4rem; white-space: nowrap; font-weight: 650; font-variant-numeric: tabular-nums; }
section { margin-top: .75rem; }
table { width: 100%; border-collapse: collapse; }
th, td { padding: .35rem 0; font-weight: 400; text-align: right; vertical-align: middle; font-variant-numeric: tabular-nums; }
th:first-child { width: 45%; padding-right: 1rem; text-align: left; overflow-wrap: anywhere; }
td:nth-child(n + 3), thead th:nth-child(n + 3) { width: 5.5rem; white-space: nowrap; }
thead th { color: var(--quiet); font-size: .85rem; }
tbody tr { border-top: 1px solid var(--line); }
.bar i { display: block; height: .7rem; min-width: 2px; border-radius: .35rem; background: var(--bar); }
.alarm .bar i { background: var(--alarm); }
@media (max-width: 36rem) { .bar, thead td { display: none; } th:first-child { width: auto; } }
@media print { body { background: none; } section, .figures div { break-inside: avoid; } .bar i { print-color-adjust: exact; } }
`;

/** A text from a pack, which may be a stranger's. */
function escaped(text: string): string {
  return visible(text).replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
