import { type CSSResult, unsafeCSS } from 'lit';

/** Each colour on a light and on a dark page. A page sets its own with `--remedy-rules-` before the name. */
const colours: Readonly<Record<string, readonly [light: string, dark: string]>> = {
  accent: ['#0f5ea8', '#8fc1f5'],
  'on-accent': ['#ffffff', '#0b2239'],
  surface: ['#ffffff', '#16191d'],
  raised: ['#f4f6f9', '#20252b'],
  text: ['#18202a', '#e8ecf1'],
  muted: ['#56616f', '#a3aebb'],
  line: ['#d6dde6', '#38414b'],
  border: ['#7d8896', '#76828f'],
  danger: ['#b4121b', '#ff9d97'],
  'danger-soft': ['#fdecec', '#3a1b1d'],
  warning: ['#a03f00', '#ffb27a'],
  'warning-soft': ['#fff0e5', '#38241a'],
  caution: ['#765400', '#f2cc60'],
  'caution-soft': ['#fff6d9', '#332b16'],
  notice: ['#1b5c93', '#92c5f7'],
  'notice-soft': ['#e9f3fc', '#182a3b'],
  safe: ['#19683a', '#86d6a5'],
  'safe-soft': ['#e6f5eb', '#172f21'],
  stop: ['#b0101a', '#b3141e'],
  'on-stop': ['#ffffff', '#ffffff'],
};

function declarations(pick: (light: string, dark: string) => string): string {
  return Object.entries(colours)
    .map(([name, [light, dark]]) => `--${name}:var(--remedy-rules-${name},${pick(light, dark)});`)
    .join('');
}

/**
 * The colours of the page's own scheme; light ones in a browser that does not know `light-dark`. They are not on the
 * host, where a page may have names of its own for its colours.
 */
export const palette: CSSResult = unsafeCSS(
  `.card{${declarations((light) => light)}}` +
    `@supports (color:light-dark(red,red)){.card{${declarations((light, dark) => `light-dark(${light},${dark})`)}}}`,
);
