import assert from 'node:assert/strict';
import { Bench } from 'tinybench';
import { createDiagnoser, packs } from '../src/index';
import { recogniseSync } from '../src/recognise/compile';
import { recognise } from '../src/recognise/engine';
import type { Findings } from '../src/recognise/finding';
import type { AnswerValue, Pack } from '../src/types';
import { recogniseNaively } from './naive';

const complaints: readonly [keyof typeof packs, Readonly<Record<string, AnswerValue>>][] = [
  ['mi-band-2', { frozen: true, 'phone-available': true, 'battery-percent': 60 }],
  ['mi-smart-speaker', { 'ignores-voice': true, variant: 'xiao-ai', 'since-update': false }],
];

const trueOnes = (findings: Findings) =>
  [...findings].filter(([, { value }]) => value === true).map(([id]) => id);

for (const [device, observations] of complaints) {
  const pack: Pack = packs[device];
  const answers = new Map(Object.entries(observations));
  const { diagnose, diagnoseSync } = createDiagnoser({ device: pack });

  // What differs is not worth comparing.
  assert.deepEqual(diagnoseSync('device', observations), await diagnose('device', observations));
  assert.deepEqual(recogniseSync(pack)(answers), await recognise(pack, answers));
  assert.deepEqual(
    (await recogniseNaively(pack, answers)).sort(),
    trueOnes(await recognise(pack, answers)).sort(),
  );

  const whole = await measure({
    diagnose: () => diagnose('device', observations),
    diagnoseSync: () => diagnoseSync('device', observations),
  });
  const stage = await measure({
    'json-rules-engine, all rules in a new engine': () => recogniseNaively(pack, answers),
    'json-rules-engine, rules that an answer touches': () => recognise(pack, answers),
    'compiled conditions': () => recogniseSync(pack)(answers),
  });
  const rules = recogniseSync(pack)(answers).size;
  console.log(`${device}: ${rules} findings, ${answers.size} answers\n`);
  print('a whole diagnosis', whole);
  print('recognising alone', stage);
}

/** Median microseconds of each, taken in turns, so that a busy machine slows all of them. */
async function measure(tasks: Readonly<Record<string, () => unknown>>): Promise<Map<string, number>> {
  const rounds = new Map<string, number[]>(Object.keys(tasks).map((name) => [name, []]));
  for (let round = 0; round < 5; round += 1) {
    const bench = new Bench({ time: 400, warmupTime: 200 });
    for (const [name, task] of Object.entries(tasks)) bench.add(name, task);
    await bench.run();
    for (const { name, result } of bench.tasks) {
      if (!('latency' in result)) throw new Error(`${name} was not measured: ${result.state}`);
      rounds.get(name)?.push(result.latency.p50 * 1000);
    }
  }
  return new Map(Array.from(rounds, ([name, medians]) => [name, median(medians)]));
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] as number;
}

function print(title: string, medians: ReadonlyMap<string, number>): void {
  const fastest = Math.min(...medians.values());
  console.log(`  ${title}`);
  for (const [name, time] of medians) {
    const ratio = time === fastest ? 'fastest' : `${(time / fastest).toFixed(1)} times as long`;
    console.log(`    ${name.padEnd(48)} ${time.toFixed(1).padStart(8)} µs   ${ratio}`);
  }
  console.log('');
}
