import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { csvRows } from '../../../src/cli/csv-rows';
import { type Draft, type ImportSettings, importFlowchart, importTable } from '../../../src/import/index';
import declares from './declares.json';

const folder = 'examples/trees/support';

/** The files of the trees, in the order of the alphabet; every second one is held out. */
export const supportTrees = readdirSync(folder)
  .filter((file) => /\.(?:mmd|csv)$/.test(file))
  .sort();

/** What its author would declare as ordinary, having read the notes of the first import. */
const declaredIn: Readonly<Record<string, ImportSettings['declares']>> = declares;

/** The draft of a tree. */
export function draftOf(file: string): Draft {
  const text = readFileSync(join(folder, file), 'utf8');
  const settings = { name: file.replace(/\..*$/, ''), declares: declaredIn[file] };
  return file.endsWith('.mmd') ? importFlowchart(text, settings) : importTable(csvRows(file, text), settings);
}
