import { html, nothing, type TemplateResult } from 'lit';
import type { Risk } from '../../../../src/index';
import type { AdviceReport, FirstStep, RemedyAdvice, Version } from '../study/advice';

const adviceWords = {
  try: 'try',
  professional: 'service',
  unlikely: 'unlikely to help',
  'last-resort': 'last resort',
  avoid: 'do not do it',
} as const;

const riskIcons: Readonly<Record<Risk, string>> = { none: '○', low: '◔', medium: '◑', high: '●' };

/** Each remedy with its risk and its place, beside those of the version that it is compared with. */
export function adviceTable(
  { remedies, first, observed }: AdviceReport,
  goTo: (id: string) => void,
): TemplateResult {
  const isOpen = Object.keys(observed).length === 0;
  return html`
    <dl class="first">
      <div><dt>First step</dt><dd>${stepText(first.now)}</dd></div>
      ${
        first.before === undefined || JSON.stringify(first.before) === JSON.stringify(first.now)
          ? nothing
          : html`<div class="moved"><dt>Before your change</dt><dd>${stepText(first.before)}</dd></div>`
      }
    </dl>
    ${isOpen ? html`<p class="hint">Choose a symptom to see the order of the remedies. Their risks always show.</p>` : nothing}
    <table class="advice">
      <thead><tr><th scope="col">Remedy</th><th scope="col">Risk</th><th scope="col">Now</th><th scope="col">Before</th></tr></thead>
      <tbody>${remedies.map((remedy) => row(remedy, goTo))}</tbody>
    </table>`;
}

function stepText({ text, questions }: FirstStep): TemplateResult {
  if (questions.length === 0) return html`${text}`;
  return html`<details><summary>${text}</summary><ul>${questions.map((question) => html`<li>${question}</li>`)}</ul></details>`;
}

function row(remedy: RemedyAdvice, goTo: (id: string) => void): TemplateResult {
  const { id, hazards, now, before } = remedy;
  const shown = (now ?? before) as Version;
  return html`
    <tr class=${isMoved(remedy) ? 'moved' : ''} data-remedy=${id}>
      <th scope="row">
        <button type="button" class="link" @click=${() => goTo(id)}>${shown.title}</button>
        ${now ? nothing : html`<span class="tag">removed</span>`}
        ${before ? nothing : html`<span class="tag">new</span>`}
        ${
          hazards.length > 0
            ? html`<details><summary>${hazards.length === 1 ? '1 warning' : `${hazards.length} warnings`}</summary>
          <ul>${hazards.map((hazard) => html`<li>${hazard}</li>`)}</ul></details>`
            : nothing
        }
      </th>
      <td>${riskBadge(shown.risk)}${
        now && before && now.risk !== before.risk
          ? html`<span class="was">was ${before.risk}</span>`
          : nothing
      }</td>
      <td>${standing(now)}</td>
      <td>${standing(before)}</td>
    </tr>`;
}

function riskBadge(risk: Risk): TemplateResult {
  return html`<span class="risk ${risk}"><span aria-hidden="true">${riskIcons[risk]}</span> ${risk}</span>`;
}

function standing(version: Version | undefined): TemplateResult | string {
  const found = version?.standing;
  if (found === undefined) return '–';
  if (found.place === undefined) return html`<span title=${found.blocked.join(' ')}>not possible</span>`;
  return html`<b>${found.place}</b> <span class="word">${adviceWords[found.advice]}</span>`;
}

function isMoved({ now, before }: RemedyAdvice): boolean {
  return JSON.stringify(now) !== JSON.stringify(before);
}
