import type { Pack } from '../index';
import type { PackIssue } from '../pack/index';
import { type FoundPack, findPack } from './pack-files';

/** A pack with everything that is wrong with it. */
export interface CheckedPack {
  readonly issues: readonly PackIssue[];
  /** Missing while the pack has errors. */
  readonly pack?: Pack;
  /** Missing if a file of the pack has duplicate keys. */
  readonly found?: FoundPack;
}

/**
 * Finds a pack and everything that is wrong with it; an extension is checked together with its base.
 *
 * @throws {BadInputError} if it cannot be read.
 */
export async function findIssues(target: string): Promise<CheckedPack> {
  const { checkPack, extendPack, InvalidPackError, parsePack } = await import('../pack/index');
  let found: FoundPack | undefined;
  try {
    found = await findPack(target);
    const { data, base } = found;
    const whole = base === undefined ? data : extendPack(base as never, data as never);
    const issues = checkPack(whole);
    if (issues.some(({ severity }) => severity === 'error')) return { issues, found };
    return { issues, pack: parsePack(whole) as Pack, found };
  } catch (error) {
    if (!(error instanceof InvalidPackError)) throw error;
    const issues = error.issues.map((issue): PackIssue => ({ severity: 'error', ...issue }));
    return { issues, ...(found && { found }) };
  }
}
