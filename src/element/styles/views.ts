import { css } from 'lit';

/** What only some views have: the stop, the good end, service, the box for words, the footer. */
export const views = css`
  .card.stop {
    border-color: var(--stop);
    background: var(--stop);
    color: var(--on-stop);
    --muted: var(--on-stop);
    --accent: var(--on-stop);
    --on-accent: var(--stop);
    --text: var(--on-stop);
    --surface: var(--stop);
    --raised: color-mix(in srgb, var(--stop) 86%, #000);
    --line: color-mix(in srgb, var(--on-stop) 45%, var(--stop));
    --border: var(--on-stop);
  }
  .banner {
    display: flex;
    align-items: center;
    gap: 1rem;
    margin-block-end: 1rem;
  }
  .banner .heading {
    margin: 0;
  }
  .banner > .icon {
    inline-size: 2.5rem;
    block-size: 2.5rem;
    stroke-width: 1.75;
  }
  div.stop .banner > .icon {
    inline-size: 4rem;
    block-size: 4rem;
  }
  .shout {
    display: block;
    font-size: 2.5rem;
    font-weight: 800;
    line-height: 1;
    letter-spacing: 0.04em;
  }
  .alert {
    margin-block-start: 1.5rem;
    font-size: 1.125rem;
  }
  .alert .subheading {
    font-size: 1.25rem;
  }
  .alert .steps li::before {
    background: var(--on-stop);
    color: var(--stop);
  }
  .solved .banner > .icon {
    color: var(--safe);
  }
  .solved .banner {
    padding: 1.25rem;
    border-radius: var(--small-radius);
    background: var(--safe-soft);
  }
  .service .banner > .icon {
    color: var(--accent);
  }
  .service .lead {
    margin-block-start: 0;
  }
  .outcome {
    margin-block-start: 1.75rem;
    padding-block-start: 0.25rem;
    border-block-start: 1px solid var(--line);
  }
  .words:not(.main) {
    margin-block-start: 1.25rem;
    padding-block-start: 1rem;
    border-block-start: 1px solid var(--line);
  }
  .words:not(.main) label {
    color: var(--muted);
    font-size: 0.9375rem;
  }
  .footer {
    margin-block: 1.25rem -0.5rem;
    padding-block-start: 0.5rem;
    border-block-start: 1px solid var(--line);
  }
  .footer > .replies {
    margin: 0 -0.75rem;
    gap: 0.25rem;
  }
  .footer .quiet.quiet {
    margin: 0;
    padding-inline: 0.75rem;
    font-size: 0.9375rem;
  }
  .support {
    margin-block-end: 0.5rem;
  }
  .support pre {
    max-block-size: 20rem;
    margin-block: 0.75rem;
    padding: 1rem;
    overflow: auto;
    border: 1px solid var(--line);
    border-radius: var(--small-radius);
    background: var(--raised);
    font: 0.875rem/1.5 ui-monospace, monospace;
    white-space: pre-wrap;
  }
  .failure {
    padding-block: 2rem;
    text-align: center;
  }
  .failure .replies {
    justify-content: center;
  }
  @container (min-width: 36rem) {
    .shout {
      font-size: 3.5rem;
    }
    div.stop .banner > .icon {
      inline-size: 6rem;
      block-size: 6rem;
    }
  }
  @media (forced-colors: active) {
    .card.stop {
      border: 0.5rem solid Mark;
    }
    .tick:has(:checked) {
      border-color: Highlight;
    }
    .primary {
      border-width: 3px;
    }
    .risk {
      border: 1px solid;
    }
  }
`;
