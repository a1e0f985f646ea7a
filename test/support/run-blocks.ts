import { execFile } from 'node:child_process';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import type { Block } from './markdown';
import { repository } from './markdown';

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

/** Prepares a folder in which `remedy-rules` is installed from the build. */
export function prepareFolder(folder: string): void {
  mkdirSync(join(folder, 'node_modules'), { recursive: true });
  symlinkSync(repository, join(folder, 'node_modules/remedy-rules'), 'junction');
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
}

const options: ts.CompilerOptions = {
  strict: true,
  noEmit: true,
  skipLibCheck: true,
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  lib: ['lib.es2022.d.ts', 'lib.dom.d.ts'],
  types: [],
};

/** What the compiler says about each TypeScript block, by the block's name. */
export function typeErrors(blocks: readonly Block[], folder: string): string[] {
  const files = new Map(blocks.map((block) => [fileOf(block, folder, 'ts'), block]));
  // A block is a module of its own even when it imports nothing.
  for (const [file, { text }] of files) writeFileSync(file, `${text}\nexport {};\n`);
  const program = ts.createProgram([...files.keys()], options);
  return ts.getPreEmitDiagnostics(program).map(({ file, messageText }) => {
    const block = file && files.get(file.fileName);
    return `${block?.name ?? file?.fileName}: ${ts.flattenDiagnosticMessageText(messageText, '\n')}`;
  });
}

/** Runs one TypeScript or JavaScript block as a module. */
export function runBlock(block: Block, folder: string): Promise<Ran> {
  const compilerOptions = { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext };
  const file = fileOf(block, folder, 'js');
  writeFileSync(file, ts.transpileModule(block.text, { compilerOptions }).outputText);
  return runNode([file], folder);
}

function fileOf({ name }: Block, folder: string, extension: string): string {
  return join(folder, `${name.replace(/\W+/g, '-')}.${extension}`).replaceAll('\\', '/');
}
