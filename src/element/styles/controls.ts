import { css } from 'lit';

/** Buttons, boxes and lines to tick: each at least 44 pixels high. */
export const controls = css`
  button,
  input {
    color: inherit;
    font: inherit;
  }
  button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 0.5rem;
    min-block-size: 2.75rem;
    padding: 0.5rem 1.125rem;
    border: 1px solid var(--border);
    border-radius: var(--small-radius);
    background: var(--surface);
    font-weight: 600;
    line-height: 1.3;
    text-align: start;
    cursor: pointer;
    touch-action: manipulation;
  }
  button:hover {
    border-color: var(--accent);
    background: var(--raised);
  }
  .primary {
    border-color: var(--accent);
    background: var(--accent);
    color: var(--on-accent);
  }
  .primary:hover {
    background: color-mix(in srgb, var(--accent) 88%, var(--text));
  }
  .quiet {
    border-color: transparent;
    background: none;
    color: var(--accent);
  }
  .quiet:hover {
    border-color: var(--line);
  }
  :is(button, input, summary, a, pre):focus-visible,
  .tick label:focus-within:has(:focus-visible) {
    outline: 3px solid var(--accent);
    outline-offset: 2px;
  }
  :disabled,
  :disabled button {
    cursor: not-allowed;
  }
  fieldset:disabled {
    opacity: 0.65;
  }
  .replies {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5rem;
    margin-block-start: 1.25rem;
  }
  .choices {
    display: grid;
    gap: 0.625rem;
    margin-block-start: 1rem;
  }
  .choice {
    justify-content: flex-start;
    min-block-size: 3.25rem;
    padding-inline: 1.125rem;
  }
  .replies > .quiet:first-child {
    margin-inline-start: -1.125rem;
  }
  .number {
    margin-block-start: 1rem;
  }
  .choices + .replies {
    margin-block-start: 0.625rem;
  }
  .pair {
    grid-template-columns: 1fr 1fr;
  }
  .pair .choice {
    justify-content: center;
    font-size: 1.0625rem;
  }
  :is(.words, .number, .search) label {
    display: block;
    margin-block-end: 0.375rem;
    font-weight: 600;
  }
  .field {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
  }
  input:is([type='text'], [type='search']) {
    flex: 1 1 12rem;
    inline-size: 100%;
    min-inline-size: 0;
    min-block-size: 2.75rem;
    padding: 0.5rem 0.875rem;
    border: 1px solid var(--border);
    border-radius: var(--small-radius);
    background: var(--surface);
  }
  input::placeholder {
    color: var(--muted);
    opacity: 1;
  }
  .number input {
    flex: 0 1 10rem;
  }
  .wrong {
    color: var(--danger);
    font-weight: 600;
  }
  .ticks {
    display: grid;
    grid-auto-rows: minmax(3.25rem, auto);
    gap: 0.5rem;
  }
  /* As high as the longest line, so that nothing moves when the lines come. */
  .main ~ .ticks {
    grid-auto-rows: minmax(5.5rem, auto);
  }
  .tick:only-child {
    grid-column: 1 / -1;
  }
  .tick {
    position: relative;
    display: flex;
    flex-direction: column;
    border: 1px solid var(--line);
    border-radius: var(--small-radius);
    background: var(--surface);
  }
  .tick:has(:checked) {
    border-color: var(--accent);
    background: color-mix(in srgb, var(--accent) 9%, var(--surface));
    box-shadow: inset 0 0 0 1px var(--accent);
  }
  .tick:has(label:hover) {
    border-color: var(--accent);
  }
  .tick label {
    display: flex;
    flex: 1;
    align-items: center;
    gap: 0.75rem;
    padding: 0.625rem 0.875rem;
    border-radius: inherit;
    font-size: 0.9375rem;
    line-height: 1.4;
    cursor: pointer;
  }
  .tick input {
    flex: none;
    inline-size: 1.25rem;
    block-size: 1.25rem;
    margin: 0;
    accent-color: var(--accent);
    outline: none;
  }
  .tick:has(details) label {
    padding-inline-end: 3rem;
  }
  .tick details {
    margin: 0;
    padding-inline: 2.875rem 0.875rem;
    border: 0;
  }
  .tick summary {
    position: absolute;
    inset-block-start: 0;
    inset-inline-end: 0;
    justify-content: center;
    inline-size: 2.75rem;
    color: var(--muted);
  }
  .tick summary::before {
    content: none;
  }
  .tick summary:hover,
  .tick [open] > summary {
    color: var(--accent);
  }
  .tick .disclosed {
    color: var(--muted);
    font-size: 0.9375rem;
  }
  .placeholder {
    border-color: transparent;
    background: var(--raised);
  }
  .go {
    flex: none;
    inline-size: 2.75rem;
    padding: 0;
  }
  .directed:dir(rtl) .icon {
    transform: scaleX(-1);
  }
  @container (min-width: 36rem) {
    .ticks {
      grid-template-columns: 1fr 1fr;
    }
    .tick label {
      font-size: 1rem;
    }
    .main ~ .ticks {
      grid-auto-rows: minmax(5.75rem, auto);
    }
    .outcome .choices {
      grid-template-columns: 1fr 1fr;
    }
  }
  @media (prefers-reduced-motion: no-preference) {
    button,
    .tick {
      transition:
        background-color 0.12s,
        border-color 0.12s;
    }
  }
`;
