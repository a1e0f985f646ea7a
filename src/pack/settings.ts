import { InvalidPackError, type Issue, unknownId } from '../errors';
import { isPlainObject } from '../format/plain-object';

/** Whose word a pack is. */
export interface PackSettings {
  /** Whether you have read the pack and vouch for its advice. */
  readonly reviewed?: boolean;
}

const names: readonly string[] = ['reviewed'] satisfies (keyof PackSettings)[];

/**
 * The settings of a call.
 *
 * @throws {InvalidPackError} with every wrong setting.
 */
export function checkSettings(given: unknown): PackSettings {
  if (!isPlainObject(given)) {
    const message = 'settings must be an object such as { reviewed: true }';
    throw new InvalidPackError([{ code: 'not-settings', path: [], message }]);
  }
  const issues = Object.entries(given).flatMap(([name, value]): Issue[] => {
    if (!names.includes(name))
      return [{ code: 'unknown-setting', path: [name], message: unknownId('setting', name, names) }];
    if (value === undefined || typeof value === 'boolean') return [];
    return [{ code: 'wrong-kind', path: [name], message: `must be true or false, but is a ${typeof value}` }];
  });
  if (issues.length > 0) throw new InvalidPackError(issues);
  return given;
}
