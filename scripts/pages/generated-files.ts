import { packs } from '../../src/index';
import { casesPage } from './cases-format';
import { casesJsonSchema } from './cases-schema';
import { catalogJsonSchema } from './catalog-schema';
import { claimsPage } from './claims';
import { claimsParts } from './claims-parts';
import { commandsPage } from './commands';
import { devicesPage } from './devices';
import { formatPage } from './pack-format';
import { packJsonSchema } from './pack-schema';
import { safetyPage } from './safety';

/** What generated files contain, by path; docs/writing-a-pack.md is not among them, as only its outputs are generated. */
export const generatedFiles: Readonly<Record<string, () => string>> = {
  'rules/pack.schema.json': () => `${JSON.stringify(packJsonSchema(), undefined, 2)}\n`,
  'rules/catalog.schema.json': () => `${JSON.stringify(catalogJsonSchema(), undefined, 2)}\n`,
  'rules/cases.schema.json': () => `${JSON.stringify(casesJsonSchema(), undefined, 2)}\n`,
  'docs/cases.md': () => casesPage(casesJsonSchema()),
  'docs/claims.md': () => claimsPage(claimsParts, packs),
  'docs/commands.md': commandsPage,
  'docs/devices.md': () => devicesPage(packs),
  'docs/pack-format.md': () => formatPage(packJsonSchema()),
  'docs/safety.md': () => safetyPage,
};
