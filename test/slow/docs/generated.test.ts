import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { generatedFiles } from '../../../scripts/pages/generated-files';
import { repository } from '../../support/markdown';

it.each(Object.entries(generatedFiles))('%s is up to date', (file, generate) => {
  expect(readFileSync(join(repository, file), 'utf8'), 'run npm run generate').toBe(generate());
});
