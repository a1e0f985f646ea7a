import { type Column, columns, type Picture, type PictureLink } from './picture';

/** Where something is, in pixels from the top left corner of the picture. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A node: its label, and the band that streams go through, in the middle of it. */
export interface PlacedNode extends Box {
  readonly band: { readonly y: number; readonly height: number };
}

/** A stream: its width, and the ends and bends of its middle line, `x` and `y` in turn. */
export interface PlacedLink {
  readonly from: string;
  readonly to: string;
  readonly width: number;
  readonly line: readonly number[];
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
export const narrowest = 620;

const gap = 8;
const gutter = 52;

/** The columns that have nodes. */
export function usedColumns(picture: Picture): Column[] {
  return columns.filter((column) => picture.nodes.some((node) => node.column === column));
}

export function isStacked(width: number): boolean {
  return width < narrowest;
}

/** How wide the label of a node is. */
export function labelWidth(picture: Picture, width: number): number {
  if (isStacked(width)) return width - 2 * gutter;
  const count = Math.max(2, usedColumns(picture).length);
  // What is left is for the streams between the columns.
  return Math.min(300, Math.floor((width * (count === 4 ? 0.74 : 0.68)) / count));
}

/** Pixels for a stream of weight 1. */
export function scaleFor(width: number): number {
  return isStacked(width) ? 40 : Math.min(420, Math.max(240, width * 0.32));
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
  for (const [index, column] of used.entries()) {
    const x = index * step;
    headings.set(column, { x, y: 0, width, height: room.headingHeight });
    let y = room.headingHeight + gap;
    for (const slot of slotsOf(picture, column, room, scale, placed)) {
      placed.set(slot.key, placedAt(x, y, width, slot, scale));
      y += slot.height + gap;
    }
    height = Math.max(height, y);
  }
  const links = attached(picture, placed, scale, (link, from, to) => {
    const via = placed.get(viaKey(link));
    const points = [right(placed.get(link.from) as PlacedNode), from];
    if (via !== undefined) points.push(via.x, middle(via), via.x + via.width, middle(via));
    points.push((placed.get(link.to) as PlacedNode).x, to);
    return bent(points);
  });
  const nodes = new Map([...placed].filter(([key]) => !key.startsWith('via ')));
  return { width: room.width, height, headings, nodes, links };
}

/** The nodes of a column, and the streams that pass it by, near where they come from. */
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
  const origin = (key: string) => {
    const links = picture.links.filter((link) => link.weight > 0 && (link.to === key || viaKey(link) === key));
    const whole = links.reduce((sum, { weight }) => sum + weight, 0);
    const places = links.map(({ from, weight }) => weight * middle(placed.get(from) as PlacedNode));
    return places.reduce((sum, place) => sum + place, 0) / (whole || 1);
  };
  return [...slots, ...passing].sort((a, b) => origin(a.key) - origin(b.key));
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
  const links = attached(picture, placed, scale, (link, from, to) => {
    const isRight = picture.nodes.some(({ key, column }) => key === link.to && column === 'remedy');
    const edge = isRight ? gutter + width : gutter;
    const depth = (isRight ? 1 : -1) * Math.min(gutter, 18 + Math.abs(to - from) * 0.09);
    return [edge, from, edge + depth, from, edge + depth, to, edge, to];
  });
  return { width: room.width, height: y, headings, nodes: placed, links };
}

function placedAt(x: number, y: number, width: number, { weight, height }: Slot, scale: number): PlacedNode {
  const band = weight * scale;
  return { x, y, width, height, band: { y: y + (height - band) / 2, height: band } };
}

/** Lets the streams leave and enter the bands one below the other, in the order of their other ends. */
function attached(
  picture: Picture,
  placed: ReadonlyMap<string, PlacedNode>,
  scale: number,
  lineOf: (link: PictureLink, from: number, to: number) => number[],
): PlacedLink[] {
  const shown = picture.links.filter(({ from, to }) => placed.has(from) && placed.has(to));
  const place = (key: string) => middle(placed.get(key) as PlacedNode);
  const ends = (side: 'from' | 'to') => {
    const other = side === 'from' ? 'to' : 'from';
    const used = new Map<string, number>();
    const sorted = [...shown].sort((a, b) => place(a[other]) - place(b[other]));
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
    line: lineOf(link, starts.get(link) as number, stops.get(link) as number),
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

/** The path of a line, for SVG. */
export function pathOf(line: readonly number[]): string {
  const [x, y, ...rest] = line.map((number) => number.toFixed(1));
  return `M${x},${y}C${rest.join(',')}`;
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
