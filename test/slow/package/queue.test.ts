import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ExampleProject, installExample } from '../../support/example-project';

let project: ExampleProject;
beforeAll(async () => {
  project = await installExample('queue');
});
afterAll(() => project?.remove());

describe('examples/queue', () => {
  // test/queue/kill.spec.ts runs the test that needs Redis.
  it('compiles and passes its own tests', async () => {
    const { stdout } = await project.run('npm', 'test');
    expect(stdout).toMatch(/^. pass 10$/m);
    expect(stdout).toMatch(/^. fail 0$/m);
  });
});
