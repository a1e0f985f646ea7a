import { describe, expect, it } from 'vitest';
import { commandsPage } from '../../support/commands-page';

describe('docs/commands.md', () => {
  it('is what the commands say of themselves (npm run generate writes it)', async () => {
    await expect(commandsPage()).toMatchFileSnapshot('../../../docs/commands.md');
  });
});
