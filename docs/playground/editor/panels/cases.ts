import { html, type TemplateResult } from 'lit';
import type { CasesReport } from '../study/run-cases';

/** The cases that failed, as buttons that lead to their places. */
export function casesPanel(
  { issues, failures, done, total }: CasesReport,
  goTo: (failure: CasesReport['failures'][number]) => void,
): TemplateResult {
  if (issues.length > 0)
    return html`<p class="hint">The cases have errors. They are listed below the text of the cases.</p>`;
  if (done < total) return html`<p class="total">${done} of ${total} cases run …</p>`;
  if (total === 0) return html`<p class="hint">There are no cases. Write some in the tab “Cases”.</p>`;
  if (failures.length === 0)
    return html`<p class="total passed">✓ ${total} ${total === 1 ? 'case' : 'cases'} passed.</p>`;
  return html`
    <p class="total"><b>${failures.length}</b> of ${total} cases failed.</p>
    <ul class="failures">
      ${failures.map(
        (failure) => html`
          <li>
            <button type="button" class="issue error" @click=${() => goTo(failure)}>
              <span class="icon" aria-hidden="true">✕</span>
              <span class="message"><span class="path">${failure.name}</span>
                ${failure.problems.map((problem) => html`<span class="what">${problem}</span>`)}</span>
            </button>
          </li>`,
      )}
    </ul>`;
}
