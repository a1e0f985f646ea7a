import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import * as sources from '../../src/index';
import { percent, table } from './figures';
import { type Measures, measuresOf } from './measures';
import { playOwners } from './play-owners';
import { type Comparison, compare, type Saved, toSaved } from './saved';
import type { Diagnose } from './walk';

// owners.js [count] [--own] [--library dist/index.js] [--save run.json] [--against run.json]
const { values: flags, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    own: { type: 'boolean' },
    library: { type: 'string' },
    save: { type: 'string' },
    against: { type: 'string' },
  },
});
const library = flags.library ? await import(pathToFileURL(resolve(flags.library)).href) : sources;
const count = Number(positionals[0] ?? 150);
const played = playOwners(library.diagnoseSync as Diagnose, count, flags.own ? 'own' : 'any');

const devices = [...new Set(played.map(({ device }) => device))];
const measured: readonly (readonly [string, Measures])[] = [
  ...devices.map((device) => [device, measuresOf(played.filter((one) => one.device === device))] as const),
  ['all', measuresOf(played)],
];
const show = (title: string, head: readonly string[], cells: (one: Measures) => (string | number)[]) =>
  table(
    title,
    ['device', ...head],
    measured.map(([name, one]) => [name, ...cells(one)]),
  );

show(
  '### Questions before the first remedy, or before service',
  ['owners', 'stopped', 'loops', 'median', '95 %', 'mean', 'most'],
  ({ owners, stopped, loops, asked }) => [
    owners,
    stopped,
    loops,
    asked.median,
    asked.most95,
    asked.mean.toFixed(2),
    asked.most,
  ],
);
show(
  '### What is advised',
  [
    'owners with a fault',
    'first remedy fits',
    'service first',
    'list, median',
    'list, mean',
    'expected minutes',
  ],
  ({ withFault, fits, serviceFirst, listed, minutes }) => [
    withFault,
    percent(fits, 1),
    serviceFirst,
    listed.median,
    listed.mean.toFixed(1),
    minutes.toFixed(1),
  ],
);
show(
  '### Calls that ask although a fault is likely and the first remedy harmless',
  ['calls', 'before trying', 'first calls'].flatMap((calls) => [calls, 'ask', 'not for that remedy']),
  ({ calls, callsBeforeTrying, firstCalls }) =>
    [calls, callsBeforeTrying, firstCalls].flatMap(({ all, asking, undeciding }) => [
      all,
      asking,
      undeciding,
    ]),
);

const saved = toSaved(played);
if (flags.save) writeFileSync(flags.save, `${JSON.stringify(saved)}\n`);
if (flags.against) {
  const before: Saved = JSON.parse(readFileSync(flags.against, 'utf8'));
  const row = (name: string, { owners, ...one }: Comparison) => [
    name,
    owners,
    one.before.toFixed(1),
    one.after.toFixed(1),
    percent(one.ofMean),
    percent(one.error),
    percent(one.meanExcess),
  ];
  table(
    '### Against the saved run',
    ['device', 'owners', 'minutes then', 'minutes now', 'excess', 'standard error', 'mean of excesses'],
    [
      ...devices.map((device) => row(device, compare(before, saved, [device]))),
      row('all', compare(before, saved)),
    ],
  );
}
