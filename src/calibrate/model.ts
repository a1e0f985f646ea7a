import { faultWeights } from '../diagnose/weigh/weigh';
import type { Pack } from '../format/pack';
import { nodes } from './quadrature';
import type { Structure } from './structure';
import { type Rates, type Table, tableOf } from './tables';

/** What the estimates of a pack say of devices and their owners. Lists by fault follow the places of faults. */
export interface Model {
  readonly pack: Pack;
  readonly structure: Structure;
  readonly rates: Rates;
  /** By fault, its share of all devices. */
  readonly shares: readonly number[];
  /** By fault, the tables of its blocks. */
  readonly tables: readonly (readonly Table[])[];
  /** By fault and node, the chance that nothing is known. */
  readonly bases: readonly (readonly number[])[];
  /** Share of all devices that have a complaint, so that somebody comes. */
  readonly coming: number;
  /** By fault, its share of those who come. */
  readonly comingShares: readonly number[];
  /** By fault, how many devices have it and no complaint, for each owner who comes. */
  readonly absent: readonly number[];
}

/** Works out what the estimates of a pack say. */
export function modelOf(pack: Pack, structure: Structure, rates: Rates): Model {
  const { evidence, faults } = structure;
  const weights = Array.from(faultWeights(pack));
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  const shares = weights.map((weight) => weight / whole);
  const tables = faults.map(({ blocks }, fault) =>
    blocks.map((block) => tableOf(pack, block, evidence, fault, rates)),
  );
  const product = (ofFault: readonly Table[], factor: (table: Table) => number) =>
    ofFault.reduce((so, table) => so * factor(table), 1);
  const silent = tables.map(
    (ofFault, fault) => (shares[fault] as number) * product(ofFault, ({ silence }) => silence),
  );
  const coming = 1 - silent.reduce((sum, share) => sum + share, 0);
  const perComing = (share: number) => (coming > 0 ? share / coming : 0);
  return {
    pack,
    structure,
    rates,
    shares,
    tables,
    bases: tables.map((ofFault) =>
      nodes.map((_, node) => product(ofFault, ({ bases }) => bases[node] as number)),
    ),
    coming,
    comingShares: shares.map((share, fault) => perComing(share - (silent[fault] as number))),
    absent: silent.map(perComing),
  };
}
