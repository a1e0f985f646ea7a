import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { build, copyProject, differences, type Packed, pack } from './pack';
import { problemsOf } from './problems';

/** Prepares a release, and stops before anything is published. */
const { name, version } = JSON.parse(readFileSync('package.json', 'utf8'));
const say = (text: string) => process.stdout.write(`${text}\n`);

const problems = await problemsOf(version);
if (problems.length > 0) refuse(problems);
else await packTwice();

function refuse(reasons: readonly string[]): void {
  say(`${name} ${version} is not ready:\n\n${reasons.map((reason) => `- ${reason}`).join('\n')}`);
  process.exitCode = 1;
}

async function packTwice(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'remedy-rules-release-'));
  try {
    const one = await packIn(join(folder, 'one'), { TZ: 'UTC', LC_ALL: 'C' });
    const other = await packIn(join(folder, 'the/other'), { TZ: 'Asia/Kathmandu', LC_ALL: 'tr_TR.UTF-8' });
    if (one.integrity !== other.integrity)
      return refuse(differences(one, other).map((file) => `${file} differs between two builds`));
    const file = basename(one.tarball);
    copyFileSync(one.tarball, file);
    say(`\nWhat npm would publish:\n`);
    execFileSync('npm', ['publish', file, '--access', 'public', '--dry-run', '--loglevel', 'notice'], {
      stdio: 'inherit',
    });
    showNext(file, one);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function packIn(folder: string, env: Readonly<Record<string, string>>): Promise<Packed> {
  say(`Building and packing in ${folder}`);
  await copyProject('.', folder);
  await build(folder, env);
  return pack(folder);
}

function showNext(file: string, { integrity, size, unpackedSize, files }: Packed): void {
  say(`
${name} ${version} is ready, and nothing is published. Two builds in different folders gave the same package:

  ${file}, ${size} bytes, ${unpackedSize} unpacked, ${files.length} files
  ${integrity}
  built with Node ${process.version}; another version may compress to another hash

Run the tests, then tag the commit:

  npm test
  git tag --annotate v${version} --message "${name} ${version}"
  git push origin v${version}

The tag starts the workflow Release. It runs the tests and this script again, then waits until somebody approves the
environment "npm", and runs:

  npm publish ${file} --provenance --access public
`);
}
