import type { ChangedSituation, Impact } from '../../study/index';
import { counted, minutesText } from '../numbers';
import { typed } from '../observed';
import { createPage } from '../page';
import type { Terminal } from '../terminal';

/** So many situations of each kind of change are shown; `--json` has them all. */
const shown = 3;

/** Shows what a change to a pack changes; `target` is the pack after it, as it was typed. */
export function showImpact(
  terminal: Terminal,
  target: string,
  { situations, changed, minutes }: Impact,
): void {
  const page = createPage(terminal);
  const { style } = page;
  page.paragraph(
    `Another step stands first in ${style.bold(String(changed.length))} of ${counted(situations, 'situation')}.`,
  );
  page.paragraph(
    `Expected minutes: ${minutesText(minutes.before)} before, ${minutesText(minutes.after)} after.`,
  );
  for (const [change, list] of byChange(changed)) {
    page.heading(`${change}: ${counted(list.length, 'situation')}`);
    for (const { observed } of list.slice(0, shown)) page.item('-', typed(observed), 2);
    if (list.length > shown) page.paragraph(style.dim(`${list.length - shown} more with --json`), 2);
  }
  const [first] = changed;
  if (first) {
    page.gap();
    page.paragraph('To see one:');
    page.command(`${terminal.program} diagnose ${target} ${typed(first.observed)}`);
  }
  terminal.out(page.text());
}

/** Commonest change first. */
function byChange(changed: readonly ChangedSituation[]): [string, ChangedSituation[]][] {
  const groups = new Map<string, ChangedSituation[]>();
  for (const one of changed) {
    const change = `${one.before} → ${one.after}`;
    groups.set(change, [...(groups.get(change) ?? []), one]);
  }
  return [...groups].sort(([, a], [, b]) => b.length - a.length);
}
