import { afterAll, beforeAll, expect, it } from 'vitest';
import { type ExampleProject, installExample } from '../support/example-project';

const runs = process.env['RUNS'] ?? '1';

let project: ExampleProject;
beforeAll(async () => {
  project = await installExample('queue');
});
afterAll(() => project?.remove());

it(`examples/queue answers 50,000 tickets once while workers and Redis are killed (runs: ${runs})`, async () => {
  const { stdout } = await project.run('npm', 'run', 'test:kill').catch((error) => error);
  expect(stdout).toMatch(new RegExp(`^. pass ${runs}$`, 'm'));
  expect(stdout).toMatch(/^. fail 0$/m);
});
