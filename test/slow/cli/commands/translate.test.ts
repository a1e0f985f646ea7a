import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { german, germanWithout, lamp } from '../../../support/german-lamp';
import { typeWords } from '../../../support/type';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'remedy-rules-translate-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const at = (name: string) => join(folder, name);
const write = (name: string, value: unknown) => {
  writeFileSync(at(name), typeof value === 'string' ? value : JSON.stringify(value));
  return at(name);
};
const read = (name: string) => JSON.parse(readFileSync(at(name), 'utf8'));
const unwrapped = (text: string) => text.replace(/\s+/g, ' ');
const small = {
  format: 1,
  extends: 'lamp.json',
  device: { name: 'Small lamp' },
  wording: { knob: 'the switch' },
};

describe('translate', () => {
  it('creates a catalog beside the pack, and says what to do next', async () => {
    const { code, out } = await typeWords(['translate', write('lamp.json', lamp), '--language', 'de']);
    expect(code).toBe(0);
    const count = Object.keys(german.texts).length;
    expect(unwrapped(out)).toContain(`${count} texts, ${count} without a translation`);
    expect(unwrapped(out)).toContain(`lint ${at('de.json')}`);
    expect(read('de.json')).toMatchObject({ format: 1, language: 'de', texts: { 'Is it dark?': '' } });
    expect((await typeWords(['lint', at('de.json')])).code).toBe(1);
  });

  it('names the schema of catalogs where the pack names its own', async () => {
    write('lamp.json', { $schema: '../rules/pack.schema.json', ...lamp });
    await typeWords(['translate', at('lamp.json'), '-l', 'de']);
    expect(read('de.json').$schema).toBe('../rules/catalog.schema.json');
  });

  it('keeps everything when it brings a catalog up to date, and reports as JSON', async () => {
    const changed = {
      ...lamp,
      device: { name: 'Lamp' },
      service: { ...lamp.service, title: 'Ask the seller first' },
    };
    write('lamp.json', changed);
    write('de.json', german);
    const { out } = await typeWords(['translate', at('lamp.json'), '-l', 'de', '--json']);
    expect(JSON.parse(out)).toEqual({
      file: at('de.json'),
      texts: Object.keys(german.texts).length,
      missing: ['Ask the seller first'],
      stale: { 'Ask the seller': 'Ask the seller first' },
      restored: [],
      unused: [],
    });
    const { texts, stale, phrases, aliases } = read('de.json');
    expect({ phrases, aliases }).toEqual({ phrases: german.phrases, aliases: german.aliases });
    expect({ ...texts, ...stale }).toEqual({ ...german.texts, 'Ask the seller first': '' });
  });

  it('takes along what else extends the same pack', async () => {
    write('lamp.json', lamp);
    write('other.json', {
      ...lamp,
      device: { name: 'Other' },
      rules: { red: { ...lamp.rules.red, name: 'Odd' } },
    });
    write('broken.json', '{');
    for (const target of [write('small.json', small), at('lamp.json')]) {
      await typeWords(['translate', target, '-l', 'de']);
      const texts = Object.keys(read('de.json').texts);
      expect(texts).toContain('the switch');
      expect(texts).not.toContain('Odd');
      expect(texts.length).toBe(Object.keys(german.texts).length + 1);
    }
  });

  it.each([
    [
      'a language that is none',
      () => ['translate', write('lamp.json', lamp), '-l', 'German'],
      'not a language tag',
    ],
    ['a pack that is not there', () => ['translate', at('lamp.json'), '-l', 'de'], 'file not found'],
    ['a device', () => ['translate', 'mi-band-4', '-l', 'de'], 'name the JSON file'],
    ['a catalog', () => ['translate', write('fr.json', german), '-l', 'de'], 'is not a pack'],
    ['no language', () => ['translate', write('lamp.json', lamp)], 'required option'],
    [
      'packs in two folders',
      () => ['translate', write('lamp.json', lamp), 'rules/mi-smart-speaker/pack.json', '-l', 'de'],
      'different folders',
    ],
  ])('refuses %s', async (_, args, message) => {
    const { code, err } = await typeWords(args());
    expect(code).toBe(2);
    expect(unwrapped(err)).toContain(message);
  });

  it.each([
    ['holds a pack', lamp, 'is not a catalog'],
    ['is of another language', { ...german, language: 'fr' }, 'is in "fr"'],
    ['is no valid catalog', { ...german, phrases: { symptoms: 7 } }, 'phrases.symptoms'],
    ['is no JSON', '{', 'not valid JSON'],
  ])('leaves a file as it is that %s', async (_, content, message) => {
    const target = write('lamp.json', lamp);
    write('out.json', content);
    const before = readFileSync(at('out.json'), 'utf8');
    const { code, err } = await typeWords(['translate', target, '-l', 'de', '-o', at('out.json')]);
    expect(code).toBe(2);
    expect(unwrapped(err)).toContain(message);
    expect(readFileSync(at('out.json'), 'utf8')).toBe(before);
  });

  it.skipIf(process.platform === 'win32')('does not write through a symbolic link', async () => {
    write('lamp.json', lamp);
    write('elsewhere.json', german);
    symlinkSync(at('elsewhere.json'), at('de.json'));
    expect((await typeWords(['translate', at('lamp.json'), '-l', 'de'])).code).toBe(2);
    expect(read('elsewhere.json')).toEqual(german);
  });
});

describe('lint', () => {
  it('finds what is wrong with a catalog', async () => {
    write('lamp.json', lamp);
    const { code, out } = await typeWords([
      'lint',
      write('de.json', germanWithout('Pull the plug.')),
      '--json',
    ]);
    expect(code).toBe(1);
    expect(JSON.parse(out).issues).toMatchObject([
      { severity: 'error', code: 'untranslated-warning', path: ['texts', 'Pull the plug.'] },
      { severity: 'note', code: 'unread-language' },
    ]);
  });

  it('finds it with the pack, too, and of every device of a family', async () => {
    write('ru.json', { ...german, language: 'ru' });
    write('small.json', small);
    const { code, out } = await typeWords(['lint', write('lamp.json', lamp), '--json']);
    expect(code).toBe(1);
    expect(JSON.parse(out).issues).toContainEqual({
      severity: 'error',
      code: 'untranslated-warning',
      path: ['ru.json', 'texts', 'the switch'],
      message: expect.any(String),
    });
  });

  it('says so if there is no pack beside a catalog', async () => {
    const { code, err } = await typeWords(['lint', write('de.json', german)]);
    expect([code, unwrapped(err)]).toEqual([2, expect.stringContaining('no pack found beside')]);
  });
});
