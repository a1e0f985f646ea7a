import { execFile } from 'node:child_process';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export interface Ran {
  readonly code: number;
  /** What was printed, on either stream. */
  readonly printed: string;
}

/** Runs Node as a reader would in a terminal of 80 columns without colour. */
export function runNode(args: readonly string[], cwd: string, started?: string): Promise<Ran> {
  const { FORCE_COLOR: _force, ...rest } = process.env;
  const env = { ...rest, NO_COLOR: '1', npm_lifecycle_event: started };
  return new Promise((resolve) => {
    execFile(process.execPath, [...args], { cwd, env }, (error, stdout, stderr) => {
      const code = error ? Number(error.code ?? 1) : 0;
      resolve({ code, printed: `${stdout}${stderr}`.trimEnd() });
    });
  });
}

/** Prepares a folder in which `remedy-rules` is installed from the build, with zod, which an app may use too. */
export function prepareFolder(folder: string): void {
  mkdirSync(join(folder, 'node_modules'), { recursive: true });
  symlinkSync(process.cwd(), join(folder, 'node_modules/remedy-rules'), 'junction');
  symlinkSync(join(process.cwd(), 'node_modules/zod'), join(folder, 'node_modules/zod'), 'junction');
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
}
