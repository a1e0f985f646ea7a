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
