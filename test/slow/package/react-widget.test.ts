import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ExampleProject, installExample } from '../../support/example-project';

let project: ExampleProject;
beforeAll(async () => {
  project = await installExample('react-widget');
});
afterAll(() => project?.remove());

/** test/runtimes builds it and tries it in a browser. */
describe('examples/react-widget', () => {
  it('compiles and passes its own tests', async () => {
    const { stdout } = await project.run('npm', 'test');
    expect(stdout).toMatch(/Tests {2}16 passed \(16\)/);
  });
});
