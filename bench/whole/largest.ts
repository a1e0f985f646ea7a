import { spawnSync } from 'node:child_process';
import { createSyncDiagnoser } from '../../src/diagnoser';
import type { Pack } from '../../src/format/pack';
import { type PackData, parsePack } from '../../src/pack/index';
import { remedy, smallPack } from '../small-pack';
import { processorTime } from '../speed/measure';

/** So many faults, remedies and symptoms. */
const entries = 450;
/** So many remedies has each fault; so many remain for its signs under the limit of values. */
const remediesOfFault = 40;

const ids = (what: string) => Array.from({ length: entries }, (_, index) => `${what}-${index}`);
const record = <Value>(what: string, value: (index: number) => Value): Record<string, Value> =>
  Object.fromEntries(ids(what).map((id, index) => [id, value(index)]));
const cycle = <Word extends string>(words: readonly Word[], index: number) =>
  words[index % words.length] as Word;

/** A pack as large as may be loaded; the first symptom is a sign of every fault, the others of some in a row. */
function largestPack(signs: number): PackData {
  const next = <Word extends string>(what: string, from: number, count: number, words: readonly Word[]) =>
    Object.fromEntries(
      Array.from({ length: count }, (_, step) => [`${what}-${(from + step) % entries}`, cycle(words, step)]),
    );
  return {
    ...smallPack,
    symptoms: record('symptom', (index) => ({ question: `Is it so, ${index}?` })),
    faults: record('fault', (index) => ({
      name: `It is broken in way ${index}`,
      prior: cycle(['common', 'occasional', 'rare'] as const, index),
      signs: {
        ...next('symptom', index, signs - 1, ['always', 'often', 'sometimes'] as const),
        'symptom-0': 'often',
      },
      remedies: next('remedy', index, remediesOfFault, ['sometimes', 'rarely', 'usually'] as const),
      sources: ['us'],
    })),
    remedies: record('remedy', (index) => ({
      ...remedy,
      title: `Do ${index}`,
      minutes: { 'hands-on': [1 + (index % 7), 10 + (index % 11)], waiting: [0, 0] },
    })),
  };
}

/** A situation in such a pack. The first answer is a sign of every fault, so that none is ruled out. */
interface Case {
  /** Signs a fault: one of its own and the shared one, or as many as the limit of values allows. */
  readonly signs: number;
  readonly observed: Readonly<Record<string, boolean>>;
}

const one = { 'symptom-0': true };
const six = {
  ...one,
  'symptom-100': true,
  'symptom-101': false,
  'symptom-102': true,
  'symptom-103': false,
  'symptom-104': true,
};

/** After one answer no fault leads, and hundreds of questions are alike: much to look at before one is chosen. */
const cases: readonly Case[] = [
  { signs: 2, observed: six },
  { signs: 40, observed: six },
  { signs: 40, observed: one },
];

const works: Readonly<Record<string, (pack: Pack, observed: Case['observed']) => unknown>> = {
  diagnoseSync: (pack, observed) => createSyncDiagnoser({ device: pack }).diagnoseSync('device', observed),
  explain: (pack, observed) =>
    createSyncDiagnoser({ device: pack }).explain('device', observed, { whyNot: `remedy-${entries - 1}` }),
};

/** Rows of signs a fault, answers, and seconds of processor time of each work: one call in a fresh process. */
export function largestRows(): number[][] {
  return cases.map(({ signs, observed }, index) => [
    signs,
    Object.keys(observed).length,
    ...Object.keys(works).map((name) => secondsOf(name, index)),
  ]);
}

function secondsOf(name: string, index: number): number {
  const program = process.argv[1] as string;
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, '--call', name, String(index)]);
  if (status !== 0) throw new Error(`${name} failed: ${stderr}`);
  return Number(stdout);
}

/** What such a process does: prints the seconds that one call takes, with the pack read and nothing else done. */
export function callOnce(name: string, index: number): void {
  const { signs, observed } = cases[index] as Case;
  const pack = parsePack(largestPack(signs)) as unknown as Pack;
  const start = processorTime();
  works[name]?.(pack, observed);
  console.log((processorTime() - start) / 1000);
}
