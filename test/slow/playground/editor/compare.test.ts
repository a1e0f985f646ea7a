import { expect, it } from 'vitest';
import { layOut } from '../../../../docs/playground/editor/panels/graph-layout';
import { builtInCases } from '../../../../docs/playground/editor/start/built-in-cases';
import { starterTexts } from '../../../../docs/playground/editor/start/starter';
import { compareAdvice } from '../../../../docs/playground/editor/study/advice';
import { changesBetween } from '../../../../docs/playground/editor/study/changes';
import { readPack } from '../../../../docs/playground/editor/study/read-pack';
import { runCases } from '../../../../docs/playground/editor/study/run-cases';
import { packs } from '../../../../src/built-in/all';
import type { Pack } from '../../../../src/format/pack';
import { packGraph } from '../../../../src/study/index';

const { pack: text, cases } = starterTexts();
const packOf = (changed: string) => readPack(changed).pack as Pack;
const old = packOf(text);

const observed = { 'does-not-start': true, light: 'off', 'room-temperature': 20 };

it('a remedy has its place, or the reason why it is not possible, in both versions', () => {
  const now = packOf(text.replace('"blockedBy": { "no-light": "Without power it cannot restart." },', ''));
  const { remedies, first } = compareAdvice(now, old, observed);
  const restart = remedies.find(({ id }) => id === 'restart');
  expect(restart?.before?.standing).toEqual({ blocked: ['Without power it cannot restart.'] });
  expect(restart?.now?.standing?.place).toBeGreaterThan(0);
  expect(remedies[0]?.id).toBe('check-plug');
  expect(first.before?.text).toMatch(/^(Try|Rule out|Ask)/);
});

it('without a version to compare with, and without observations, risks are known all the same', () => {
  const { remedies, first } = compareAdvice(old, undefined, {});
  expect(first.before).toBeUndefined();
  expect(remedies.map(({ id, now }) => [id, now?.risk, now?.standing])).toContainEqual([
    'restart',
    'none',
    undefined,
  ]);
});

it('changes are grouped by what came first and what comes first now', async () => {
  const now = packOf(
    text
      .replace('"prior": "common"', '"prior": "rare"')
      .replace('"prior": "occasional"', '"prior": "common"'),
  );
  const { moves, changed, situations } = await changesBetween(old, now, async () => {});
  expect(changed).toBeGreaterThan(0);
  expect(changed).toBeLessThanOrEqual(situations);
  expect(moves[0]).toMatchObject({ before: 'Try another socket', after: 'Restart it' });
  expect(moves.reduce((sum, move) => sum + move.situations, 0)).toBe(changed);
});

it('a case that fails has its place', async () => {
  const wrong = cases.replace('"first": ["restart"]', '"first": ["check-plug"]');
  const { failures, total } = await runCases(old, wrong, async () => {});
  expect(total).toBe(5);
  expect(failures.map(({ name, from }) => [name, wrong.slice(from, from + 14)])).toEqual([
    ['light blinks', '"light blinks"'],
  ]);
  const misspelt = await runCases(old, cases.replace('"leads"', '"leeds"'), async () => {});
  expect(misspelt.issues.map(({ severity }) => severity)).toEqual(['error']);
});

it.each(Object.keys(packs))('%s has cases, and none speaks of what it lacks', async (device) => {
  const pack = packs[device as keyof typeof packs] as Pack;
  const own = await builtInCases(device, pack);
  expect(Object.keys(own).length).toBeGreaterThan(100);
  for (const { given } of Object.values(own))
    for (const id of Array.isArray(given) ? given : Object.keys(given))
      expect(pack.symptoms).toHaveProperty([id]);
});

it('boxes of the graph do not overlap, and no edge is lost', () => {
  const graph = packGraph(packs['mi-band-4'] as Pack);
  const { nodes, edges, height } = layOut(graph);
  expect([nodes.length, edges.length]).toEqual([graph.nodes.length, graph.edges.length]);
  for (const one of nodes)
    for (const other of nodes)
      if (one !== other && one.x === other.x) expect(Math.abs(one.y - other.y)).toBeGreaterThanOrEqual(40);
  expect(Math.max(...nodes.map(({ y }) => y + 40))).toBeLessThanOrEqual(height);
});
