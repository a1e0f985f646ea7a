import { html, nothing, type TemplateResult } from 'lit';
import type { Speech } from '../showing';

/** Where the focus goes when a view is new. */
export const headingId = 'heading';
/** What a screen reader says with the heading: what comes before it. */
export const beforeId = 'before';

/** The heading of a view, which can take the focus. Its level is a setting, so no tag fits. */
export function headingOf(content: unknown, { level }: Speech, describedBy?: string): TemplateResult {
  return html`<div id=${headingId} class="heading" part="heading" role="heading" aria-level=${level + 1} tabindex="-1"
    aria-describedby=${describedBy ?? nothing}>${content}</div>`;
}

/** A heading inside a view. */
export function subheading(content: unknown, { level }: Speech, below = 0): TemplateResult {
  return html`<div class="subheading" role="heading" aria-level=${level + 2 + below}>${content}</div>`;
}
