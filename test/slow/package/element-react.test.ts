import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ExampleProject, installExample } from '../../support/example-project';

let project: ExampleProject;
beforeAll(async () => {
  project = await installExample('element-react');
});
afterAll(() => project?.remove());

const mistakes = `
export const whole = <remedy-rules device="mi-band-4" headingLevel={3} required onsolved={() => {}} />;
// @ts-expect-error: no attribute of that name
export const attribute = <remedy-rules devise="mi-band-4" />;
// @ts-expect-error: an answer is no list
export const answer = <remedy-rules device="mi-band-4" known={{ swollen: [] }} />;
// @ts-expect-error: a failure has no view
export const event = <remedy-rules device="mi-band-4" onfailed={({ detail }) => detail.view} />;
`;

/** test/runtimes builds it and tries it in a browser. */
describe('examples/element-react', () => {
  it('compiles, and its types of the tag find mistakes', async () => {
    writeFileSync(join(project.folder, 'src/mistakes.tsx'), mistakes);
    expect((await project.run('npm', 'test')).stdout).not.toContain('error');
  });
});
