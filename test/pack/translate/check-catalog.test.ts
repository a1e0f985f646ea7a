import { describe, expect, it } from 'vitest';
import type { Catalog } from '../../../src/format/catalog';
import { checkCatalog } from '../../../src/pack';
import { german, germanWithout, lamp } from '../../support/german-lamp';

const files = [{ name: 'lamp.json', data: lamp }];
const issuesOf = (catalog: unknown, packs = files) =>
  checkCatalog(catalog, packs).map(({ severity, code, path }) => [severity, code, path.join(' / ')]);
const russian: Catalog = { ...german, language: 'ru' };
const withTexts = (texts: Readonly<Record<string, string>>): Catalog => ({
  ...russian,
  texts: { ...russian.texts, ...texts },
});

describe('a catalog', () => {
  it('without mistakes has no issues, if the library reads its language', () => {
    expect(issuesOf(russian)).toEqual([]);
    expect(issuesOf(german)).toEqual([['note', 'unread-language', 'language']]);
  });

  it('is told of texts that are missing, warnings first', () => {
    expect(issuesOf({ ...germanWithout('Is it dark?', 'Pull the plug.'), language: 'ru' })).toEqual([
      ['error', 'untranslated-warning', 'texts / Pull the plug.'],
      ['warning', 'untranslated-text', 'texts / Is it dark?'],
    ]);
  });

  it('is told that words for the placeholder of a warning are missing', () => {
    expect(issuesOf({ ...germanWithout('the round knob'), language: 'ru' })).toEqual([
      ['error', 'untranslated-warning', 'texts / the round knob'],
    ]);
  });

  it.each([
    ['a text that no pack has', withTexts({ Other: 'Anders' }), ['warning', 'unused-text', 'texts / Other']],
    [
      'a text that was changed',
      { ...russian, stale: { Old: 'Alt' } },
      ['warning', 'stale-text', 'stale / Old'],
    ],
    [
      'a text that was only copied',
      withTexts({ 'It shines.': 'It shines.' }),
      ['warning', 'same-text', 'texts / It shines.'],
    ],
    [
      'a wrong placeholder',
      withTexts({ 'Turn {knob} first.': 'Drehen Sie {knopf}.' }),
      ['error', 'placeholder-mismatch', 'texts / Turn {knob} first.'],
    ],
    [
      'an act that only the translation tells of',
      withTexts({ 'Plug it in': 'Положите в морозилку' }),
      ['error', 'undeclared-method', 'texts / Plug it in'],
    ],
    [
      'an act that the translation may tell of',
      withTexts({ 'Plug it in': 'Удалите приложение с телефона' }),
      ['warning', 'possible-method', 'texts / Plug it in'],
    ],
    ['a wrong field', { ...russian, text: {} }, ['error', 'unknown-field', 'text']],
    ['nothing', null, ['error', 'wrong-type', '']],
  ])('is told of %s', (_, catalog, issue) => {
    expect(issuesOf(catalog)).toContainEqual(issue);
  });

  it('says nothing about names and units that are the same', () => {
    expect(issuesOf(withTexts({ years: 'лет', 'It is red': 'LED' }))).toEqual([]);
    const renamed = {
      ...lamp,
      rules: { red: { ...lamp.rules.red, name: 'Zepp Life 2' }, old: lamp.rules.old },
    };
    const catalog = withTexts({ 'Zepp Life 2': 'Zepp Life 2' });
    expect(issuesOf(catalog, [{ name: 'x', data: renamed as never }])).toEqual([
      ['warning', 'unused-text', 'texts / It shines red'],
    ]);
  });

  it('of a family serves every device', () => {
    const device = { format: 1, device: { name: 'Small lamp' }, wording: { knob: 'the switch' } };
    const family = [...files, { name: 'small.json', data: device as never, base: lamp }];
    expect(issuesOf(russian, family)).toEqual([['error', 'untranslated-warning', 'texts / the switch']]);
    expect(issuesOf(withTexts({ 'the switch': 'den Schalter' }), family)).toEqual([]);
  });

  it('is read as translatePack reads it, with its own names for the device', () => {
    const renamed = (aliases: Record<string, string[]>): Catalog => ({
      ...withTexts({ 'It shines.': 'Дайте приложению обновить браслет.' }),
      aliases,
    });
    const act = ['error', 'undeclared-method', 'texts / It shines.'];
    expect(issuesOf(renamed({}))).not.toContainEqual(act);
    expect(issuesOf(renamed({ lamp: ['браслет Ми'] }))).toContainEqual(act);
    expect(issuesOf(renamed({ 'lamp-of-ours': ['браслет Ми'] }))).toContainEqual(act);
  });

  it('is checked without a pack that is itself invalid', () => {
    expect(issuesOf(russian, [{ name: 'x', data: { ...lamp, faults: 7 } as never }])).toContainEqual([
      'warning',
      'unused-text',
      'texts / It has no power',
    ]);
  });
});
