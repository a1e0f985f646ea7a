import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ExampleProject, installExample } from '../../support/example-project';

let project: ExampleProject;
beforeAll(async () => {
  project = await installExample('node-cjs');
});
afterAll(() => project?.remove());

describe('examples/node-cjs', () => {
  it('compiles and passes its own tests', async () => {
    const { stdout } = await project.run('npm', 'test');
    expect(stdout).toMatch(/^. pass 5$/m);
    expect(stdout).toMatch(/^. fail 0$/m);
  });

  it('diagnoses', async () => {
    const { stdout } = await project.run('npm', 'start');
    expect(stdout).toContain('try: Put it into a new strap (risk: none)');
  });
});
