import pack from '../../../examples/custom-pack/coffee-machine/pack.json';
import type { Fault, PackData } from '../../../src/format/format';
import type { Pack } from '../../../src/format/pack';
import { parsePack } from '../../../src/pack/parse';

const { faults, ...rest } = pack as unknown as PackData;

/** The coffee machine of the tutorial before its last change, as data that may be changed. */
export const data: PackData = {
  ...rest,
  faults: { ...faults, 'air-in-pump': { ...(faults['air-in-pump'] as Fault), prior: 'occasional' } },
};

export const coffeeMachine = parsePack(data) as Pack;

/** The coffee machine with some fields of one of its entries changed. */
export function withChange(section: 'faults' | 'remedies', id: string, fields: object): Pack {
  const entries = data[section] as Readonly<Record<string, object>>;
  return parsePack({ ...data, [section]: { ...entries, [id]: { ...entries[id], ...fields } } }) as Pack;
}
