import { describe, expect, it } from 'vitest';
import type { Picture, PictureNode } from '../../docs/playground/picture/picture';
import { packs } from '../../src/built-in/all';
import { createConversations } from '../../src/conversation/conversations';
import { reasonerFor } from './reasoned';

const pictureFor = (...said: Parameters<typeof reasonerFor>) => reasonerFor(...said).now.picture;
const node = (picture: Picture, key: string) => picture.nodes.find((one) => one.key === key) as PictureNode;
const total = (weights: readonly { readonly weight: number }[]) =>
  weights.reduce((sum, { weight }) => sum + weight, 0);

const situations: Parameters<typeof reasonerFor>[] = [
  ['mi-band-4', { frozen: true }],
  ['mi-band-4', { 'cannot-connect': true, 'changed-phone': true }],
  ['mi-band-4', { frozen: true, fell: false, 'update-fails': false }, { 'restart-on-band': 'no-change' }],
  ['mi-band-2', { 'screen-dark': true, 'takes-charge': true }],
];

describe.each(situations)('%s %o', (...said) => {
  const picture = pictureFor(...said);
  const into = (key: string) => picture.links.filter(({ to }) => to === key);
  const outOf = (key: string) => picture.links.filter(({ from }) => from === key);

  it('every stream goes from a node to a node of a later column', () => {
    const place = (key: string) =>
      ['answer', 'finding', 'fault', 'remedy'].indexOf(node(picture, key).column);
    expect(picture.links.length).toBeGreaterThan(0);
    for (const { from, to } of picture.links) expect(place(from)).toBeLessThan(place(to));
  });

  it('the faults, with the one that the pack does not describe, are the whole', () => {
    expect(total(picture.nodes.filter(({ column }) => column === 'fault'))).toBeCloseTo(1);
  });

  it('the belief in a fault rests on answers, and is settled by remedies, without a rest', () => {
    for (const { key, weight, column } of picture.nodes) {
      if (column !== 'fault') continue;
      expect(total(outOf(key))).toBeCloseTo(weight);
      if (key !== 'fault:') expect(total(into(key))).toBeCloseTo(weight);
    }
  });

  it('what goes into a finding or a remedy is its weight', () => {
    for (const { key, weight, column } of picture.nodes)
      if (column === 'remedy' || column === 'finding') expect(total(into(key))).toBeCloseTo(weight);
  });
});

it('a fault is as likely in the picture as its word says', () => {
  const { diagnosis, picture } = reasonerFor('mi-band-4', { 'screen-dark': true }).now;
  expect(diagnosis.faults.length).toBeGreaterThan(2);
  for (const { id, standing } of diagnosis.faults) {
    const weight = picture.nodes.find(({ key }) => key === `fault:${id}`)?.weight;
    if (weight === undefined) continue;
    expect(standing).toBe(weight >= 0.5 ? 'likely' : weight >= 0.1 ? 'possible' : 'unlikely');
  }
});

it('answers that a named rule is about go through the rule', () => {
  const picture = pictureFor('mi-band-4', { 'cannot-connect': true, 'changed-phone': true });
  const [finding] = picture.nodes.filter(({ column }) => column === 'finding');
  expect(finding?.title).toBe('It does not connect since you changed the phone');
  const sources = picture.links.filter(({ to }) => to === finding?.key).map(({ from }) => from);
  expect(sources.sort()).toEqual(['answer:cannot-connect', 'answer:changed-phone']);
});

it('an answer that speaks against a fault has a stream without width, and says so', () => {
  const picture = pictureFor('mi-band-4', { frozen: true, 'update-fails': false });
  const link = picture.links.find(
    ({ from, to }) => from === 'answer:update-fails' && to === 'fault:update-unfinished',
  );
  expect(link?.weight).toBe(0);
  expect(link?.bits).toBeLessThan(0);
  expect(node(picture, 'answer:update-fails').note).toBe('speaks against some of these');
});

it('a remedy that was tried in vain is said, and speaks against what it cures', () => {
  const picture = pictureFor('mi-band-4', { frozen: true }, { 'restart-on-band': 'no-change' });
  expect(node(picture, 'tried:restart-on-band').note).toContain('tried: nothing changed');
  expect(picture.links).toContainEqual(
    expect.objectContaining({ from: 'tried:restart-on-band', to: 'fault:software-hung', weight: 0 }),
  );
});

it('an alert stops: nothing is weighed, and no remedy is shown', () => {
  const picture = pictureFor('mi-band-4', { swollen: true, frozen: true });
  expect(picture.kind).toBe('stop');
  expect(picture.nodes.map(({ key, tone }) => [key, tone])).toEqual([
    ['answer:swollen', 'answer'],
    ['alert:battery-damage', 'stop'],
  ]);
});

it('before anything is said the picture is empty, and after a cure only what helped is left to do', () => {
  expect(pictureFor('mi-band-4', {})).toMatchObject({ kind: 'empty', nodes: [], links: [] });
  const solved = pictureFor('mi-band-4', { frozen: true }, { 're-pair': 'helped' });
  expect(solved.kind).toBe('solved');
  expect(node(solved, 'remedy:re-pair')).toMatchObject({ tone: 'solved', isNext: true });
});

it('what is next is marked, and only that', () => {
  const { diagnosis, picture } = reasonerFor('mi-band-4', {
    frozen: true,
    'menu-reachable': true,
    'asks-for-app': false,
  }).now;
  const marked = picture.nodes.filter(({ isNext }) => isNext).map(({ key }) => key);
  expect(marked).toEqual(diagnosis.next.kind === 'remedy' ? [`remedy:${diagnosis.next.id}`] : []);
});

it.each(Object.keys(packs) as (keyof typeof packs)[])(
  '%s has a picture for its common complaints',
  (device) => {
    const { view, start } = createConversations(packs);
    const opening = view(start(device));
    if (opening.kind !== 'opening') throw new Error('nothing is asked');
    for (const { symptom, answer } of opening.complaints.slice(0, 4)) {
      const { nodes, links } = pictureFor(device, { [symptom]: answer });
      const keys = new Set(nodes.map(({ key }) => key));
      expect(keys.size).toBe(nodes.length);
      expect(links.length).toBeGreaterThan(0);
      expect(links.filter(({ from, to }) => !keys.has(from) || !keys.has(to))).toEqual([]);
    }
  },
);
