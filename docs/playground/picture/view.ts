import { make } from '../page/elements';
import { type Layout, labelWidth, layoutOf, type PlacedLink, pathOf, scaleFor } from './layout';
import { moveTo } from './move';
import { type Ghost, nodeElement, noteElement } from './node-element';
import { type Column, columns, type Picture, type PictureNode } from './picture';
import { Tween } from './tween';

const headings: Readonly<Record<Column, string>> = {
  answer: 'What was said',
  finding: 'What it looks like',
  fault: 'What may be wrong',
  remedy: 'What to do',
};

const headingHeight = 26;
const bandWidth = 5;
const svg = 'http://www.w3.org/2000/svg';

/** The picture on the page: labels as buttons in lists, and the streams between them drawn behind. */
export class PictureView {
  private picture: Picture | undefined;
  private lang = 'en';
  private layout: Layout | undefined;
  /** Behind the labels. */
  private readonly streams = document.createElementNS(svg, 'svg');
  /** In front of the labels: how high what goes through them is, and would be. */
  private readonly bands = document.createElementNS(svg, 'svg');
  private readonly lists = make('div', { class: 'columns' });
  private readonly slots = new Map<string, HTMLLIElement>();
  private readonly shapes = new Map<string, SVGElement>();
  private readonly tween = new Tween((numbers) => this.draw(numbers));
  private ghosts: ReadonlyMap<string, readonly Ghost[]> = new Map();
  private selected: string | undefined;

  constructor(
    private readonly host: HTMLElement,
    private readonly onSelect: (key: string | undefined) => void,
  ) {
    for (const layer of [this.streams, this.bands]) {
      layer.setAttribute('aria-hidden', 'true');
      layer.classList.add('layer');
    }
    host.append(this.streams, this.lists, this.bands);
    this.lists.addEventListener('click', ({ target }) => {
      const key = keyOf(target);
      if (key !== undefined) this.select(key === this.selected ? undefined : key);
    });
    for (const type of ['pointerover', 'focusin'])
      this.lists.addEventListener(type, ({ target }) => this.light(keyOf(target) ?? this.selected));
    for (const type of ['pointerleave', 'focusout'])
      this.lists.addEventListener(type, () => this.light(this.selected));
    this.lists.addEventListener('keydown', (event) => moveTo(event, this.lists));
    let width = 0;
    new ResizeObserver(() => {
      if (host.clientWidth === width) return;
      width = host.clientWidth;
      this.place({ still: true });
    }).observe(host);
  }

  show(picture: Picture, lang: string): void {
    const focused = keyOf(document.activeElement);
    const before = new Set(this.picture?.nodes.map(({ key }) => key));
    this.picture = picture;
    this.lang = lang;
    this.ghosts = new Map();
    this.slots.clear();
    for (const node of picture.nodes) {
      const slot = nodeElement(node, this.lang);
      if (before.size > 0 && !before.has(node.key)) slot.classList.add('new');
      this.slots.set(node.key, slot);
    }
    this.lists.replaceChildren(
      ...columns.flatMap((column) => {
        const nodes = picture.nodes.filter((node) => node.column === column);
        if (nodes.length === 0) return [];
        const heading = picture.kind === 'stop' && column === 'fault' ? 'What it means' : headings[column];
        return [
          make('h3', { 'data-column': column, id: `column-${column}` }, heading),
          make(
            'ul',
            { 'aria-labelledby': `column-${column}` },
            ...nodes.map(({ key }) => this.slots.get(key) as HTMLLIElement),
          ),
        ];
      }),
    );
    this.place({ still: false });
    if (focused !== undefined) this.button(focused)?.focus();
    const kept = this.selected !== undefined && this.slots.has(this.selected) ? this.selected : undefined;
    this.select(kept);
  }

  /** Shows beside what is what would be with other answers; with none, shows only what is. */
  preview(ghosts: ReadonlyMap<string, readonly Ghost[]>): void {
    this.ghosts = ghosts;
    this.host.classList.toggle('previewing', ghosts.size > 0);
    for (const node of this.picture?.nodes ?? [])
      this.button(node.key)
        ?.querySelector('.note')
        ?.replaceWith(noteElement(node, ghosts.get(node.key) ?? []));
    this.drawGhosts();
  }

  select(key: string | undefined): void {
    this.selected = key;
    for (const [one, slot] of this.slots)
      slot.firstElementChild?.setAttribute('aria-pressed', String(one === key));
    this.light(key);
    this.onSelect(key);
  }

  private button(key: string): HTMLButtonElement | null | undefined {
    return this.slots.get(key)?.querySelector('button');
  }

  /** Puts everything where it belongs, as wide as there is room. */
  private place({ still }: { readonly still: boolean }): void {
    const { picture, host } = this;
    const width = host.clientWidth;
    if (picture === undefined || width === 0) return;
    const label = labelWidth(picture, width);
    for (const { style } of this.slots.values()) {
      style.width = `${label}px`;
      style.minHeight = '';
    }
    const heights = new Map([...this.slots].map(([key, slot]) => [key, slot.offsetHeight]));
    const layout = layoutOf(picture, { width, heights, headingHeight });
    this.layout = layout;
    host.style.height = `${Math.ceil(layout.height)}px`;
    for (const [column, { x, y, width: wide }] of layout.headings) {
      const heading = this.lists.querySelector<HTMLElement>(`[data-column=${column}]`);
      if (heading === null) continue;
      heading.style.width = `${wide}px`;
      heading.style.transform = `translate(${x}px, ${y}px)`;
    }
    this.addShapes(picture, layout);
    this.tween.to(numbersOf(layout), { still });
    this.drawGhosts();
  }

  private addShapes(picture: Picture, layout: Layout): void {
    this.shapes.clear();
    const links = layout.links.map((link) => {
      const { bits = 0 } = picture.links.find(({ from, to }) => from === link.from && to === link.to) ?? {};
      const target = picture.nodes.find(({ key }) => key === link.to) as PictureNode;
      const shape = this.shape(linkKey(link), 'path', link.width === 0 ? 'against' : 'stream');
      const source = picture.nodes.find(({ key }) => key === link.from) as PictureNode;
      shape.dataset['tone'] = target.column === 'remedy' ? target.tone : source.tone;
      shape.dataset['ends'] = `${link.from} ${link.to}`;
      if (bits < 0) shape.classList.add('against');
      return shape;
    });
    const bands = picture.nodes.map(({ key, tone }) => {
      const band = this.shape(`band ${key}`, 'rect', 'band');
      band.dataset['tone'] = tone;
      return band;
    });
    this.streams.replaceChildren(...links);
    this.bands.replaceChildren(...bands);
  }

  private shape(key: string, name: 'path' | 'rect', kind: string): SVGElement {
    const shape = document.createElementNS(svg, name);
    shape.classList.add(kind);
    this.shapes.set(key, shape);
    return shape;
  }

  private draw(numbers: ReadonlyMap<string, readonly number[]>): void {
    for (const [key, values] of numbers) {
      const slot = this.slots.get(key);
      const shape = this.shapes.get(key);
      if (slot !== undefined) {
        const [x, y, height] = values as [number, number, number];
        slot.style.transform = `translate(${x}px, ${y}px)`;
        slot.style.minHeight = `${height}px`;
      } else if (shape?.tagName === 'path') {
        shape.setAttribute('d', pathOf(values));
      } else if (shape !== undefined) setBox(shape, values);
    }
  }

  /** Beside each band, how high it would be. */
  private drawGhosts(): void {
    for (const old of this.bands.querySelectorAll('.would-be')) old.remove();
    const { layout, picture } = this;
    if (layout === undefined || picture === undefined) return;
    for (const [key, ghosts] of this.ghosts) {
      const placed = layout.nodes.get(key);
      if (placed === undefined) continue;
      for (const [index, { weight }] of ghosts.entries()) {
        const height = Math.max(2, weight * scaleFor(layout.width));
        const bar = document.createElementNS(svg, 'rect');
        bar.classList.add('would-be');
        bar.dataset['which'] = String(index);
        setBox(bar, [placed.x - 7 - index * 7, placed.y + (placed.height - height) / 2, 4, height]);
        this.bands.append(bar);
      }
    }
  }

  /** Brings forward the streams through a node. */
  private light(key: string | undefined): void {
    this.host.classList.toggle('lit', key !== undefined);
    const connected = new Set(key === undefined ? [] : [key]);
    for (const { from, to } of this.picture?.links ?? []) {
      if (from === key) connected.add(to);
      if (to === key) connected.add(from);
    }
    for (const [one, slot] of this.slots) slot.classList.toggle('on', connected.has(one));
    for (const shape of this.shapes.values()) {
      const ends = shape.dataset['ends']?.split(' ') ?? [];
      shape.classList.toggle('on', key !== undefined && ends.includes(key));
    }
  }
}

function numbersOf(layout: Layout): Map<string, readonly number[]> {
  const numbers = new Map<string, readonly number[]>();
  for (const [key, { x, y, height, band }] of layout.nodes) {
    numbers.set(key, [x, y, height]);
    numbers.set(`band ${key}`, [x, band.y, bandWidth, band.height]);
  }
  for (const link of layout.links) numbers.set(linkKey(link), link.edges);
  return numbers;
}

function linkKey({ from, to }: PlacedLink): string {
  return `link ${from} ${to}`;
}

function setBox(shape: Element, [x, y, width, height]: readonly number[]): void {
  for (const [name, value] of Object.entries({ x, y, width, height }))
    shape.setAttribute(name, String(value));
}

function keyOf(target: EventTarget | null): string | undefined {
  return target instanceof Element ? target.closest<HTMLElement>('[data-key]')?.dataset['key'] : undefined;
}
