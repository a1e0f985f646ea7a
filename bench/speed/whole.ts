import assert from 'node:assert/strict';
import type { Pack } from '../../src/format/pack';
import { diagnose, diagnoseSync, packs } from '../../src/index';
import type { AnswerValue } from '../../src/vocabulary';
import { randomNumbers } from '../../test/support/random-models';
import { median, processorTime } from './measure';

/** Whole diagnoses on the built-in packs: rows of device, rules, and milliseconds of both ways. */
export async function wholeRows(complaints: number): Promise<(readonly [string, number, number, number])[]> {
  const rows: (readonly [string, number, number, number])[] = [];
  for (const device of Object.keys(packs) as (keyof typeof packs)[]) {
    const pack: Pack = packs[device];
    const all = complaintsTo(pack, complaints);
    const asynchronous: number[] = [];
    const synchronous: number[] = [];
    for (const round of [0, 1]) {
      for (const answers of all) {
        const [one, first] = await timed(() => diagnose(device, answers));
        const [other, second] = await timed(() => diagnoseSync(device, answers));
        assert.deepEqual(one, other);
        if (round === 0) continue;
        asynchronous.push(first);
        synchronous.push(second);
      }
    }
    rows.push([device, Object.keys(pack.rules).length, median(asynchronous), median(synchronous)]);
  }
  return rows;
}

async function timed<Value>(work: () => Value): Promise<[Awaited<Value>, number]> {
  const start = processorTime();
  const value = await work();
  return [value, processorTime() - start];
}

/** Three symptoms of some fault, and a few more answers. */
function complaintsTo({ symptoms, faults }: Pack, count: number): Record<string, AnswerValue>[] {
  const random = randomNumbers(count);
  const yesNo = Object.keys(symptoms).filter(
    (id) => symptoms[id]?.unit === undefined && symptoms[id]?.options === undefined,
  );
  const signs = Object.values(faults).map((fault) =>
    Object.keys(fault.signs).filter((id) => yesNo.includes(id)),
  );
  return Array.from({ length: count }, (_, nth) => {
    const own = signs[nth % signs.length] as readonly string[];
    const others = yesNo.filter(() => random() < 0.05);
    return Object.fromEntries([
      ...others.map((id): [string, AnswerValue] => [id, false]),
      ...own.slice(0, 3).map((id): [string, AnswerValue] => [id, true]),
    ]);
  });
}
