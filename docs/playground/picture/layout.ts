import { type Column, columns, type Picture, type PictureLink } from './picture';

/** Where something is, in pixels from the top left corner of the picture. */
interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A node: its label, and the band that streams go through, in the middle of it. */
export interface PlacedNode extends Box {
  readonly band: { readonly y: number; readonly height: number };
}

/** A stream between two edges. */
export interface PlacedLink {
  readonly from: string;
  readonly to: string;
  readonly width: number;
  /** Ends and bends of the edges, `x` and `y` in turn: of the upper one forwards, of the lower one backwards. */
  readonly edges: readonly number[];
}

export interface Layout {
  readonly width: number;
  readonly height: number;
  readonly headings: ReadonlyMap<Column, Box>;
  readonly nodes: ReadonlyMap<string, PlacedNode>;
  readonly links: readonly PlacedLink[];
}

/** How much room there is. */
export interface Room {
  readonly width: number;
  /** Height of the label of each node, by key, if it is as wide as {@link labelWidth} says. */
  readonly heights: ReadonlyMap<string, number>;
  readonly headingHeight: number;
}

/** Below this width the columns stand one below the other. */
const narrowest = 620;

const gap = 8;
/** Pixels of the thinnest stream that can be seen. */
const thinnest = 1.5;
const gutter = 52;

/** The columns that have nodes. */
function usedColumns(picture: Picture): Column[] {
  return columns.filter((column) => picture.nodes.some((node) => node.column === column));
}

function isStacked(width: number): boolean {
  return width < narrowest;
}

/** How wide the label of a node is. */
export function labelWidth(picture: Picture, width: number): number {
  if (isStacked(width)) return width - 2 * gutter;
  const count = Math.max(2, usedColumns(picture).length);
  // What is left is for the streams between the columns.
  return Math.min(300, Math.floor((width * (count === 4 ? 0.78 : 0.7)) / count));
}

/** Pixels for a stream of weight 1. */
export function scaleFor(width: number): number {
  return isStacked(width) ? 40 : Math.min(340, Math.max(220, width * 0.32));
}

/** Places a picture. Labels never overlap, and every stream is as wide as its weight. */
export function layoutOf(picture: Picture, room: Room): Layout {
  return isStacked(room.width) ? stacked(picture, room) : inColumns(picture, room);
}

interface Slot {
  readonly key: string;
  readonly weight: number;
  readonly height: number;
}

function inColumns(picture: Picture, room: Room): Layout {
  const used = usedColumns(picture);
  const width = labelWidth(picture, room.width);
  const scale = scaleFor(room.width);
  const step = used.length > 1 ? (room.width - width) / (used.length - 1) : 0;
  const placed = new Map<string, PlacedNode>();
  const headings = new Map<Column, Box>();
  let height = 0;
  // Last, so that what passes by lies between where it comes from and where it goes.
  const inOrder = [
    ...used.filter((column) => column !== 'finding'),
    ...used.filter((column) => column === 'finding'),
  ];
  for (const column of inOrder) {
    const x = used.indexOf(column) * step;
    headings.set(column, { x, y: 0, width, height: room.headingHeight });
    let y = room.headingHeight + gap;
    for (const slot of slotsOf(picture, column, room, scale, placed)) {
      placed.set(slot.key, placedAt(x, y, width, slot, scale));
      // What only passes by needs less room.
      y += slot.height + (slot.key.startsWith('via ') ? 3 : gap);
    }
    height = Math.max(height, y);
  }
  const links = attached(picture, placed, scale, 1, (link, from, to, half) => {
    const via = placed.get(viaKey(link));
    const points = [right(placed.get(link.from) as PlacedNode), from];
    if (via !== undefined) points.push(via.x, middle(via), via.x + via.width, middle(via));
    points.push((placed.get(link.to) as PlacedNode).x, to);
    const line = bent(points);
    return [...shifted(line, -half), ...backwards(shifted(line, half))];
  });
  const nodes = new Map([...placed].filter(([key]) => !key.startsWith('via ')));
  return { width: room.width, height, headings, nodes, links };
}

/** The nodes of a column, and the streams that pass it by. */
function slotsOf(
  picture: Picture,
  column: Column,
  { heights }: Room,
  scale: number,
  placed: ReadonlyMap<string, PlacedNode>,
): Slot[] {
  const slots = picture.nodes
    .filter((node) => node.column === column)
    .map(
      ({ key, weight }): Slot => ({
        key,
        weight,
        height: Math.max(heights.get(key) ?? 0, weight * scale),
      }),
    );
  if (column !== 'finding') return slots;
  const passing = picture.links
    .filter(({ from, to, weight }) => weight > 0 && isAnswer(picture, from) && !to.startsWith('finding:'))
    .map((link): Slot => ({ key: viaKey(link), weight: link.weight, height: link.weight * scale }));
  const place = (key: string) => {
    const places = picture.links
      .filter((link) => link.weight > 0 && (link.to === key || link.from === key || viaKey(link) === key))
      .flatMap(({ from, to, weight }) =>
        [from, to].flatMap((end) => {
          const at = placed.get(end);
          return at === undefined ? [] : [{ weight, at: middle(at) }];
        }),
      );
    const whole = places.reduce((sum, { weight }) => sum + weight, 0);
    return places.reduce((sum, { weight, at }) => sum + weight * at, 0) / (whole || 1);
  };
  return [...slots, ...passing].sort((a, b) => place(a.key) - place(b.key));
}

function isAnswer(picture: Picture, key: string): boolean {
  return picture.nodes.some((node) => node.key === key && node.column === 'answer');
}

/** One column, with the streams to faults on its left and those from faults on its right. */
function stacked(picture: Picture, room: Room): Layout {
  const width = labelWidth(picture, room.width);
  const scale = scaleFor(room.width);
  const placed = new Map<string, PlacedNode>();
  const headings = new Map<Column, Box>();
  let y = 0;
  for (const column of usedColumns(picture)) {
    headings.set(column, { x: gutter, y, width, height: room.headingHeight });
    y += room.headingHeight + gap;
    for (const { key, weight } of picture.nodes.filter((node) => node.column === column)) {
      const height = Math.max(room.heights.get(key) ?? 0, weight * scale);
      placed.set(key, placedAt(gutter, y, width, { key, weight, height }, scale));
      y += height + gap;
    }
    y += gap;
  }
  const links = attached(picture, placed, scale, -1, (link, from, to, half) => {
    const isRight = picture.nodes.some(({ key, column }) => key === link.to && column === 'remedy');
    const edge = isRight ? gutter + width : gutter;
    const depth = Math.min(gutter, 18 + Math.abs(to - from) * 0.09);
    const arc = (shift: number) => {
      // A curve goes as far as three quarters of its bends.
      const bend = edge + (isRight ? 1 : -1) * Math.max(0, depth - shift * (4 / 3));
      return [edge, from + shift, bend, from + shift, bend, to - shift, edge, to - shift];
    };
    return [...arc(-half), ...backwards(arc(half))];
  });
  return { width: room.width, height: y, headings, nodes: placed, links };
}

function placedAt(x: number, y: number, width: number, { weight, height }: Slot, scale: number): PlacedNode {
  const band = weight * scale;
  return { x, y, width, height, band: { y: y + (height - band) / 2, height: band } };
}

/**
 * Lets the streams leave and enter the bands one below the other, in the order of their other ends; in the opposite order,
 * if they turn round on the way.
 */
function attached(
  picture: Picture,
  placed: ReadonlyMap<string, PlacedNode>,
  scale: number,
  order: 1 | -1,
  edgesOf: (link: PictureLink, from: number, to: number, half: number) => number[],
): PlacedLink[] {
  const shown = picture.links.filter(({ from, to }) => placed.has(from) && placed.has(to));
  const ends = (side: 'from' | 'to') => {
    const other = (link: PictureLink) =>
      middle((placed.get(viaKey(link)) ?? placed.get(link[side === 'from' ? 'to' : 'from'])) as PlacedNode);
    const used = new Map<string, number>();
    const sorted = [...shown].sort((a, b) => order * (other(a) - other(b)));
    return new Map(
      sorted.map((link) => {
        const { band } = placed.get(link[side]) as PlacedNode;
        const before = used.get(link[side]) ?? 0;
        used.set(link[side], before + link.weight * scale);
        return [link, band.y + before + (link.weight * scale) / 2] as const;
      }),
    );
  };
  const [starts, stops] = [ends('from'), ends('to')];
  return shown.map((link) => ({
    from: link.from,
    to: link.to,
    width: link.weight * scale,
    edges: edgesOf(
      link,
      starts.get(link) as number,
      stops.get(link) as number,
      Math.max(link.weight * scale, thinnest) / 2,
    ),
  }));
}

/** Points of a line as ends and bends of curves that leave and arrive level; between two of a pair it is straight. */
function bent(points: readonly number[]): number[] {
  const line = points.slice(0, 2);
  for (let at = 2; at < points.length; at += 2) {
    const [x0, y0, x1, y1] = points.slice(at - 2, at + 2) as [number, number, number, number];
    const half = (x0 + x1) / 2;
    line.push(half, y0, half, y1, x1, y1);
  }
  return line;
}

function shifted(line: readonly number[], by: number): number[] {
  return line.map((number, index) => (index % 2 === 0 ? number : number + by));
}

function backwards(line: readonly number[]): number[] {
  const points: number[] = [];
  for (let at = line.length - 2; at >= 0; at -= 2) points.push(line[at] as number, line[at + 1] as number);
  return points;
}

/** The path of a stream, for SVG. */
export function pathOf(edges: readonly number[]): string {
  const half = edges.length / 2;
  const curve = (from: number) => {
    const [x, y, ...rest] = edges.slice(from, from + half).map((number) => number.toFixed(1));
    return `${x},${y}C${rest.join(',')}`;
  };
  return `M${curve(0)}L${curve(half)}Z`;
}

function viaKey({ from, to }: Pick<PictureLink, 'from' | 'to'>): string {
  return `via ${from} ${to}`;
}

function right({ x, width }: Box): number {
  return x + width;
}

function middle({ y, height }: Box): number {
  return y + height / 2;
}
