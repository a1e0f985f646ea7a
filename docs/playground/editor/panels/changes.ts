import { html, type TemplateResult } from 'lit';
import type { Observed } from '../../../../src/study/index';
import { type Changes, drawnOpenings } from '../study/changes';
import type { Parts } from '../study/messages';

/** What came first before, and what comes first now. */
export function changesPanel(changes: Parts['changes'], show: (observed: Observed) => void): TemplateResult {
  if (changes === 'same')
    return html`<p class="hint">This is the text that you opened. Change it to see what moves.</p>`;
  if (changes === 'broken')
    return html`<p class="hint">The version to compare with has errors. Choose “Compare from here” once yours has none.</p>`;
  if (changes === 'too-large')
    return html`<p class="hint">The packs are too large to compare while you type. Run <code>remedy-rules impact</code>.</p>`;
  return compared(changes, show);
}

function compared({ situations, changed, moves, minutes }: Changes, show: (observed: Observed) => void) {
  return html`
    <p class="total"><b>${changed}</b> of ${situations} situations now start with another step.</p>
    <p class="hint">
      Compared: each yes/no symptom alone, and up to ${drawnOpenings} openings
      drawn at random from both versions. Expected minutes: ${minutesText(minutes.before)} before, ${minutesText(minutes.after)} now.
      <code>remedy-rules impact</code> compares more.
    </p>
    <ul class="moves">
      ${moves.map(
        ({ before, after, situations: count, examples }) => html`
          <li>
            <p class="move"><span class="old">${before}</span> <span aria-label="becomes">→</span> <span class="new">${after}</span>
              <span class="badge">${count}</span></p>
            ${examples.map(
              (observed) => html`
                <button type="button" class="chip" @click=${() => show(observed)}>${observedText(observed)}</button>`,
            )}
          </li>`,
      )}
    </ul>`;
}

function minutesText(minutes: number): string {
  return minutes < 90
    ? `${Math.round(minutes)}`
    : `${Math.round(minutes)} (${(minutes / 60).toFixed(1)} hours)`;
}

function observedText(observed: Observed): string {
  const answers = Object.entries(observed).map(([id, answer]) => (answer === true ? id : `${id}=${answer}`));
  return answers.join(', ') || 'no observation';
}
