import pack from '../../examples/custom-pack/coffee-machine/pack.json';
import type { PackData } from '../../src/pack/format';
import { parsePack } from '../../src/pack/parse';
import type { Pack } from '../../src/types';

/** The coffee machine of the tutorial, as data that may be changed. */
export const data = pack as unknown as PackData;

export const coffeeMachine = parsePack(data) as Pack;

/** The coffee machine with some fields of one of its entries changed. */
export function withChange(section: 'faults' | 'remedies', id: string, fields: object): Pack {
  const entries = data[section] as Readonly<Record<string, object>>;
  return parsePack({ ...data, [section]: { ...entries, [id]: { ...entries[id], ...fields } } }) as Pack;
}
