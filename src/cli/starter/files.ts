import { relative } from 'node:path';
import type { PackData } from '../../index';
import type { Cases } from '../../testing/index';
import { jsonText } from '../json-text';
import { starterCases } from './cases';
import { starterPack } from './pack';
import { type Starter, starterReadme } from './readme';

/** A pack and its cases as files of a folder, each with its schema for editors. */
export function packFiles(folder: string, pack: PackData, cases: Cases): Record<string, string> {
  const schema = (name: string) =>
    relative(folder, `node_modules/remedy-rules/rules/${name}.schema.json`).replaceAll('\\', '/');
  return {
    'pack.json': `${jsonText({ $schema: schema('pack'), ...pack })}\n`,
    'cases.json': `${jsonText({ $schema: schema('cases'), ...cases })}\n`,
  };
}

/** The files of a new pack by name, the pack first. */
export function starterFiles(starter: Starter): Record<string, string> {
  return {
    ...packFiles(starter.folder, starterPack(starter.name), starterCases),
    'README.md': starterReadme(starter),
  };
}
