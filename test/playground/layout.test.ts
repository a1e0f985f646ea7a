import { describe, expect, it } from 'vitest';
import {
  type Layout,
  layoutOf,
  type PlacedNode,
  pathOf,
  scaleFor,
} from '../../docs/playground/picture/layout';
import type { Picture } from '../../docs/playground/picture/picture';
import { reasonerFor } from './reasoned';

const pictures: Record<string, Picture> = {
  'one answer': reasonerFor('mi-band-4', { frozen: true }).now.picture,
  'a rule': reasonerFor('mi-band-4', { 'cannot-connect': true, 'changed-phone': true }).now.picture,
  stop: reasonerFor('mi-band-4', { swollen: true, smells: true }).now.picture,
};

function layout(picture: Picture, width: number, height = 60): Layout {
  const heights = new Map(picture.nodes.map(({ key }) => [key, height]));
  return layoutOf(picture, { width, heights, headingHeight: 26 });
}

describe.each(Object.keys(pictures))('the picture of %s', (name) => {
  const picture = pictures[name] as Picture;

  it.each([320, 619, 620, 900, 1900])('fits %d pixels, without labels that overlap', (width) => {
    const { nodes, headings, height } = layout(picture, width);
    const boxes = [...nodes.values(), ...headings.values()];
    for (const { x, y, width: wide, height: high } of boxes) {
      expect(x).toBeGreaterThanOrEqual(0);
      expect(x + wide).toBeLessThanOrEqual(width + 0.01);
      expect(y + high).toBeLessThanOrEqual(height);
    }
    for (const [index, a] of boxes.entries())
      for (const b of boxes.slice(index + 1))
        expect(
          a.x + a.width <= b.x + 0.01 ||
            b.x + b.width <= a.x + 0.01 ||
            a.y + a.height <= b.y ||
            b.y + b.height <= a.y,
        ).toBe(true);
  });

  it.each([360, 900])('at %d pixels every stream leaves and enters the band of its node', (width) => {
    const { nodes, links } = layout(picture, width);
    expect(links).toHaveLength(picture.links.length);
    for (const { from, to, edges } of links) {
      const half = edges.length / 2;
      const band = (key: string) => (nodes.get(key) as PlacedNode).band;
      const inside = (y: number, { y: top, height }: PlacedNode['band']) =>
        expect(y > top - 1 && y < top + height + 1).toBe(true);
      inside(edges[1] as number, band(from));
      inside(edges[half - 1] as number, band(to));
    }
  });

  it.each([360, 900])('at %d pixels a band is as high as its weight', (width) => {
    const { nodes } = layout(picture, width);
    for (const { key, weight } of picture.nodes)
      expect(nodes.get(key)?.band.height).toBeCloseTo(weight * scaleFor(width));
  });
});

it('streams keep out of the columns that they pass', () => {
  const picture = pictures['a rule'] as Picture;
  const { nodes, links } = layout(picture, 900);
  const finding = [...nodes].find(([key]) => key.startsWith('finding:'))?.[1] as PlacedNode;
  const passing = links.filter(
    ({ from, to, width }) => width > 0 && from.startsWith('answer:') && to.startsWith('fault:'),
  );
  expect(passing.length).toBeGreaterThan(0);
  for (const { edges } of passing) {
    const heights = edges.filter((_, at) => at % 2 === 1 && edges[at - 1] === finding.x);
    expect(heights.length).toBeGreaterThan(0);
    for (const y of heights) expect(y < finding.y || y > finding.y + finding.height).toBe(true);
  }
});

it('a path goes along one edge and back along the other', () => {
  expect(pathOf([0, 0, 5, 0, 5, 2, 10, 2, 10, 4, 5, 4, 5, 2, 0, 2])).toBe(
    'M0.0,0.0C5.0,0.0,5.0,2.0,10.0,2.0L10.0,4.0C5.0,4.0,5.0,2.0,0.0,2.0Z',
  );
});
