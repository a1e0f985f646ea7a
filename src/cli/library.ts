import { extname } from 'node:path';
import { createDiagnoser, type Diagnoser, type Pack, type Packs, packs } from '../index';

/** The library without typed ids, as those of a command line are checked only when it runs. */
export const library: Diagnoser<Packs> = createDiagnoser<Packs>(packs);

/**
 * The pack of a device.
 *
 * @throws {UnknownDeviceError} as `diagnose` does, so that both name the nearest device in the same words.
 */
export function packOf(device: string): Pack {
  library.diagnoseSync(device, []);
  return library.packs[device] as Pack;
}

/**
 * The library and the pack for what was typed: a built-in device, or a pack of one's own in a file.
 *
 * @throws {UnknownDeviceError} for a device without a pack.
 */
export async function libraryOf(target: string): Promise<{ library: Diagnoser<Packs>; pack: Pack }> {
  if (extname(target) === '') return { library, pack: packOf(target) };
  const { readPack } = await import('./packs/read');
  const pack = await readPack(target);
  return { library: createDiagnoser<Packs>({ [target]: pack }), pack };
}
