import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ExampleProject, installExample } from '../../support/example-project';

let project: ExampleProject;
beforeAll(async () => {
  project = await installExample('http-service');
});
afterAll(() => project?.remove());

describe('examples/http-service', () => {
  it('compiles and passes its own tests', async () => {
    const { stdout } = await project.run('npm', 'test');
    expect(stdout).toMatch(/^. pass 12$/m);
    expect(stdout).toMatch(/^. fail 0$/m);
  });
});
