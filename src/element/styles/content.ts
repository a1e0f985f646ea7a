import { css } from 'lit';

/** Steps, warnings, risks, and what is only shown on demand. */
export const content = css`
  .bullets,
  .pairs {
    margin-block: 0.5rem;
    padding-inline-start: 1.25rem;
  }
  :is(.bullets, .pairs) li {
    max-inline-size: 42rem;
    text-wrap: pretty;
    margin-block: 0.375rem;
  }
  .bullets li::marker {
    color: var(--muted);
  }
  .steps {
    display: grid;
    gap: 0.75rem;
    margin-block: 0.75rem;
    padding: 0;
    list-style: none;
    counter-reset: step;
  }
  .steps li {
    display: flex;
    gap: 0.875rem;
    max-inline-size: 42rem;
    counter-increment: step;
  }
  .steps li::before {
    content: counter(step);
    display: grid;
    flex: none;
    place-content: center;
    inline-size: 1.75rem;
    block-size: 1.75rem;
    border-radius: 50%;
    background: color-mix(in srgb, var(--accent) 14%, var(--surface));
    color: var(--accent);
    font-size: 0.875rem;
    font-weight: 700;
  }
  .steps span {
    text-wrap: pretty;
    padding-block-start: 0.125rem;
  }
  .facts {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5rem 1rem;
    margin-block: 0 1rem;
  }
  .risk,
  .duration {
    display: inline-flex;
    align-items: center;
    gap: 0.375rem;
  }
  .duration {
    color: var(--muted);
  }
  .risk {
    padding: 0.25rem 0.75rem 0.25rem 0.5rem;
    border-radius: 1rem;
    background: var(--safe-soft);
    color: var(--safe);
    font-size: 0.9375rem;
    font-weight: 650;
  }
  .risk[data-risk='low'] {
    background: var(--caution-soft);
    color: var(--caution);
  }
  .risk[data-risk='medium'] {
    background: var(--warning-soft);
    color: var(--warning);
  }
  .risk[data-risk='high'] {
    background: var(--danger-soft);
    color: var(--danger);
  }
  .warning {
    --tone: var(--notice);
    --soft: var(--notice-soft);
    display: flex;
    gap: 0.75rem;
    margin-block: 0.625rem;
    padding: 0.75rem 1rem;
    border-inline-start: 0.25rem solid var(--tone);
    border-radius: var(--small-radius);
    background: var(--soft);
  }
  .warning[data-signal='CAUTION'] {
    --tone: var(--caution);
    --soft: var(--caution-soft);
  }
  .warning[data-signal='WARNING'] {
    --tone: var(--warning);
    --soft: var(--warning-soft);
  }
  .warning[data-signal='DANGER'] {
    --tone: var(--danger);
    --soft: var(--danger-soft);
  }
  .warning .icon {
    margin-block-start: 0.125rem;
    color: var(--tone);
  }
  .warning p {
    margin: 0;
  }
  .signal {
    display: block;
    color: var(--tone);
    font-size: 0.875rem;
    letter-spacing: 0.04em;
  }
  .notice {
    padding: 0.75rem 1rem;
    border-radius: var(--small-radius);
    background: var(--caution-soft);
    font-weight: 600;
  }
  .recognised {
    margin-block: 0.75rem 1.25rem;
    padding: 0.625rem 1rem 0.75rem;
    border-radius: var(--small-radius);
    background: var(--raised);
  }
  .recognised .label {
    display: block;
    margin: 0;
  }
  .recognised > span {
    display: block;
  }
  .heard {
    margin-block: 0.75rem 1.5rem;
    padding: 0.75rem 1rem;
    border-radius: var(--small-radius);
    background: var(--raised);
  }
  .heard > :first-child {
    margin-block-start: 0;
  }
  .heard > :last-child {
    margin-block-end: 0;
  }
  q {
    quotes: none;
  }
  details {
    margin-block: 1.25rem 0;
    border-block-start: 1px solid var(--line);
  }
  details + :is(details, .outcome) {
    margin-block-start: 0;
  }
  summary {
    display: flex;
    align-items: center;
    gap: 0.5rem;
    min-block-size: 2.75rem;
    color: var(--accent);
    font-weight: 600;
    list-style: none;
    cursor: pointer;
  }
  summary::-webkit-details-marker {
    display: none;
  }
  summary::before {
    content: '';
    flex: none;
    inline-size: 0.5rem;
    block-size: 0.5rem;
    border: solid currentColor;
    border-width: 0 2px 2px 0;
    transform: rotate(45deg) translate(-0.125rem, -0.125rem);
  }
  details[open] > summary::before {
    transform: rotate(-135deg) translate(-0.125rem, -0.125rem);
  }
  .disclosed {
    padding-block-end: 0.75rem;
  }
  .disclosed > :first-child {
    margin-block-start: 0;
  }
  .source a {
    color: var(--accent);
  }
  .source .icon {
    inline-size: 0.875em;
    block-size: 0.875em;
    margin-inline-start: 0.25em;
    vertical-align: -0.05em;
  }
  .grade {
    color: var(--muted);
  }
  .cited {
    display: block;
  }
  .mention .subheading {
    margin-block-start: 0.5rem;
  }
  .mention {
    margin-block-end: 1.5rem;
  }
`;
