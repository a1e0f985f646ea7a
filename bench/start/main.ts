import { measureStart } from './measure';

/** What a fresh process does, and on which file of the repository. */
const programs = {
  'import of an empty file': "await import('./bench/start/empty.js');",
  'import of json-rules-engine': "await import('json-rules-engine');",
  'import of zod': "await import('zod');",
  'import of remedy-rules': "await import('remedy-rules');",
  'import of remedy-rules and all its packs':
    "const { packs } = await import('remedy-rules'); ({ ...packs });",
  'import and an answer to no observation':
    "const { diagnoseSync } = await import('remedy-rules'); diagnoseSync('mi-band-2', []);",
  'import and an answer that raises an alert':
    "const { diagnoseSync } = await import('remedy-rules'); diagnoseSync('mi-band-2', ['swollen']);",
  "import and the first list of remedies, `plan: 'list'`":
    "const { diagnoseSync } = await import('remedy-rules'); diagnoseSync('mi-band-2', { frozen: true, 'phone-available': true, 'battery-percent': 60 }, { plan: 'list' });",
  'import and the first list of remedies':
    "const { diagnoseSync } = await import('remedy-rules'); diagnoseSync('mi-band-2', { frozen: true, 'phone-available': true, 'battery-percent': 60 });",
};

const yardstick = 'import of json-rules-engine';
const measured = measureStart(programs, yardstick, 30);

console.log(`Cold start, Node ${process.versions.node}: median of 30 fresh processes each, taken in turns\n`);
console.log(`| from the start of the import | ms | times ${yardstick} |`);
console.log('|---|---|---|');
for (const [name, { milliseconds, ratio }] of measured) {
  console.log(`| ${name} | ${milliseconds.toFixed(1)} | ${ratio.toFixed(2)} |`);
}
