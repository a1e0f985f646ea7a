import { afterAll, beforeAll, expect, it } from 'vitest';
import { type ExampleProject, installExample } from '../support/example-project';

let project: ExampleProject;
beforeAll(async () => {
  project = await installExample('react-widget');
});
afterAll(() => project?.remove());

it('examples/react-widget is built, and leads through a conversation in Chromium', async () => {
  const { stdout } = await project.run('npm', 'run', 'test:browser');
  expect(stdout).toMatch(/Tests {2}2 passed \(2\)/);
});
