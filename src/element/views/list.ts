import { html, nothing, type TemplateResult } from 'lit';
import type { Speech } from '../showing';
import { subheading } from './heading';

/** Short texts below a heading, or nothing if there are none. */
export function bullets(
  title: string,
  texts: readonly unknown[],
  speech: Speech,
): TemplateResult | typeof nothing {
  if (texts.length === 0) return nothing;
  return html`${subheading(title, speech)}
    ${
      texts.length === 1
        ? html`<p>${texts[0]}</p>`
        : html`<ul class="bullets">
          ${texts.map((text) => html`<li>${text}</li>`)}
        </ul>`
    }`;
}

/** Steps to follow in their order. */
export function steps(
  title: string,
  texts: readonly unknown[],
  speech: Speech,
): TemplateResult | typeof nothing {
  if (texts.length === 0) return nothing;
  return html`${subheading(title, speech)}
    <ol class="steps">
      ${texts.map((text) => html`<li><span>${text}</span></li>`)}
    </ol>`;
}

/** What is shown only to whoever asks for it. */
export function disclosure(summary: unknown, content: unknown, isOpen = false): TemplateResult {
  return html`<details ?open=${isOpen}>
    <summary>${summary}</summary>
    <div class="disclosed">${content}</div>
  </details>`;
}

/** A text in another language than that around it. */
export function inLanguage(lang: string | undefined, text: string): unknown {
  return lang === undefined ? text : html`<span lang=${lang}>${text}</span>`;
}
