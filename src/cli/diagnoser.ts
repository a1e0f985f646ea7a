import { extname } from 'node:path';
import { createDiagnoser, type Diagnoser, type Pack, type Packs, packs } from '../index';
import { readPack } from './pack-files';

/** The built-in packs without typed ids, because the ids on a command line are checked at run time. */
export const diagnoser: Diagnoser<Packs> = createDiagnoser<Packs>(packs);

/**
 * The diagnoser and the pack for what was typed: the id of a built-in device, or the file of a pack.
 *
 * @throws {UnknownDeviceError} for a device without a pack.
 */
export async function diagnoserFor(device: string): Promise<{ diagnoser: Diagnoser<Packs>; pack: Pack }> {
  if (extname(device) !== '') {
    const pack = await readPack(device);
    return { diagnoser: createDiagnoser<Packs>({ [device]: pack }), pack };
  }
  // Throws the library's own error, which names the nearest device.
  diagnoser.diagnoseSync(device, []);
  return { diagnoser, pack: diagnoser.packs[device] as Pack };
}
