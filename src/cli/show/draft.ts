import type { Draft } from '../../import/index';
import type { Page } from './page';
import { counted } from './words';

/** What a draft holds, and what its author should check first. */
export function showDraft(page: Page, { pack, notes }: Draft, files: readonly string[]): void {
  const { style } = page;
  const count = (section: object | undefined) => Object.keys(section ?? {}).length;
  const remedies = count(pack.remedies);
  const parts = [
    counted(count(pack.symptoms), 'symptom'),
    counted(count(pack.faults), 'fault'),
    `${remedies} ${remedies === 1 ? 'remedy' : 'remedies'}`,
    ...(pack.alerts ? [counted(count(pack.alerts), 'alert')] : []),
  ];
  page.paragraph(`${pack.device.name}: ${parts.join(', ')}`);
  if (files.length > 0) page.gap();
  for (const file of files) page.whole(style.bold(file), 2);
  if (notes.length > 0) {
    page.gap();
    page.paragraph('Check first:');
    for (const { line, code, message } of notes)
      page.paragraph(`${style.dim(`line ${line}`)} ${style.yellow(code)} ${message}`, 2);
  }
  page.gap();
}
