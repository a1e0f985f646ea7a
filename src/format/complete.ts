import type { Pack } from '../format/pack';
import type { PackData } from './format';
import { fillWording } from './wording';

/** A pack's data with its wording filled in and every section present. */
export function complete(data: PackData): Pack {
  const { $schema: _schema, wording: _wording, ...filled } = fillWording(data);
  return { rules: {}, alerts: {}, ...filled } as Pack;
}
