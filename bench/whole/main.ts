import assert from 'node:assert/strict';
import { parseArgs } from 'node:util';
import { recogniseSync } from '../../src/diagnose/recognise/closures';
import type { Pack } from '../../src/format/pack';
import { diagnose, diagnoseSync, packs } from '../../src/index';
import { drawOpenings, type Observed } from '../../src/study/situations';
import { table } from '../figures';
import { inTurns, medianOf, slowestOf, type Times } from './in-turns';
import { callOnce, largestRows } from './largest';
import { type Recognise, rawEngine } from './raw-engine';

const perDevice = 60;

const raw = 'one run of json-rules-engine';

/** Everything that is measured, by the name in the tables; `raw` is what the others are compared with. */
function waysOf(device: keyof typeof packs, run: Recognise) {
  return new Map<string, (observed: Observed) => unknown>([
    [raw, run],
    ['`diagnoseSync`', (observed) => diagnoseSync(device, observed)],
    ["`diagnoseSync`, `plan: 'list'`", (observed) => diagnoseSync(device, observed, { plan: 'list' })],
    ['`diagnose`', (observed) => diagnose(device, observed)],
  ]);
}

interface Measured {
  readonly device: string;
  readonly rules: number;
  readonly situations: readonly Observed[];
  readonly times: ReadonlyMap<string, Times>;
}

async function measure(device: keyof typeof packs, seed: number, rounds: number): Promise<Measured> {
  const pack: Pack = packs[device];
  const situations = drawOpenings(pack, perDevice, seed).map(({ observed }) => observed);
  const { rules, run } = rawEngine(pack);
  await assertSame(pack, situations, run);
  return { device, rules, situations, times: await inTurns(waysOf(device, run), situations, rounds) };
}

/** Both recognise the same; else there would be nothing to compare. */
async function assertSame(pack: Pack, situations: readonly Observed[], run: Recognise): Promise<void> {
  for (const observed of situations) {
    const findings = recogniseSync(pack, new Map(Object.entries(observed)));
    const found = [...findings].filter(([, { value }]) => value === true).map(([id]) => id);
    assert.deepEqual([...(await run(observed))].sort(), found.sort());
  }
}

async function main(quick: boolean): Promise<void> {
  const measured: Measured[] = [];
  for (const [index, device] of (Object.keys(packs) as (keyof typeof packs)[]).entries())
    measured.push(await measure(device, 2026 + index, quick ? 2 : 15));
  const ways = [...(measured[0]?.times.keys() ?? [])];
  const of = (way: string) => measured.flatMap(({ times }) => times.get(way) as Times);
  const all = new Map(ways.map((way) => [way, of(way)]));
  const rows = [...measured, { device: '**all**', rules: '', times: all }];

  table(
    '### A whole diagnosis: median milliseconds, and how many times one run of json-rules-engine that is',
    ['device', 'rules of the engine', ...ways],
    rows.map(({ device, rules, times }) => {
      const medians = ways.map((way) => medianOf(times.get(way) as Times));
      const cells = medians.map(
        (median) => `${median.toFixed(2)} (${(median / (medians[0] as number)).toFixed(2)})`,
      );
      return [device, rules, ...cells];
    }),
  );
  table(
    '### The slowest situation, in medians over all situations of the device; of each, the best run counts',
    ['device', ...ways],
    rows.map(({ device, times }) => [
      device,
      ...ways.map((way) => slowestOf(times.get(way) as Times).medians.toFixed(1)),
    ]),
  );
  console.log('\nThe slowest situations of `diagnoseSync`:\n');
  for (const { device, situations, times } of measured) {
    const { place } = slowestOf(times.get('`diagnoseSync`') as Times);
    console.log(`- ${device}: \`${JSON.stringify(situations[place])}\``);
  }
  if (quick) return;
  table(
    '### The largest pack that may be loaded: seconds of processor time of one call in a fresh process',
    ['signs a fault', 'answers', '`diagnoseSync`', '`explain` with `whyNot`'],
    largestRows().map(([signs, answers, ...seconds]) => [
      signs as number,
      answers as number,
      ...seconds.map((one) => one.toFixed(2)),
    ]),
  );
}

// main.js [--quick]
const { values: flags, positionals } = parseArgs({
  allowPositionals: true,
  options: { quick: { type: 'boolean', default: false }, call: { type: 'string' } },
});
if (flags.call) callOnce(flags.call, Number(positionals[0]));
else await main(flags.quick);
