import type { Failure } from '../../testing/index';
import type { Page } from './page';
import { counted } from './words';

/** The cases that failed and why, and how many passed. */
export function showFailures(page: Page, count: number, failures: readonly Failure[]): void {
  const { style } = page;
  for (const { name, problems } of failures) {
    page.paragraph(`${style.red('failed')} ${style.bold(name)}`);
    for (const problem of problems) page.item('-', problem, 2);
  }
  page.gap();
  page.paragraph(
    failures.length === 0
      ? style.green(`${counted(count, 'case')} passed`)
      : `${failures.length} of ${counted(count, 'case')} failed`,
  );
}
