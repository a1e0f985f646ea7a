import { readFileSync } from 'node:fs';
import { adviceMoved } from '../changelog/advice-moved';
import { type Version, versionsIn } from '../changelog/changelog';
import { devicesAt } from '../changelog/devices-at';
import { git, lastTag } from './git';

/** What prevents publishing the project in the working directory, one line each. */
export async function problemsOf(version: string): Promise<string[]> {
  const [first, second] = versionsIn(readFileSync('CHANGELOG.md', 'utf8'));
  const isOpen = first?.name === 'Unreleased' && first.sections.size > 0;
  const newest = first?.name === 'Unreleased' ? second : first;
  return [
    ...treeProblems(version),
    ...(isOpen ? ['CHANGELOG.md: move the entries under "Unreleased" to the new version'] : []),
    ...versionProblems(version, newest),
    ...(await rulesProblems(version, newest)),
    ...placeholders().map((line) => `placeholder in ${line}`),
  ];
}

/** What is published is a commit of `main`, or one that was tagged there. */
function treeProblems(version: string): string[] {
  const head = git('rev-parse', 'HEAD');
  const tagged = git('rev-parse', '--quiet', '--verify', `v${version}^{commit}`);
  const isOnMain =
    git('branch', '--show-current') === 'main' ||
    (tagged === head && git('merge-base', '--is-ancestor', 'HEAD', 'origin/main') !== undefined);
  return [
    ...(git('status', '--porcelain') === '' ? [] : ['commit or remove what git status lists']),
    ...(isOnMain ? [] : ['switch to main']),
    ...(tagged === undefined || tagged === head ? [] : [`v${version} is already the tag of another commit`]),
  ];
}

function versionProblems(version: string, newest: Version | undefined): string[] {
  if (newest?.name !== version)
    return [`CHANGELOG.md: the newest version must be ${version}, as in package.json`];
  if (!/^\d{4}-\d{2}-\d{2}$/.test(newest.date ?? ''))
    return [`CHANGELOG.md: write the date behind the version, as in "## ${version} - 2030-12-31"`];
  return [];
}

/** People follow the packs, so the changelog says what moved for each device. */
async function rulesProblems(version: string, newest: Version | undefined): Promise<string[]> {
  const tag = lastTag(version);
  if (tag === undefined || git('diff', '--quiet', tag, '--', 'rules') !== undefined) return [];
  const rules = newest?.sections.get('Rules');
  const how = `run "npm run changelog:rules -- ${tag} --write"`;
  if (rules === undefined) return [`CHANGELOG.md: rules/ changed since ${tag}, so ${how}`];
  const moved = await adviceMoved(devicesAt(tag), devicesAt());
  const missing = [...moved.keys()].filter((device) => !rules.includes(device));
  return missing.map((device) => `CHANGELOG.md: the section "Rules" does not mention ${device}; ${how}`);
}

/** Where a placeholder is left, as file, line and text. Tests and scripts have to name them. */
function placeholders(): string[] {
  const words = ['-e', 'OWNER', '-e', 'AUTHOR', '-e', 'PLACEHOLDER'];
  const found = git('grep', '-nwI', ...words, '--', '.', ':!test', ':!scripts') ?? '';
  return found.split('\n').filter((line) => line !== '');
}
