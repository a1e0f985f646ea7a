import type { Scanner } from './scanner';

/** How the shapes of Mermaid open and close, those with the longest opening first. */
const shapes: readonly (readonly [open: string, ...closes: string[]])[] = [
  ['(((', ')))'],
  ['([', '])'],
  ['[[', ']]'],
  ['[(', ')]'],
  ['((', '))'],
  ['{{', '}}'],
  ['[/', '/]', '\\]'],
  ['[\\', '\\]', '/]'],
  ['[', ']'],
  ['(', ')'],
  ['{', '}'],
  ['>', ']'],
];

/** Ovals and circles: where a flowchart begins, or ends. */
const terminals: readonly string[] = ['(((', '([', '(('];

/** The shape of a box with its text. */
export interface Shape {
  /** As written; `undefined` if the shape has no text, `null` if the text does not end. */
  readonly label: string | null | undefined;
  readonly open: string;
  readonly isTerminal: boolean;
}

/** The shape that comes next, if one does. */
export function takeShape(scanner: Scanner): Shape | undefined {
  if (scanner.takeText('@{')) {
    const inside = scanner.takeUntil(['}'], '\n\n');
    const label = inside === undefined ? null : labelIn(inside);
    return {
      label,
      open: '@{',
      isTerminal: /\bshape:\s*"?(?:stadium|pill|terminal|circ|start|sm-circ|stop)/.test(inside ?? ''),
    };
  }
  const shape = shapes.find(([open]) => scanner.takeText(open));
  if (shape === undefined) return undefined;
  const [open, ...closes] = shape;
  return { label: takeLabel(scanner, closes), open, isTerminal: terminals.includes(open) };
}

function labelIn(attributes: string): string | undefined {
  return /\blabel:\s*(?:"([^"]*)"|([^,\n]*))/.exec(attributes)?.slice(1).find(Boolean);
}

function takeLabel(scanner: Scanner, closes: readonly string[]): string | null {
  if (!scanner.take(/\s*"/y)) return scanner.takeUntil(closes, '\n') ?? null;
  const text = scanner.takeUntil(['"'], '\n\n');
  const isClosed = text !== undefined && scanner.takeUntil(closes, '\n')?.trim() === '';
  return isClosed ? text : null;
}
