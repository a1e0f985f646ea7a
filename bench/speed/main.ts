import { byHand, byHandInThreeValues, contenders, ours, oursEngine, peers, raw } from './contenders';
import type { Ask } from './engines/engine';
import { loadOnce, loadRows } from './load';
import { assertEqual, inTurn } from './measure';
import { workload } from './workload';

const sizes = [
  [60, 5],
  [300, 20],
  [1000, 50],
  [10_000, 500],
] as const;
const [argument, name] = process.argv.slice(2);
const quick = argument === '--quick';
const turns = quick ? { rounds: 1, milliseconds: 2 } : { rounds: 9, milliseconds: 30 };

const row = (...cells: readonly (string | number)[]) => console.log(`| ${cells.join(' | ')} |`);
const head = (title: string, ...cells: readonly string[]) => {
  console.log(`\n### ${title}\n`);
  row(...cells);
  row(...cells.map((_, index) => (index === 0 ? '---' : '--:')));
};
const figure = (value: number) =>
  value >= 100
    ? Math.round(value).toLocaleString('en-GB')
    : value.toFixed(value >= 10 ? 1 : value >= 1 ? 2 : 3);

async function matching() {
  const measured: ReadonlyMap<string, number>[] = [];
  const labels: string[] = [];
  for (const [size, devices] of quick ? sizes.slice(0, 2) : sizes) {
    const { rules, queries } = workload(size, devices, 200);
    const asks = new Map<string, Ask>();
    for (const [contender, load] of Object.entries(contenders)) asks.set(contender, await load(rules));
    const checked = queries.slice(0, Math.max(10, Math.min(200, 60_000 / size)));
    const found = await assertEqual(asks, checked);
    measured.push(await inTurn(asks, queries, turns));
    labels.push(`${size.toLocaleString('en-GB')} rules, ${devices} devices`);
    console.error(`${size} rules: ${found.toFixed(2)} rules hold in a query on average, the same for all`);
  }
  const at = (contender: string) => measured.map((times) => times.get(contender) as number);
  const times = (slow: readonly number[], fast: readonly number[]) =>
    slow.map((value, index) => figure(value / (fast[index] as number)));

  head('Microseconds a query', '', ...labels);
  for (const contender of Object.keys(contenders)) row(contender, ...at(contender).map(figure));

  head('Times as fast as json-rules-engine holding all rules', '', ...labels);
  for (const contender of Object.keys(contenders)) row(contender, ...times(at(raw), at(contender)));

  head('Against the fastest, and against what is possible', '', ...labels);
  const fastest = measured.map((all) =>
    Math.min(...Object.keys(peers).map((peer) => all.get(`${peer}, by device`) as number)),
  );
  row('compile: times as fast as the fastest peer by device', ...times(fastest, at(ours)));
  row(`compile: times as long as ${byHandInThreeValues}`, ...times(at(ours), at(byHandInThreeValues)));
  row(`compile: times as long as ${byHand}`, ...times(at(ours), at(byHand)));
  row(
    'engine: times as long as at 60 rules',
    ...times(
      at(oursEngine),
      at(oursEngine).map(() => at(oursEngine)[0] as number),
    ),
  );
}

async function main() {
  if (argument === '--load') return loadOnce(name as string);
  await matching();
  head('Loading 10,000 rules of 500 devices', '', 'milliseconds', 'MiB');
  for (const [what, milliseconds, mebibytes] of loadRows(quick ? 1 : 5))
    row(what, figure(milliseconds), figure(mebibytes));
}

await main();
