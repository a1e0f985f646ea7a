import { describe, expect, it } from 'vitest';
import { packs } from '../../../src/index';
import { devicesPage } from '../../support/devices-page';

describe('docs/devices.md', () => {
  it('is what the packs say (npm run generate writes it)', async () => {
    await expect(devicesPage(packs)).toMatchFileSnapshot('../../../docs/devices.md');
  });
});
