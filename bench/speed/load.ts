import { spawnSync } from 'node:child_process';
import { matcherOf } from '../../src/diagnose/recognise/closures';
import type { Pack } from '../../src/format/pack';
import { parsePack } from '../../src/pack/parse';
import { smallPack } from '../small-pack';
import { withDevice } from './engines/engine';
import { jsonRulesEngine } from './engines/json-rules-engine';
import { limit } from './engines/limit';
import { engine, packsOf } from './engines/ours';
import { median, processorTime } from './measure';
import { byDevice, contexts, type DeviceRule, symptoms, variants, workload } from './workload';

/** What is loaded, by the name in the table; returns what must stay in memory. */
const loads: Readonly<Record<string, (rules: readonly DeviceRule[]) => () => unknown>> = {
  'json-rules-engine, all rules in an engine': (rules) => () => withDevice(jsonRulesEngine)(rules),
  'remedy-rules, checked packs prepared for matching': (rules) => {
    const packs = packsOf(rules);
    return () => [...packs.values()].map(matcherOf);
  },
  'remedy-rules, engine, after 2,000 queries': (rules) => {
    const { queries } = workload(10_000, 500, 2000);
    const ask = engine(rules);
    return async () => {
      for (const query of queries) await ask(query);
      return ask;
    };
  },
  'remedy-rules, `parsePack`, which checks everything': (rules) => {
    const data = Array.from(byDevice(rules).values(), packData);
    return () => data.map((one) => parsePack(one) as Pack);
  },
  'by hand': (rules) => () => limit(rules),
};

/** Loads 10,000 rules in a process of its own, some times each; rows of name, milliseconds and mebibytes. */
export function loadRows(times: number): (readonly [string, number, number])[] {
  return Object.keys(loads).map((name) => {
    const runs = Array.from({ length: times }, () => {
      const { stdout, stderr, status } = spawnSync(process.execPath, [
        '--expose-gc',
        process.argv[1] as string,
        '--load',
        name,
      ]);
      if (status !== 0) throw new Error(`loading failed: ${stderr}`);
      return JSON.parse(String(stdout)) as { milliseconds: number; mebibytes: number };
    });
    const of = (field: 'milliseconds' | 'mebibytes') => median(runs.map((run) => run[field]));
    return [name, of('milliseconds'), of('mebibytes')];
  });
}

/** What such a process does: prints what loading took, beyond the rules' own data. */
export async function loadOnce(name: string): Promise<void> {
  const { rules } = workload(10_000, 500, 1);
  const load = loads[name]?.(rules);
  if (load === undefined) throw new Error(`nothing to load is called ${name}`);
  const before = memory();
  const start = processorTime();
  const loaded = await load();
  const milliseconds = processorTime() - start;
  const mebibytes = (memory() - before) / 2 ** 20;
  console.log(JSON.stringify({ milliseconds, mebibytes, loaded: typeof loaded }));
  // Still used, so that nothing of it was collected before it was measured.
  globalThis.setTimeout(() => [rules, loaded], 0);
}

function memory(): number {
  const { gc } = globalThis as { gc?: () => void };
  for (let times = 0; times < 4; times += 1) gc?.();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

/** A whole pack with a device's rules. */
function packData(rules: readonly DeviceRule[]): object {
  const [battery, age, variant, phone] = contexts as [string, string, string, string];
  const question = 'Is it so?';
  return {
    ...smallPack,
    symptoms: {
      ...smallPack.symptoms,
      ...Object.fromEntries([...symptoms, phone].map((id) => [id, { question }])),
      [battery]: { question, unit: '%', min: 0, max: 100 },
      [age]: { question, unit: 'months', min: 0, max: 60 },
      [variant]: { question, options: Object.fromEntries(variants.map((id) => [id, id])) },
    },
    rules: Object.fromEntries(rules.map(({ id, conditions }) => [id, { conditions }])),
  };
}
