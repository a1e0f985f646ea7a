import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { appSource, packSource } from './packs';

/** What type-checking packs costs: 20 packs of 60 rules, by tsc, against the same objects without checked ids. */
const count = 20;
const folder = 'node_modules/.cache/bench-types/packs';
const tsc = createRequire(import.meta.url).resolve('typescript/lib/tsc.js');
const names = Array.from({ length: count }, (_, index) => `pack${index}`);

interface Cost {
  readonly seconds: number;
  readonly instantiations: number;
  readonly megabytes: number;
}

function write(files: Readonly<Record<string, string>>): void {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of Object.entries(files)) writeFileSync(`${folder}/${name}.ts`, text);
  const config = { extends: '../../../../tsconfig.json', include: ['.'], exclude: [] };
  writeFileSync(`${folder}/tsconfig.json`, JSON.stringify(config));
}

function check(): Cost {
  const printed = execFileSync(process.execPath, [tsc, '-p', folder, '--extendedDiagnostics'], {
    encoding: 'utf8',
  });
  const read = (label: string) => Number(printed.match(new RegExp(`^${label}:\\s+([\\d.]+)`, 'm'))?.[1]);
  return {
    seconds: read('Check time'),
    instantiations: read('Instantiations'),
    megabytes: Math.round(read('Memory used') / 1024),
  };
}

const library = `import { createDiagnoser } from '../../../../src/index';\nimport { definePack } from '../../../../src/pack/index';\nexport { createDiagnoser, definePack };\n`;
const sources = (isChecked: boolean) =>
  Object.fromEntries(names.map((name) => [name, packSource(name, isChecked)]));
const variants: readonly [string, Readonly<Record<string, string>>][] = [
  ['the library alone', { library }],
  [`${count} objects, ids unchecked`, { library, ...sources(false) }],
  [`${count} packs by definePack`, { library, ...sources(true) }],
  ['the same in one diagnoser', { ...sources(true), app: appSource(names) }],
];

console.log('| what is checked | seconds | instantiations | MB |\n|---|---|---|---|');
for (const [name, files] of variants) {
  write(files);
  const { seconds, instantiations, megabytes } = check();
  console.log(`| ${name} | ${seconds} | ${instantiations.toLocaleString('en')} | ${megabytes} |`);
}
rmSync(folder, { recursive: true, force: true });
