import { css } from 'lit';

/** The card, its letters and the space between its parts. */
export const card = css`
  :host {
    display: block;
    container-type: inline-size;
    max-inline-size: var(--remedy-rules-width, 48rem);
    margin-inline: auto;
  }
  :host([hidden]) {
    display: none;
  }
  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }
  .card {
    --radius: var(--remedy-rules-radius, 0.75rem);
    --small-radius: min(var(--radius), 0.5rem);
    --space: 1rem;
    min-inline-size: 0;
    margin: 0;
    padding: var(--space);
    border: 1px solid var(--line);
    border-radius: var(--radius);
    background: var(--surface);
    color: var(--text);
    font: 400 1rem/1.5 var(--remedy-rules-font, system-ui, sans-serif);
    text-align: start;
    overflow-wrap: anywhere;
    hyphens: manual;
  }
  .silent > * {
    visibility: hidden;
  }
  .header {
    margin-block-end: 0.25rem;
    color: var(--muted);
    font-size: 0.875rem;
    font-weight: 600;
    letter-spacing: 0.01em;
  }
  .heading {
    margin-block: 0 1rem;
    font-size: 1.5rem;
    font-weight: 700;
    line-height: 1.25;
    letter-spacing: -0.01em;
    text-wrap: balance;
    scroll-margin-block: 1rem;
  }
  .heading:focus {
    outline: none;
  }
  .heading:focus-visible {
    outline: 2px solid var(--accent);
    outline-offset: 0.25rem;
    border-radius: 0.125rem;
  }
  .subheading {
    margin-block: 1.5rem 0.5rem;
    font-size: 1.0625rem;
    font-weight: 650;
    line-height: 1.35;
  }
  .kicker {
    display: block;
    margin-block-end: 0.125rem;
    color: var(--accent);
    font-size: 0.9375rem;
    font-weight: 650;
    letter-spacing: 0;
  }
  p {
    max-inline-size: 42rem;
    margin-block: 0.5rem;
    text-wrap: pretty;
  }
  .lead {
    margin-block: 1.25rem 0.75rem;
    color: var(--muted);
  }
  .help {
    color: var(--muted);
  }
  .label {
    margin-block: 0.75rem 0.25rem;
    color: var(--muted);
    font-size: 0.875rem;
    font-weight: 600;
  }
  .icon {
    flex: none;
    inline-size: 1.25em;
    block-size: 1.25em;
    fill: none;
    stroke: currentColor;
    stroke-width: 2;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .found:empty,
  #before:empty {
    display: none;
  }
  @container (min-width: 36rem) {
    .card {
      --space: 2rem;
    }
    .heading {
      font-size: 1.75rem;
    }
  }
  @media (prefers-reduced-motion: no-preference) {
    .view > * {
      animation: appear 0.18s ease-out;
    }
  }
  @keyframes appear {
    from {
      opacity: 0;
    }
  }
`;
