import { afterAll, beforeAll, expect, it } from 'vitest';
import { type ExampleProject, installExample } from '../support/example-project';

const runs = Number(process.env['RUNS'] ?? 1);
const minutes = 60_000;

let project: ExampleProject;
beforeAll(async () => {
  project = await installExample('queue');
});
afterAll(() => project?.remove());

it('examples/queue answers every ticket once, whatever is killed', {
  timeout: 15 * minutes * runs,
}, async () => {
  const { stdout } = await project.run('npm', 'run', 'test:kill').catch((error) => error);
  expect(stdout).toMatch(new RegExp(`^. pass ${runs}$`, 'm'));
  expect(stdout).toMatch(/^. fail 0$/m);
});
