import type { Scanner } from './scanner';

/** A line between boxes. */
export interface Link {
  readonly label: string;
  /** Two heads, or none that points: such a line says not which way to go. */
  readonly isTwoWay: boolean;
  /** `~~~` is only for the layout. */
  readonly isInvisible: boolean;
}

const whole = /([xo<]?)(--+[-xo>]|==+[=xo>]|-\.+-[xo>]?|~~~+)/y;
const start = /([xo<]?)(--|==|-\.)(?![-=.])/y;
const labelled: Readonly<Record<string, RegExp>> = {
  '--': /(?:("[^"]*")\s*|([^\n]*?))--+[-xo>]/y,
  '==': /(?:("[^"]*")\s*|([^\n]*?))==+[=xo>]/y,
  '-.': /(?:("[^"]*")\s*|([^\n]*?))(?<!\.)\.+-[xo>]?/y,
};
const betweenBars = /[^\S\n]*\|([^|\n]*)\|/y;

/** The link that comes next; nothing if none does, `undefined` as label if it does not end. */
export function takeLink(scanner: Scanner): Link | 'unclosed' | undefined {
  // The id of an arrow, such as `e1@-->`.
  scanner.take(/[\w-]+@(?=[xo<]?[-=~])/y);
  const link = scanner.take(whole);
  if (link) {
    const [, tail = '', line = ''] = link;
    return {
      label: scanner.take(betweenBars)?.[1] ?? '',
      isTwoWay: tail !== '',
      isInvisible: line.startsWith('~'),
    };
  }
  const opening = scanner.take(start);
  if (!opening) return undefined;
  const [, tail = '', kind = ''] = opening;
  const ended = scanner.take(labelled[kind] as RegExp);
  if (!ended) return 'unclosed';
  return { label: ended[1] ?? ended[2] ?? '', isTwoWay: tail !== '', isInvisible: false };
}
