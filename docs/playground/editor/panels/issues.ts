import { html, type TemplateResult } from 'lit';
import type { PlacedIssue } from '../study/read-json';

const icons = { error: '✕', warning: '!', note: 'i' } as const;

/** The issues of a text as a list of buttons that lead to their places. */
export function issueList(
  issues: readonly PlacedIssue[],
  lineAt: (position: number) => number,
  goTo: (issue: PlacedIssue) => void,
): TemplateResult {
  return html`
    <ol class="issues">
      ${issues.map(
        (issue) => html`
          <li>
            <button type="button" class="issue ${issue.severity}" @click=${() => goTo(issue)}>
              <span class="icon" aria-hidden="true">${icons[issue.severity]}</span>
              <span class="message">
                <span class="where">${issue.severity}, line ${lineAt(issue.from)}</span>
                <span class="path">${issue.path.join('.')}</span>
                <span class="what">${issue.message}</span>
                <code>${issue.code}</code>
              </span>
            </button>
          </li>`,
      )}
    </ol>`;
}

/** How many issues of each severity there are, in words. */
export function issueCount(issues: readonly PlacedIssue[]): string {
  const counts = (['error', 'warning', 'note'] as const).map((severity) => {
    const count = issues.filter((issue) => issue.severity === severity).length;
    return count === 0 ? '' : `${count} ${severity}${count === 1 ? '' : 's'}`;
  });
  return counts.filter(Boolean).join(', ') || 'No problems found';
}
