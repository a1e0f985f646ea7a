import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { type Ran, runNode } from '../../scripts/run-node';
import type { Block } from './markdown';

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
