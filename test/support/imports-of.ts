import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import ts from 'typescript';
import { repository } from './markdown';

/** The relative imports of the files below a folder of the repository; both paths begin at its root. */
export function importsOf(folder: string): { readonly file: string; readonly target: string }[] {
  return scriptsBelow(folder).flatMap((file) => {
    const { importedFiles } = ts.preProcessFile(readFileSync(join(repository, file), 'utf8'), true, true);
    return importedFiles
      .filter(({ fileName }) => fileName.startsWith('.'))
      .map(({ fileName }) => ({ file, target: posix.join(posix.dirname(file), fileName) }));
  });
}

function scriptsBelow(folder: string): string[] {
  return readdirSync(join(repository, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory()) return entry.name === 'node_modules' ? [] : scriptsBelow(path);
    return /\.[cm]?[jt]s$/.test(entry.name) ? [path] : [];
  });
}
