import { chanceOf } from '../diagnose/weigh/weigh';
import { cureScore } from './cure';
import type { Model } from './model';
import { posteriorBy } from './posterior';
import { nodes, nodesFor } from './quadrature';
import type { Row } from './rows';
import type { Table } from './tables';

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

/**
 * The expectation step: which faults the devices may have had, and what that makes of the answers and remedies. Faults
 * weigh as in a diagnosis, but that something was neither asked nor volunteered counts too.
 */
export function expectationOf(model: Model, rows: readonly Row[]): Expectation {
  const { pack, structure, rates, shares, tables, coming, comingShares } = model;
  const { ids, estimates, faults, priorOf, cureOf } = structure;
  const none = (size: number) => new Float64Array(size);
  const [scores, variances, sizes] = [none(estimates.length), none(estimates.length), none(estimates.length)];
  const [volunteered, present, chances] = [none(rates.length), none(rates.length), none(rows.length)];
  /** By fault and node, the devices of all rows. */
  const devices = faults.map(() => none(nodes.length));
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
      for (const block of touched[fault] as readonly number[]) learn(fault, block, row, share);
      for (const { remedy, helped } of row.tried) {
        const place = cureOf[fault]?.get(remedy);
        if (place === undefined) continue;
        const { score, proper, variance } = cureScore(chanceOf(pack, ids[fault] as string, remedy), helped);
        add(scores, place, count * share * score);
        add(variances, place, count * share * share * variance);
        add(sizes, place, count * share * proper);
      }
    }
    countOpening(row);
  }
  addUnknown(model, devices, came, { scores, sizes, present });
  return { scores, variances, sizes, volunteered, present, chances };

  /** What a block adds of which something is known. That nothing is known is added later, for all devices together. */
  function learn(fault: number, block: number, { count, openedWith }: Row, share: number): void {
    const { signs, statistics, variances: own } = (tables[fault] as readonly Table[])[block] as Table;
    const pattern = (patterns[fault] as Int32Array)[block] as number;
    const at = weights[fault] as Float64Array;
    const [from, to] = nodesFor(openedWith.length > 0);
    const width = signs.length + rates.length;
    for (let node = from; node < to; node++) {
      const weight = count * (at[node] as number);
      const entry = (pattern * nodes.length + node) * width;
      const unknown = node * width;
      for (let place = 0; place < width; place++) {
        const more =
          weight * ((statistics[entry + place] as number) - (statistics[unknown + place] as number));
        if (place < signs.length) add(scores, signs[place] as number, more);
        else add(present, place - signs.length, more);
      }
    }
    const told = faults[fault]?.blocks[block]?.signs ?? [];
    for (let sign = 0; sign < told.length; sign++)
      if (told[sign]?.isTold[pattern])
        add(variances, signs[sign] as number, count * share * share * (own[sign] as number));
  }

  /** The complaint that an owner came with was not volunteered like the other answers. */
  function countOpening({ openedWith, volunteered: told, count }: Row): void {
    const odds = openedWith.map((kind) => 1 / (rates[kind] as number));
    const all = odds.reduce((sum, one) => sum + one, 0);
    for (const [kind, number] of told.entries()) add(volunteered, kind, count * number);
    for (const [at, kind] of openedWith.entries()) {
      const chosen = (count * (odds[at] as number)) / all;
      add(volunteered, kind, -chosen);
      add(present, kind, -chosen);
    }
  }
}

/** Adds what devices show of which nothing is known, and those whose owners never came. */
function addUnknown(
  { structure, tables, absent, rates }: Model,
  devices: readonly Float64Array[],
  came: number,
  { scores, sizes, present }: Pick<Expectation, 'scores' | 'sizes' | 'present'>,
): void {
  for (const [fault, ofFault] of tables.entries()) {
    const at = devices[fault] as Float64Array;
    const without = came * (absent[fault] as number);
    const size = at.reduce((sum, weight) => sum + weight, 0) + without;
    const { priorOf, signsOf } = structure;
    for (const place of [priorOf[fault] ?? [], signsOf[fault] as readonly number[]].flat())
      add(sizes, place, size);
    for (const { signs, statistics, silentScores } of ofFault) {
      const width = signs.length + rates.length;
      for (const [node, weight] of at.entries()) {
        for (const [place, sign] of signs.entries())
          add(scores, sign, weight * (statistics[node * width + place] as number));
        for (let kind = 0; kind < rates.length; kind++)
          add(present, kind, weight * (statistics[node * width + signs.length + kind] as number));
      }
      for (const [place, sign] of signs.entries())
        add(scores, sign, without * (silentScores[place] as number));
    }
  }
}

function add(list: Float64Array, at: number, value: number): void {
  list[at] = (list[at] as number) + value;
}
