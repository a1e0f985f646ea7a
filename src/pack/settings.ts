import { InvalidPackError, type Issue, unknownId } from '../errors';
import { isPlainObject } from '../format/plain-object';

/** Whose word a pack is. */
export interface PackSettings {
  /** Whether you have read the pack and vouch for its advice. */
  readonly reviewed?: boolean;
}

/** What a catalog does not say. */
export interface TranslateSettings extends PackSettings {
  /** The id of the device, under which the catalog may have more names for it. */
  readonly device?: string;
}

/** The settings that a call may have, each with the type of its value. */
const types: Readonly<Record<keyof TranslateSettings, string>> = { reviewed: 'boolean', device: 'string' };

/**
 * The settings of a call.
 *
 * @throws {InvalidPackError} with every wrong setting.
 */
export function checkSettings<Settings extends PackSettings = PackSettings>(
  given: unknown,
  names: readonly (keyof Settings & keyof TranslateSettings)[] = ['reviewed'],
): Settings {
  if (!isPlainObject(given)) {
    const message = 'settings must be an object such as { reviewed: true }';
    throw new InvalidPackError([{ code: 'not-settings', path: [], message }]);
  }
  const issues = Object.entries(given).flatMap(([name, value]): Issue[] => {
    const known = names.find((one) => one === name);
    if (known === undefined)
      return [{ code: 'unknown-setting', path: [name], message: unknownId('setting', name, names) }];
    const type = types[known];
    if (value === undefined || typeof value === type) return [];
    const wanted = type === 'boolean' ? 'true or false' : `a ${type}`;
    return [{ code: 'wrong-kind', path: [name], message: `must be ${wanted}, but is a ${typeof value}` }];
  });
  if (issues.length > 0) throw new InvalidPackError(issues);
  return given as unknown as Settings;
}
