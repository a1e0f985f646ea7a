import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ExampleProject, installExample } from '../../support/example-project';

let project: ExampleProject;
beforeAll(async () => {
  project = await installExample('edge-worker');
});
afterAll(() => project?.remove());

describe('examples/edge-worker', () => {
  it('compiles, and answers in workerd', async () => {
    const { stdout } = await project.run('npm', 'test');
    expect(stdout).toMatch(/^. pass 8$/m);
    expect(stdout).toMatch(/^. fail 0$/m);
  });
});
