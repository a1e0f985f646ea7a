import { execFileSync } from 'node:child_process';

/** What a command of Git prints; nothing if it fails. */
export function git(...args: string[]): string | undefined {
  try {
    return execFileSync('git', args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
  } catch {
    return undefined;
  }
}

/** The tag of the last version, or of the one before `version`; nothing before the first. */
export function lastTag(version?: string): string | undefined {
  const except = version === undefined ? [] : ['--exclude', `v${version}`];
  return git('describe', '--tags', '--abbrev=0', '--match', 'v[0-9]*', ...except);
}
