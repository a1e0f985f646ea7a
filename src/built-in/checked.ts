import type { PackData } from '../format/format';
import { complete, markChecked, type Pack } from '../format/pack';

/** A pack that the tests of this repository check. */
export function builtIn<Known extends Pack>(data: unknown): Known {
  const { wording = {} } = data as PackData;
  return markChecked(complete(data as PackData), {
    reviewed: true,
    omitted: [],
    wordings: [wording],
  }) as never;
}
