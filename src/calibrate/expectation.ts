import { chanceOf } from '../diagnose/weigh/tried';
import { cureScore } from './cure';
import type { Model } from './model';
import { posteriorBy } from './posterior';
import { nodes, nodesFor } from './quadrature';
import type { Row } from './rows';
import type { Rates, Table } from './tables';

/** What outcomes say of the estimates of a pack. */
export interface Expectation {
  /** By estimate, the sum of the scores of all outcomes: 0 where the estimate fits best. */
  readonly scores: Float64Array;
  /** By estimate, the variance of that sum if the estimate is right. */
  readonly variances: Float64Array;
  /** By estimate, on how many devices it could have been seen. */
  readonly sizes: Float64Array;
  /** By kind of answer, how many were volunteered, and how many there were. */
  readonly volunteered: Float64Array;
  readonly present: Float64Array;
  /** By row, its chance, up to a factor that depends on no estimate. */
  readonly chances: Float64Array;
}

/** Below this share of an outcome a fault is left aside. */
const leastShare = 1e-4;

/** Devices of which something of a block is known. */
interface KnownDevices {
  /** By pattern and node, how many. */
  readonly devices: Float64Array;
  /** By pattern, the sum of the squares of their shares. */
  readonly squares: Float64Array;
}

/**
 * The expectation step: which faults the devices may have had, and what that makes of the answers and remedies. Faults
 * weigh as in a diagnosis, but that something was neither asked nor volunteered counts too.
 */
export function expectationOf(model: Model, rows: readonly Row[]): Expectation {
  const { pack, structure, rates, shares, coming, comingShares } = model;
  const { ids, estimates, faults, priorOf, cureOf } = structure;
  const expectation: Expectation = {
    scores: new Float64Array(estimates.length),
    variances: new Float64Array(estimates.length),
    sizes: new Float64Array(estimates.length),
    volunteered: new Float64Array(rates.length),
    present: new Float64Array(rates.length),
    chances: new Float64Array(rows.length),
  };
  const { scores, variances, sizes, chances } = expectation;
  /** By fault and node, the devices of all rows. */
  const devices = faults.map(() => new Float64Array(nodes.length));
  /** By fault and block. */
  const known = faults.map(({ blocks }) =>
    blocks.map(
      (block): KnownDevices => ({
        devices: new Float64Array(block.patterns * nodes.length),
        squares: new Float64Array(block.patterns),
      }),
    ),
  );
  const { weights, touched, patterns, weigh } = posteriorBy(model);
  let came = 0;

  for (let index = 0; index < rows.length; index++) {
    const row = rows[index] as Row;
    const { count } = row;
    const total = weigh(row);
    if (!(total > 0)) continue;
    const comes = row.openedWith.length > 0;
    const [from, to] = nodesFor(comes);
    chances[index] = comes ? total / coming : total;
    if (comes) came += count;
    for (let fault = 0; fault < faults.length; fault++) {
      const at = weights[fault] as Float64Array;
      let share = 0;
      for (let node = from; node < to; node++) {
        at[node] = (at[node] as number) / total;
        share += at[node] as number;
      }
      const prior = priorOf[fault];
      if (prior !== undefined) {
        const score = share - ((comes ? comingShares : shares)[fault] as number);
        add(scores, prior, count * score);
        add(variances, prior, count * score * score);
      }
      if (share < leastShare) continue;
      for (let node = from; node < to; node++)
        add(devices[fault] as Float64Array, node, count * (at[node] as number));
      for (const block of touched[fault] as readonly number[]) {
        const of = (known[fault] as readonly KnownDevices[])[block] as KnownDevices;
        const pattern = (patterns[fault] as Int32Array)[block] as number;
        for (let node = from; node < to; node++)
          add(of.devices, pattern * nodes.length + node, count * (at[node] as number));
        add(of.squares, pattern, count * share * share);
      }
      for (const { remedy, helped } of row.tried) {
        const place = cureOf[fault]?.get(remedy);
        if (place === undefined) continue;
        const { score, proper, variance } = cureScore(chanceOf(pack, ids[fault] as string, remedy), helped);
        add(scores, place, count * share * score);
        add(variances, place, count * share * share * variance);
        add(sizes, place, count * share * proper);
      }
    }
    addOpening(row, rates, expectation);
  }
  for (let fault = 0; fault < faults.length; fault++)
    addSigns(
      model,
      fault,
      devices[fault] as Float64Array,
      known[fault] as readonly KnownDevices[],
      came,
      expectation,
    );
  return expectation;
}

/** The complaint that an owner came with was not volunteered like the other answers. */
function addOpening(
  { openedWith, volunteered: told, count }: Row,
  rates: Rates,
  { volunteered, present }: Expectation,
): void {
  const odds = openedWith.map((kind) => 1 / (rates[kind] as number));
  const all = odds.reduce((sum, one) => sum + one, 0);
  for (const [kind, number] of told.entries()) add(volunteered, kind, count * number);
  for (const [at, kind] of openedWith.entries()) {
    const chosen = (count * (odds[at] as number)) / all;
    add(volunteered, kind, -chosen);
    add(present, kind, -chosen);
  }
}

/** Adds what the devices with a fault show, those included whose owners never came. */
function addSigns(
  { structure, tables, absent, rates }: Model,
  fault: number,
  devices: Float64Array,
  known: readonly KnownDevices[],
  came: number,
  { scores, variances, sizes, present }: Expectation,
): void {
  const without = came * (absent[fault] as number);
  const size = devices.reduce((sum, one) => sum + one, 0) + without;
  const { priorOf, signsOf, faults } = structure;
  for (const place of [priorOf[fault] ?? [], signsOf[fault] as readonly number[]].flat())
    add(sizes, place, size);
  for (const [block, table] of (tables[fault] as readonly Table[]).entries()) {
    const { signs, statistics, silentScores, variances: own } = table;
    const { devices: of, squares } = known[block] as KnownDevices;
    // Nothing is known of the others.
    for (const [node, all] of devices.entries()) of[node] = all;
    for (let entry = nodes.length; entry < of.length; entry++)
      add(of, entry % nodes.length, -(of[entry] as number));
    const width = signs.length + rates.length;
    for (const [entry, weight] of of.entries()) {
      if (weight === 0) continue;
      for (const [at, sign] of signs.entries())
        add(scores, sign, weight * (statistics[entry * width + at] as number));
      for (let kind = 0; kind < rates.length; kind++)
        add(present, kind, weight * (statistics[entry * width + signs.length + kind] as number));
    }
    for (const [at, sign] of signs.entries()) {
      const isTold = faults[fault]?.blocks[block]?.signs[at]?.isTold;
      for (const [pattern, square] of squares.entries())
        if (isTold?.[pattern]) add(variances, sign, square * (own[at] as number));
      add(scores, sign, without * (silentScores[at] as number));
    }
  }
}

function add(list: Float64Array, at: number, value: number): void {
  list[at] = (list[at] as number) + value;
}
