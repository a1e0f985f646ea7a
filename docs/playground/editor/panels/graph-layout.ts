import type { Edge, Graph, Node } from '../../../../src/study/index';

/** A node with its place. */
export interface PlacedNode extends Node {
  readonly key: string;
  readonly x: number;
  readonly y: number;
  readonly lines: readonly string[];
}

/** An edge as a curve from the right side of one node to the left side of another. */
interface PlacedEdge {
  readonly from: string;
  readonly to: string;
  readonly path: string;
  readonly edge: Edge;
}

/** A graph in columns. */
export interface Layout {
  readonly nodes: readonly PlacedNode[];
  readonly edges: readonly PlacedEdge[];
  readonly width: number;
  readonly height: number;
}

export const nodeSize = { width: 200, height: 40 };
const gap = { x: 90, y: 12 };
const margin = { x: 8, top: 34, bottom: 8 };

const columns: readonly (readonly Node['kind'][])[] = [['symptom'], ['rule'], ['fault'], ['remedy', 'alert']];

/** What the columns hold, from left to right. */
export const columnTitles = ['Symptoms', 'Rules', 'Faults', 'Remedies and alerts'];

export function keyOf({ kind, id }: Pick<Node, 'kind' | 'id'>): string {
  return `${kind} ${id}`;
}

/** Places a graph in columns of the same height, and orders each so that few edges cross. */
export function layOut({ nodes, edges }: Graph): Layout {
  const order = ordered(nodes, edges);
  const tallest = Math.max(1, ...order.map((column) => column.length));
  const height = tallest * (nodeSize.height + gap.y) - gap.y;
  const placed = order.flatMap((column, index) => {
    const share = height / column.length;
    return column.map(
      (node, row): PlacedNode => ({
        ...node,
        key: keyOf(node),
        x: margin.x + index * (nodeSize.width + gap.x),
        y: margin.top + (row + 0.5) * share - nodeSize.height / 2,
        lines: wrapped(node.label),
      }),
    );
  });
  const byKey = new Map(placed.map((node) => [node.key, node]));
  return {
    nodes: placed,
    edges: edges.flatMap((edge): PlacedEdge[] => {
      const [from, to] = [byKey.get(keyOf(edge.from)), byKey.get(keyOf(edge.to))];
      return from && to ? [{ from: from.key, to: to.key, path: curve(from, to), edge }] : [];
    }),
    width: 2 * margin.x + columns.length * nodeSize.width + (columns.length - 1) * gap.x,
    height: margin.top + height + margin.bottom,
  };
}

/** What leads to a node, and what it leads to. */
export function around({ nodes, edges }: Graph, key: string): Graph {
  const kept = new Set([key, ...reached(edges, key, 'from', 'to'), ...reached(edges, key, 'to', 'from')]);
  return {
    nodes: nodes.filter((node) => kept.has(keyOf(node))),
    edges: edges.filter(({ from, to }) => kept.has(keyOf(from)) && kept.has(keyOf(to))),
  };
}

function reached(edges: readonly Edge[], key: string, start: 'from' | 'to', end: 'from' | 'to'): Set<string> {
  const found = new Set([key]);
  for (const one of found)
    for (const edge of edges) if (keyOf(edge[start]) === one) found.add(keyOf(edge[end]));
  return found;
}

/** Each node goes to the middle of those it is connected with; a few passes are enough. */
function ordered(nodes: readonly Node[], edges: readonly Edge[]): Node[][] {
  const order = columns.map((kinds) => nodes.filter(({ kind }) => kinds.includes(kind)));
  const linked = new Map<string, string[]>();
  const link = (one: string, other: string) => linked.set(one, [...(linked.get(one) ?? []), other]);
  for (const { from, to } of edges) {
    link(keyOf(from), keyOf(to));
    link(keyOf(to), keyOf(from));
  }
  for (let pass = 0; pass < 4; pass++) {
    for (const column of order) {
      const position = new Map(
        order.flatMap((all) => all.map((node, row) => [keyOf(node), (row + 0.5) / all.length] as const)),
      );
      const middle = (node: Node) => {
        const own = position.get(keyOf(node)) ?? 0;
        const others = (linked.get(keyOf(node)) ?? []).map((key) => position.get(key) ?? own);
        return others.length === 0 ? own : others.reduce((sum, one) => sum + one, 0) / others.length;
      };
      const middles = new Map(column.map((node) => [node, middle(node)]));
      column.sort((a, b) => (middles.get(a) ?? 0) - (middles.get(b) ?? 0));
    }
  }
  return order;
}

function curve(from: PlacedNode, to: PlacedNode): string {
  const [x1, y1] = [from.x + nodeSize.width, from.y + nodeSize.height / 2];
  const [x2, y2] = [to.x, to.y + nodeSize.height / 2];
  const bend = (x2 - x1) / 2;
  return `M${x1} ${y1}C${x1 + bend} ${y1} ${x2 - bend} ${y2} ${x2} ${y2}`;
}

/** Characters in a line of a node. */
const widest = 27;

/** A label in at most two lines, since text in a picture does not wrap by itself. */
function wrapped(label: string): string[] {
  const lines = [''];
  for (const word of label.split(/\s+/)) {
    const line = lines.at(-1) as string;
    if (line === '' || line.length + word.length < widest) lines[lines.length - 1] = `${line} ${word}`.trim();
    else lines.push(word);
  }
  const [first = '', second, third] = lines;
  if (second === undefined) return [cut(first, false)];
  return [cut(first, false), cut(second, third !== undefined)];
}

function cut(line: string, goesOn: boolean): string {
  return line.length > widest || goesOn ? `${line.slice(0, widest - 1)}…` : line;
}
