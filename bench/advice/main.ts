import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import * as sources from '../../src/index';
import { printConversations } from './conversations';
import { problemFamilies } from './families';
import { printOrders } from './orders';
import { printOwners } from './owners';
import { printPolicies } from './policies';
import { printWrongEstimates } from './wrong-estimates';

// main.js [owners a device] [--any] [--owners] [--library dist/index.js] [--save run.json] [--against run.json]
const { values: flags, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    // Complaints may be signs of a fault that the device does not have.
    any: { type: 'boolean' },
    // Nothing but the owners, the only part that another build can be measured by.
    owners: { type: 'boolean' },
    library: { type: 'string' },
    save: { type: 'string' },
    against: { type: 'string' },
  },
});

const { diagnoseSync } = flags.library ? await import(pathToFileURL(resolve(flags.library)).href) : sources;
const count = Number(positionals[0] ?? 150);
printOwners({ count, complaints: flags.any ? 'any' : 'own', diagnoseSync, ...flags });

if (!flags.owners) {
  printConversations(count);
  console.log('\n## Random models: against the best possible plan');
  printPolicies(1000, 60);
  console.log('\n## The order alone, where nothing is asked');
  const families = problemFamilies(200);
  printOrders(families);
  printWrongEstimates(families);
}
