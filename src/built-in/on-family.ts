import family from '../../rules/mi-band/family.json';
import type { PackData, PackExtension } from '../format/format';
import type { Pack } from '../format/pack';
import { mergePacks } from '../pack/extend';
import { builtIn } from './checked';

/** The pack of a band: what it adds to the family of all bands. */
export function onFamily<Known extends Pack>(extra: unknown): Known {
  return builtIn(mergePacks(family as unknown as PackData, extra as PackExtension).data);
}
