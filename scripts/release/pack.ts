import { execFile } from 'node:child_process';
import { chmodSync, copyFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

export interface Packed {
  /** The file. */
  readonly tarball: string;
  /** The hash that npm shows for the package. */
  readonly integrity: string;
  readonly size: number;
  readonly unpackedSize: number;
  readonly files: readonly { readonly path: string }[];
}

/** Copies the project to another folder: what Git knows, or would know once it is added. */
export async function copyProject(from: string, to: string): Promise<void> {
  const list = ['ls-files', '--cached', '--others', '--exclude-standard', '-z'];
  const { stdout } = await run('git', list, { cwd: from, maxBuffer: 2 ** 24 });
  for (const file of stdout.split('\0').filter((name) => name !== '' && existsSync(join(from, name)))) {
    mkdirSync(dirname(join(to, file)), { recursive: true });
    copyFileSync(join(from, file), join(to, file));
  }
}

/** Installs what the lock file names, and builds. */
export async function build(folder: string, env: Readonly<Record<string, string>> = {}): Promise<void> {
  const options = { cwd: folder, env: { ...process.env, ...env }, maxBuffer: 2 ** 24 };
  await run('npm', ['ci', '--prefer-offline', '--ignore-scripts', '--no-audit', '--no-fund'], options);
  await run('npm', ['run', 'build'], options);
}

/** Packs a built copy of the project. */
export async function pack(folder: string): Promise<Packed> {
  const npmPack = async (...flags: string[]): Promise<Packed & { readonly filename: string }> =>
    JSON.parse(
      (await run('npm', ['pack', '--ignore-scripts', '--json', ...flags], { cwd: folder })).stdout,
    )[0];
  // npm keeps the permissions of files, which depend on the umask of whoever checked out or built them.
  for (const { path } of (await npmPack('--dry-run')).files) chmodSync(join(folder, path), 0o644);
  const packed = await npmPack();
  return { ...packed, tarball: join(folder, packed.filename) };
}

/** Files that are not the same in two packages, or that only one of them has. */
export function differences(one: Packed, other: Packed): string[] {
  const contentOf = ({ tarball, files }: Packed, path: string) =>
    files.some((file) => file.path === path) ? readFileSync(join(dirname(tarball), path), 'utf8') : undefined;
  const paths = [one, other].flatMap(({ files }) => files.map(({ path }) => path));
  return [...new Set(paths)].filter((path) => contentOf(one, path) !== contentOf(other, path));
}
