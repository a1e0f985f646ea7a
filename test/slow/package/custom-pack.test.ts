import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ExampleProject, installExample } from '../../support/example-project';

let project: ExampleProject;
beforeAll(async () => {
  project = await installExample('custom-pack');
});
afterAll(() => project?.remove());

describe('examples/custom-pack', () => {
  it('passes its own tests', async () => {
    const { stdout } = await project.run('npm', 'test');
    expect(stdout).toContain('coffee-machine/pack.json: no problems found');
    expect(stdout).toContain('The cases cover the whole pack');
    expect(stdout).toMatch(/^. pass 5$/m);
    expect(stdout).toMatch(/^. fail 0$/m);
  });

  it('diagnoses', async () => {
    const { stdout } = await project.run('npm', 'start');
    expect(stdout).toContain('try: Draw water through the pump (risk: none)');
  });

  it('fails where its pack is wrong', async () => {
    const wrong = project.run('npx', 'remedy-rules', 'test', 'coffee-machine/cases.json');
    await expect(wrong).rejects.toMatchObject({ code: 2 });
  });
});
