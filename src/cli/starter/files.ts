import { relative } from 'node:path';
import { jsonText } from '../json-text';
import { starterCases } from './cases';
import { starterPack } from './pack';
import { type Starter, starterReadme } from './readme';

/** The files of a new pack by name, the pack first. */
export function starterFiles(starter: Starter): Record<string, string> {
  const schema = (name: string) =>
    relative(starter.folder, `node_modules/remedy-rules/rules/${name}.schema.json`).replaceAll('\\', '/');
  return {
    'pack.json': `${jsonText(starterPack(starter.name, schema('pack')))}\n`,
    'cases.json': `${jsonText({ $schema: schema('cases'), ...starterCases })}\n`,
    'README.md': starterReadme(starter),
  };
}
