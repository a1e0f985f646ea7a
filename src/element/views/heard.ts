import { html, nothing, type TemplateResult } from 'lit';
import type { Heard } from '../../conversation/view';
import type { Asking } from '../showing';
import { inLanguage } from './list';

/** What the owner wrote, what was understood of it, and how to put it right. */
export function heardView(
  { text, isUnderstood, wantsHelp, answers, tried, ask, suggested, otherDevice }: Heard,
  { actions, render }: Asking,
): TemplateResult {
  const { heard, outcomes, quoted } = render;
  const understood = [
    ...answers.map(({ question, text: answer }) => [question, answer] as const),
    ...tried.map(({ title, outcome }) => [title, outcomes[outcome]] as const),
  ];
  return html`<div class="heard" part="heard">
    <p><span class="label">${heard.youWrote}</span> <q>${quoted(text)}</q></p>
    ${otherDevice === undefined ? nothing : html`<p><strong>${heard.otherDevice(otherDevice)}</strong></p>`}
    ${
      understood.length === 0
        ? nothing
        : html`<p class="label">${heard.understood}</p>
          <ul class="pairs">
            ${understood.map(([term, answer]) => html`<li>${term} <strong>${answer}</strong></li>`)}
          </ul>
          <p class="help">${heard.isWrong}</p>`
    }
    ${ask.length === 0 ? nothing : html`<p><strong>${heard.askedFirst}.</strong></p>`}
    ${wantsHelp ? html`<p>${heard.cannotFindOut}</p>` : nothing}
    ${isUnderstood ? nothing : html`<p><strong>${heard.notUnderstood}</strong></p>`}
    ${
      suggested.length === 0
        ? nothing
        : html`<p class="label">${heard.didYouMean}</p>
          <div class="choices">
            ${suggested.map(
              ({ symptom, answer, text: line, lang }) =>
                html`<button type="button" class="choice" part="button"
                  @click=${() => actions.answer(symptom, answer)}>${inLanguage(lang, line)}</button>`,
            )}
          </div>`
    }
  </div>`;
}
