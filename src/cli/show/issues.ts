import type { PackIssue } from '../../pack/index';
import type { Page } from './page';
import { counted } from './words';

/** The issues of a pack, and how many of each severity. */
export function showIssues(page: Page, target: string, issues: readonly PackIssue[]): void {
  const { style } = page;
  page.gap();
  for (const issue of issues) showIssue(page, issue);
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

/** One issue with its code, its place and what is wrong. */
function showIssue(page: Page, { severity, code, path, message }: PackIssue): void {
  const { style } = page;
  const paint = { error: style.red, warning: style.yellow, note: style.cyan };
  page.paragraph(`${paint[severity](severity)} ${style.bold(code)} ${style.dim(path.join('.'))}`.trimEnd());
  page.paragraph(message, 2);
}
