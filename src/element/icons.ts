import { html, type SVGTemplateResult, svg, type TemplateResult } from 'lit';

// Drawn on 24 by 24, with strokes of 2, so that they are as heavy as the letters beside them. Each stands beside a word
// that says the same, so a screen reader skips it.

function icon(shape: SVGTemplateResult): TemplateResult {
  return html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">${shape}</svg>`;
}

/** A stop sign with a hand's bar. */
export const stopIcon = icon(
  svg`<path d="M7.9 2.5h8.2l5.4 5.4v8.2l-5.4 5.4H7.9l-5.4-5.4V7.9z"/><path d="M12 7v6"/><path d="M12 16.75v.25"/>`,
);

export const warningIcon = icon(
  svg`<path d="M12 3.5 2.5 20h19z"/><path d="M12 10v4.5"/><path d="M12 17.1v.15"/>`,
);

export const noticeIcon = icon(
  svg`<circle cx="12" cy="12" r="9"/><path d="M12 11v5.5"/><path d="M12 7.6v.15"/>`,
);

/** No known risk. */
export const safeIcon = icon(
  svg`<path d="M12 2.8 4.5 5.6v5.7c0 4.6 3.1 8 7.5 9.9 4.4-1.9 7.5-5.3 7.5-9.9V5.6z"/><path d="m8.6 12 2.4 2.4 4.5-4.7"/>`,
);

export const clockIcon = icon(svg`<circle cx="12" cy="12" r="9"/><path d="M12 7v5.2l3.3 1.9"/>`);

export const solvedIcon = icon(svg`<circle cx="12" cy="12" r="9"/><path d="m7.8 12.3 2.9 2.9 5.5-6"/>`);

export const serviceIcon = icon(
  svg`<path d="M14.6 6.4a4.2 4.2 0 0 1 5.3-1.3l-2.9 2.9.4 2.1 2.1.4 2-2a4.2 4.2 0 0 1-5.7 5l-6.7 6.7a2.05 2.05 0 0 1-2.9-2.9l6.7-6.7a4.2 4.2 0 0 1 1.7-4.2z"/>`,
);

export const backIcon = icon(svg`<path d="M19 12H5.5"/><path d="m11 6-6 6 6 6"/>`);

export const againIcon = icon(
  svg`<path d="M4.5 12a7.5 7.5 0 1 0 2.3-5.4L4.5 8.8"/><path d="M4.5 4v4.8h4.8"/>`,
);

export const textIcon = icon(
  svg`<path d="M6 3h8.5L19 7.5V21H6z"/><path d="M14 3v5h5"/><path d="M9 12.5h7M9 16.5h7"/>`,
);

export const copyIcon = icon(
  svg`<rect x="8.5" y="8.5" width="12" height="12" rx="2"/><path d="M15.5 8.5v-3a2 2 0 0 0-2-2h-8a2 2 0 0 0-2 2v8a2 2 0 0 0 2 2h3"/>`,
);

export const printIcon = icon(
  svg`<path d="M7 8.5V3h10v5.5"/><path d="M7 17.5H3.5v-7.5a1.5 1.5 0 0 1 1.5-1.5h14a1.5 1.5 0 0 1 1.5 1.5v7.5H17"/><path d="M7 14h10v7H7z"/>`,
);

export const linkIcon = icon(
  svg`<path d="M18 13.5V19a1.5 1.5 0 0 1-1.5 1.5H5A1.5 1.5 0 0 1 3.5 19V7.5A1.5 1.5 0 0 1 5 6h5.5"/><path d="M14.5 3.5h6v6"/><path d="m20 4-8.5 8.5"/>`,
);

export const helpIcon = icon(
  svg`<circle cx="12" cy="12" r="9"/><path d="M9.4 9.4a2.7 2.7 0 1 1 3.9 2.4c-.8.4-1.3 1-1.3 1.9"/><path d="M12 16.9v.1"/>`,
);

export const goIcon = icon(svg`<path d="M5 12h13.5"/><path d="m13 6 6 6-6 6"/>`);
