import { describe, expect, it } from 'vitest';
import type { Pack } from '../../../src/format/pack';
import { diagnoseSync, packs } from '../../../src/index';
import { parsePack } from '../../../src/pack/parse';
import { type Graph, mermaid } from '../../../src/render/flowchart';
import { diagnosisGraph, packGraph } from '../../../src/study/graph';
import { smallPack } from '../../support/small-pack';
import { coffeeMachine } from './example';

const names = ({ nodes }: Graph) => nodes.map(({ kind, id }) => `${kind} ${id}`);
const ends = ({ edges }: Graph) => edges.map(({ from, to, label }) => [from.id, to.id, label]);

describe('packGraph', () => {
  it.each(Object.entries(packs) as [string, Pack][])('joins everything that %s uses', (_, pack) => {
    const graph = packGraph(pack);
    const all = [
      ...Object.keys(pack.rules).map((id) => `rule ${id}`),
      ...Object.keys(pack.faults).map((id) => `fault ${id}`),
      ...Object.keys(pack.alerts).map((id) => `alert ${id}`),
    ];
    expect(names(graph)).toEqual(expect.arrayContaining(all));
    expect(new Set(names(graph)).size).toBe(graph.nodes.length);
    const known = new Set(names(graph));
    for (const { from, to } of graph.edges) {
      expect(known).toContain(`${from.kind} ${from.id}`);
      expect(known).toContain(`${to.kind} ${to.id}`);
    }
  });

  it('says the words of the pack, and tells needs and blocks from what leads to a remedy', () => {
    const graph = packGraph(coffeeMachine);
    expect(ends(graph)).toContainEqual(['no-coffee', 'tank-empty', 'always']);
    expect(ends(graph)).toContainEqual(['tank-percent', 'tank-low', undefined]);
    expect(ends(graph)).toContainEqual(['tank-empty', 'fill-tank', 'usually']);
    expect(graph.edges.filter(({ isGate }) => isGate).map(({ from, to }) => [from.id, to.id])).toEqual([
      ['tank-low', 'draw-water'],
    ]);
    expect(graph.nodes.find(({ id }) => id === 'clean-pump')?.risk).toBe('high');
  });
});

describe('diagnosisGraph', () => {
  it('holds the path to the first remedy and nothing else', () => {
    const diagnosis = diagnoseSync('mi-band-2', {
      'keeps-restarting': true,
      'battery-percent': 8,
      frozen: false,
    });
    const graph = diagnosisGraph(packs['mi-band-2'] as Pack, diagnosis as never);
    expect(names(graph).sort()).toEqual([
      'fault low-charge',
      'remedy top-up',
      'rule low-battery',
      'rule restarts-when-low',
      'symptom battery-percent',
      'symptom keeps-restarting',
    ]);
    expect(graph.nodes.find(({ id }) => id === 'battery-percent')?.label).toBe(
      'How full is the battery? 8 %',
    );
  });

  it('holds the red flag that stops everything', () => {
    const graph = diagnosisGraph(
      packs['mi-band-2'] as Pack,
      diagnoseSync('mi-band-2', ['swollen', 'frozen']) as never,
    );
    expect(ends(graph)).toEqual([['swollen', 'battery-damage', undefined]]);
  });

  it('is empty while nothing is suspected', () => {
    const graph = diagnosisGraph(packs['mi-band-2'] as Pack, diagnoseSync('mi-band-2', {}) as never);
    expect(graph).toEqual({ nodes: [], edges: [] });
  });
});

describe('mermaid', () => {
  const line =
    /^ {2}(classDef \w+ [\w#:,-]+|\w+(\(\["[^"]*"\]\)|\{\{"[^"]*"\}\}|\["[^"]*"\]|\("[^"]*"\)|\[\/"[^"]*"\/\])(:::\w+)?|\w+ (-->|-\.->)(\|"[^"]*"\|)? \w+)$/;

  it.each(Object.entries(packs) as [string, Pack][])(
    'writes only lines that Mermaid knows, for %s',
    (_, pack) => {
      const [head, ...lines] = mermaid(packGraph(pack)).trimEnd().split('\n');
      expect(head).toBe('flowchart LR');
      expect(lines.filter((one) => !line.test(one))).toEqual([]);
    },
  );

  it('keeps what a stranger writes from being read as anything but text', () => {
    const hostile = '"]; click x "javascript:alert(1)" <b>`#quot;`</b> & more';
    const pack = parsePack({
      ...smallPack,
      faults: { unplugged: { ...smallPack.faults.unplugged, name: hostile } },
    });
    const text = mermaid(packGraph(pack as Pack));
    const lines = text.trimEnd().split('\n').slice(1);
    expect(lines.filter((one) => !line.test(one))).toEqual([]);
    const written = lines.find((one) => one.startsWith('  fault_unplugged['));
    expect(written).not.toMatch(/[<>`]|quot;/);
    expect(written?.match(/"/g)?.length).toBe(2);
  });

  it.each([
    ['a directive', '%%{init: {}}%%', '#37;#37;#123;init#58; #123;#125;#125;#37;#37;'],
    ['a formula', '$$x^2$$', '#36;#36;x#94;2#36;#36;'],
    ['an icon', 'fa:fa-car', 'fa#58;fa-car'],
    ['a line break', '\\n', '#92;n'],
    ['emphasis', '**a** _b_', '#42;#42;a#42;#42; #95;b#95;'],
    ['a link', '[a](https://b.org)', '#91;a#93;(https#58;//b.org)'],
    ['text in the other direction', 'a\u202e\u200fb', 'ab'],
    ['several lines', 'a\n\u0000b', 'a b'],
    ['other letters and signs', 'Größe: 20 °C – “ok”?', 'Größe#58; 20 °C – “ok”?'],
  ])('writes %s as text', (_what, label, written) => {
    const graph = mermaid({ nodes: [{ id: 'a', kind: 'fault', label }], edges: [] });
    expect(graph).toContain(`  fault_a["${written}"]\n`);
  });

  it('colours remedies by their risk, and says it in words', () => {
    expect(mermaid(packGraph(coffeeMachine))).toContain(
      'remedy_clean_pump("Clean the pump (high risk)"):::high',
    );
  });
});
