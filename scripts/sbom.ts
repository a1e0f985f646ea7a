import { readFileSync } from 'node:fs';
import { ComponentScope, ComponentType, HashAlgorithm } from '@cyclonedx/cyclonedx-library/Enums';
import {
  Bom,
  Component,
  ComponentRepository,
  HashDictionary,
  Property,
  SpdxLicense,
} from '@cyclonedx/cyclonedx-library/Models';
import { JSON as Json, JsonSerializer } from '@cyclonedx/cyclonedx-library/Serialize';
import { Spec1dot6 } from '@cyclonedx/cyclonedx-library/Spec';

/** What package-lock.json says about a package. */
interface Locked {
  readonly version: string;
  readonly license?: string;
  readonly integrity?: string;
  readonly dev?: boolean;
  readonly dependencies?: Readonly<Record<string, string>>;
}

/** The packages of package-lock.json, by folder; that of this package is ''. */
type Installed = Readonly<Record<string, Locked>>;

/**
 * The bill of materials in the form of CycloneDX: what the build contains, and what is installed with it, in the versions
 * of the lock file. Without time and serial number, so that the same packages give the same text.
 *
 * @param bundled Folders of the packages whose code is in the build.
 */
export function sbom(bundled: ReadonlySet<string>): string {
  const { name, packages }: { name: string; packages: Installed } = JSON.parse(
    readFileSync('package-lock.json', 'utf8'),
  );
  const shipped = Object.entries(packages).filter(
    ([folder, { dev }]) => folder === '' || bundled.has(folder) || !dev,
  );
  const components = new Map(
    shipped.map(([folder, locked]) => [
      folder,
      componentOf(folder.replace(/^.*node_modules\//, '') || name, locked),
    ]),
  );
  const root = components.get('') as Component;
  for (const [folder, { dependencies = {} }] of shipped) {
    const component = components.get(folder) as Component;
    for (const dependency of Object.keys(dependencies)) {
      const found = components.get(folderOf(dependency, folder, packages));
      if (found) component.dependencies.add(found.bomRef);
    }
    if (bundled.has(folder)) {
      component.properties.add(new Property('cdx:npm:package:bundled', 'true'));
      root.dependencies.add(component.bomRef);
    }
  }
  components.delete('');
  const bom = new Bom({ components: new ComponentRepository(components.values()) });
  bom.metadata.component = root;
  const serializer = new JsonSerializer(new Json.Normalize.Factory(Spec1dot6));
  return `${serializer.serialize(bom, { sortLists: true, space: 2 })}\n`;
}

function componentOf(name: string, { version, license, integrity }: Locked): Component {
  if (license === undefined) throw new Error(`${name} has no licence in package-lock.json`);
  const purl = `pkg:npm/${name.replace('@', '%40')}@${version}`;
  const scope = ComponentScope.Required;
  const component = new Component(ComponentType.Library, name, { version, scope, purl, bomRef: purl });
  component.licenses.add(new SpdxLicense(license));
  if (integrity !== undefined) {
    const hash = Buffer.from(integrity.replace('sha512-', ''), 'base64').toString('hex');
    component.hashes = new HashDictionary([[HashAlgorithm['SHA-512'], hash]]);
  }
  return component;
}

/** The folder in which Node finds a dependency of the package in a folder. */
function folderOf(dependency: string, folder: string, packages: Installed): string {
  const own = `${folder}/node_modules/${dependency}`.replace(/^\//, '');
  if (folder === '' || Object.hasOwn(packages, own)) return own;
  return folderOf(dependency, folder.replace(/\/?node_modules\/(?:@[^/]+\/)?[^/]+$/, ''), packages);
}
