import { appendFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import coffeeMachine from '../../examples/custom-pack/coffee-machine/pack.json';
import { adviserOf, simulatedOutcomes } from '../../scripts/simulated-outcomes';
import { calibrate } from '../../src/calibrate/calibrate';
import type { Pack } from '../../src/format/pack';
import { packs } from '../../src/index';
import { parsePack } from '../../src/pack/parse';
import { randomNumbers } from '../../src/study/random';
import { at, mean, percent, share, table } from '../figures';
import { type Setting, type Trial, trial } from './trial';

// main.js [trials a device] [--conversations 2000] [--device mi-band-4] [--seed 1] [--save trials.jsonl]
const { values: flags, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    conversations: { type: 'string', default: '2000' },
    device: { type: 'string', multiple: true },
    seed: { type: 'string', default: '1' },
    save: { type: 'string' },
  },
});
const trials = Number(positionals[0] ?? 10);
const seed = Number(flags.seed);
const conversations = Number(flags.conversations);
/** The packs of this library, and the small one of the tutorial. */
const known: Readonly<Record<string, Pack>> = { ...packs, 'coffee-machine': parsePack(coffeeMachine) };
const devices = flags.device ?? Object.keys(known);

/** Trials with the same seed, so that most of their conversations are the same. */
const perSeed = 10;

const done: Trial[] = [];
const doubts: (readonly [device: string, doubted: number, words: number])[] = [];
for (const device of devices) {
  const pack = known[device] as Pack;
  const advise = adviserOf(pack);
  const random = randomNumbers(seed);
  for (let first = 0; first < trials; first += perSeed) {
    const seedNow = 100 * seed + first / perSeed;
    const unchanged = simulatedOutcomes(pack, advise, conversations, seedNow);
    const { estimates } = calibrate(pack, unchanged);
    const doubted = estimates.filter(({ better }) => better !== undefined);
    doubts.push([device, doubted.length, estimates.length]);
    const setting: Setting = { device, pack, advise, unchanged, seed: seedNow, situations: 100 };
    for (let count = first; count < Math.min(trials, first + perSeed); count++) {
      const one = trial(setting, random);
      done.push(one);
      if (flags.save) appendFileSync(flags.save, `${JSON.stringify(one)}\n`);
    }
  }
}

/** Words by how many devices they could be counted on. */
const sizes: readonly (readonly [string, (of: number) => boolean])[] = [
  ['fewer than 5 devices', (of) => of < 5],
  ['5 to 50 devices', (of) => of >= 5 && of < 50],
  ['50 devices or more', (of) => of >= 50],
];
const groups: readonly (readonly [string, readonly Trial[]])[] = [
  ['all', done],
  ...['prior', 'sign', 'remedy'].map((kind) => [kind, done.filter((one) => one.kind === kind)] as const),
  ...sizes.map(([name, isIn]) => [`counted on ${name}`, done.filter(({ of }) => isIn(of))] as const),
];

table(
  `### One word changed, ${conversations} conversations`,
  [
    'word',
    'trials',
    'told from the original',
    'falsely told',
    'no trace',
    'doubted',
    'another word doubted',
    'right word named',
  ],
  groups
    .filter(([, list]) => list.length > 0)
    .map(([name, list]) => [
      name,
      list.length,
      percent(share(list.map(({ evidence }) => evidence > 0)), 0),
      percent(share(list.map(({ evidenceUnchanged }) => evidenceUnchanged > 0)), 0),
      percent(share(list.map(({ evidence }) => Math.abs(evidence) < 1e-6)), 0),
      percent(share(list.map(({ better }) => better !== undefined)), 0),
      percent(share(list.map(({ falseAlarms }) => falseAlarms.length > 0)), 0),
      percent(share(list.map(({ better, to }) => better === to)), 0),
    ]),
);

table('### Nothing changed', ['pack', 'words doubted', 'of'], doubts);

table(
  '### Plans against those of the right pack',
  ['pack', 'mean excess', 'median', '95 %', 'worst', 'within 1 %'],
  (['before', 'after'] as const).map((when) => {
    const excess = done.map((one) => one[when]);
    return [
      when === 'before' ? 'with the wrong word' : 'calibrated',
      percent(mean(excess)),
      ...[0.5, 0.95, 1].map((part) => percent(at(excess, part))),
      percent(share(excess.map((value) => value <= 0.01)), 0),
    ];
  }),
);
