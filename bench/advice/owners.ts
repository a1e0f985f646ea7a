import { readFileSync, writeFileSync } from 'node:fs';
import { percent, table } from '../figures';
import { type Measures, measuresOf } from './measures';
import type { Complaints } from './owner';
import { type Played, playOwners } from './play-owners';
import { type Comparison, compare, type Saved, toSaved } from './saved';
import type { Diagnose } from './walk';

/** What to play, and what with the result. */
interface OwnerSettings {
  readonly count: number;
  readonly complaints: Complaints;
  /** Of the build that is measured. */
  readonly diagnoseSync: Diagnose;
  /** File to save the owners' minutes to. */
  readonly save?: string | undefined;
  /** File with the minutes of another run. */
  readonly against?: string | undefined;
}

/** Plays owners of every built-in pack and prints what becomes of them. */
export function printOwners({ count, complaints, diagnoseSync, save, against }: OwnerSettings): void {
  const played = playOwners(diagnoseSync, count, complaints);
  const what = complaints === 'own' ? "a sign of the device's own fault" : 'anything that shows';
  console.log(`## Owners: ${count} a device, who complain of ${what}`);
  printMeasures(played);
  const saved = toSaved(played);
  if (save) writeFileSync(save, `${JSON.stringify(saved)}\n`);
  if (against) printAgainst(JSON.parse(readFileSync(against, 'utf8')), saved);
}

function printMeasures(played: readonly Played[]): void {
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
    ['with a fault', 'first remedy fits', 'service first', 'list, median', 'list, mean', 'expected minutes'],
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
    ['calls', 'calls before trying', 'first calls'].flatMap((calls) => [
      calls,
      'needless',
      "for that remedy's need",
    ]),
    ({ calls, callsBeforeTrying, firstCalls }) =>
      [calls, callsBeforeTrying, firstCalls].flatMap(({ calls, asking, deciding }) => [
        calls,
        asking,
        deciding,
      ]),
  );
}

function printAgainst(before: Saved, saved: Saved): void {
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
      ...Object.keys(saved).map((device) => row(device, compare(before, saved, [device]))),
      row('all', compare(before, saved)),
    ],
  );
}
