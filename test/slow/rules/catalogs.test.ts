import { readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import Ajv from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import type { Catalog } from '../../../src/format/catalog';
import type { Pack } from '../../../src/format/pack';
import { packs } from '../../../src/index';
import { checkCatalog, type PackFile, translatePack } from '../../../src/pack';
import { translateReviewed } from '../../../src/pack/translate/translate-reviewed';
import { german } from '../../support/german-lamp';

const rules = new URL('../../../rules/', import.meta.url);
const read = (path: string) => JSON.parse(readFileSync(new URL(path, rules), 'utf8'));
const files = readdirSync(rules, { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => path.endsWith('.json') && !path.includes('.cases.') && path.includes('/'));

const catalogs = files.filter((path) => Object.hasOwn(read(path), 'texts')).sort();

/** The packs beside a catalog. */
function packsBeside(catalog: string): PackFile[] {
  return files
    .filter((path) => posix.dirname(path) === posix.dirname(catalog))
    .filter((path) => ['symptoms', 'extends'].some((field) => Object.hasOwn(read(path), field)))
    .map((path) => {
      const data = read(path);
      const base = data.extends && read(posix.join(posix.dirname(path), data.extends));
      return { name: posix.basename(path), data, ...(base && { base }) };
    });
}

/** The built-in devices of these packs. */
function devicesOf(beside: readonly PackFile[]): [string, Pack][] {
  const names = beside.map(({ data }) => (data as Pack).device.name);
  return Object.entries(packs as Readonly<Record<string, Pack>>).filter(([, { device }]) =>
    names.includes(device.name),
  );
}

const validate = new Ajv({ allErrors: true }).compile(read('catalog.schema.json'));

it('rules/catalog.schema.json accepts a catalog, and refuses what is none', () => {
  expect(validate(german)).toBe(true);
  expect(validate({ ...german, remedies: {} })).toBe(false);
  expect(validate({ ...german, texts: { 'Is it dark?': 7 } })).toBe(false);
});

describe.each(catalogs)('the built-in catalog %s', (path) => {
  const catalog: Catalog = read(path);
  const beside = packsBeside(path);
  const devices = devicesOf(beside);

  it('fits its schema, which it finds', () => {
    validate(catalog);
    expect(validate.errors).toBeNull();
    expect(new URL(catalog.$schema ?? '', new URL(path, rules)).href).toBe(
      new URL('catalog.schema.json', rules).href,
    );
    expect(posix.basename(path)).toBe(`${catalog.language}.json`);
  });

  it('has every text of its packs, and none that no pack has', () => {
    const issues = checkCatalog(catalog, beside).filter(
      ({ code, severity }) => severity === 'error' || /^(?:untranslated|unused|stale)-text$/.test(code),
    );
    expect(issues).toEqual([]);
  });

  it('is for built-in devices, and has names for no other', () => {
    expect(devices.length).toBeGreaterThan(0);
    const ids = devices.map(([id]) => id);
    expect(Object.keys(catalog.aliases ?? {}).filter((id) => !ids.includes(id))).toEqual([]);
  });

  it('has phrases only of symptoms and remedies that one of its packs has', () => {
    for (const section of ['symptoms', 'remedies'] as const) {
      const ids = new Set(devices.flatMap(([, pack]) => Object.keys(pack[section])));
      expect(Object.keys(catalog.phrases?.[section] ?? {}).filter((id) => !ids.has(id))).toEqual([]);
    }
  });

  it.each(devices)('is what translatePack takes for %s', (device, pack) => {
    const translated = translatePack(pack, catalog, { device });
    expect(translateReviewed(pack, catalog, device)).toEqual(translated);
    expect(translated.language).toBe(catalog.language);
  });
});
