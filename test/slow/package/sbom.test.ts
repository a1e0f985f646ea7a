import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { Version } from '@cyclonedx/cyclonedx-library/Spec';
import { JsonStrictValidator } from '@cyclonedx/cyclonedx-library/Validation';
import { expect, it } from 'vitest';
import manifest from '../../../package.json';
import { repository } from '../../support/markdown';

interface Component {
  readonly name: string;
  readonly version: string;
  readonly licenses: readonly { readonly license: { readonly id: string } }[];
  readonly properties?: readonly { readonly name: string }[];
}

const read = (file: string) => readFileSync(join(repository, file), 'utf8');
const text = read('dist/sbom.cdx.json');
const bom = JSON.parse(text);
const isBundled = ({ properties = [] }: Component) =>
  properties.some(({ name }) => name === 'cdx:npm:package:bundled');
const components: readonly Component[] = bom.components;
const namesOf = (list: readonly Component[]) => list.map(({ name, version }) => `${name} ${version}`).sort();

it('the bill of materials has the form of CycloneDX', async () => {
  const validator = new JsonStrictValidator(Version.v1dot6);
  expect(await validator.validate(text)).toBeNull();
  expect(await validator.validate(text.replace('"MIT"', '"MITT"'))).not.toBeNull();
});

it('it names what the licences are passed on of as bundled, with the same versions', () => {
  // A folder that is used by itself has licences of its own.
  const files = readdirSync(join(repository, 'dist'), { recursive: true, encoding: 'utf8' });
  const notices = files
    .filter((file) => basename(file) === 'THIRD-PARTY-NOTICES.txt')
    .flatMap((file) =>
      read(join('dist', file))
        .split(`\n\n${'-'.repeat(80)}\n\n`)
        .slice(1),
    );
  const named = new Set(notices.map((notice) => notice.split('\n')[0]));
  const bundled = components.filter(isBundled);
  expect(namesOf(bundled)).toEqual([...named].sort());
  for (const name of ['leven', '@clack/prompts', 'lit'])
    expect(bundled).toContainEqual(expect.objectContaining({ name }));
  for (const { licenses } of bundled)
    expect(['MIT', 'ISC', 'BSD-3-Clause', 'Apache-2.0']).toContain(licenses[0]?.license.id);
});

it('it names what npm installs with the package, and nothing else that is not bundled', () => {
  const { packages } = JSON.parse(read('package-lock.json'));
  const installed = Object.entries<{ version: string; dev?: true }>(packages)
    .filter(([folder, { dev }]) => folder !== '' && !dev)
    .map(([folder, { version }]) => `${folder.replace(/^.*node_modules\//, '')} ${version}`);
  const bundled = namesOf(components.filter(isBundled));
  expect(namesOf(components)).toEqual([...new Set([...installed, ...bundled])].sort());
  const { dependsOn } = bom.dependencies.find(({ ref }: { ref: string }) => ref.includes('/remedy-rules@'));
  const direct = Object.keys(manifest.dependencies).map((name) =>
    expect.stringContaining(`pkg:npm/${name}@`),
  );
  expect(dependsOn).toEqual(expect.arrayContaining(direct));
});

it('it says which package it belongs to, and neither when nor where it was made', () => {
  expect(bom.metadata).toEqual({
    component: expect.objectContaining({ name: manifest.name, version: manifest.version }),
  });
  expect(bom).not.toHaveProperty('serialNumber');
});
