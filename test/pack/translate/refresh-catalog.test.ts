import { describe, expect, it } from 'vitest';
import { refreshCatalog } from '../../../src/pack';
import { german, germanWithout, lamp } from '../../support/german-lamp';

const changed = {
  ...lamp,
  alerts: { overheated: { ...lamp.alerts.overheated, now: ['Pull the plug at once.'] } },
};

describe('a refreshed catalog', () => {
  it('has every text of a new one, in the order of the pack, and empty', () => {
    const { catalog, missing } = refreshCatalog([lamp], 'de');
    expect(Object.keys(catalog.texts).sort()).toEqual(Object.keys(german.texts).sort());
    expect(Object.keys(catalog.texts)).toEqual(missing);
    expect(new Set(Object.values(catalog.texts))).toEqual(new Set(['']));
    expect(missing.indexOf('Is it dark?')).toBeLessThan(missing.indexOf('Which colour is it?'));
  });

  it('keeps what is translated, and the phrases and names', () => {
    const { catalog, ...rest } = refreshCatalog([lamp], 'de', german);
    expect(catalog).toEqual(german);
    expect(rest).toEqual({ missing: [], stale: {}, restored: [], unused: [] });
    const again = refreshCatalog([lamp], 'de', catalog).catalog;
    expect(JSON.stringify(again)).toBe(JSON.stringify(catalog));
  });

  it('keeps the translation of a text that was changed under stale, and gives it back', () => {
    const { catalog, missing, stale } = refreshCatalog([changed], 'de', german);
    expect(missing).toEqual(['Pull the plug at once.']);
    expect(stale).toEqual({ 'Pull the plug.': 'Pull the plug at once.' });
    expect(catalog.stale).toEqual({ 'Pull the plug.': 'Ziehen Sie den Stecker.' });
    expect(Object.hasOwn(catalog.texts, 'Pull the plug.')).toBe(false);
    const back = refreshCatalog([lamp], 'de', catalog);
    expect(back.restored).toEqual(['Pull the plug.']);
    expect(back.catalog.texts).toEqual(german.texts);
    expect(back.catalog.stale).toBeUndefined();
  });

  it('keeps a translation that is like nothing that is missing', () => {
    const more = { ...german, texts: { ...german.texts, 'Of another device.': 'Von einem anderen Gerät.' } };
    const { catalog, unused } = refreshCatalog([lamp], 'de', more);
    expect(unused).toEqual(['Of another device.']);
    expect(catalog.texts).toEqual(more.texts);
  });

  it('loses no translation, whatever was removed', () => {
    const texts = Object.keys(german.texts);
    for (const text of texts) {
      const { catalog } = refreshCatalog([changed], 'de', {
        ...germanWithout(text),
        stale: { [text]: 'alt' },
      });
      const kept = [...Object.values(catalog.texts), ...Object.values(catalog.stale ?? {})];
      for (const translation of [...Object.values(germanWithout(text).texts), 'alt'])
        expect(kept).toContain(translation);
    }
  });

  it('has the texts of extensions and of what they change, and the words of every device', () => {
    const band = {
      format: 1,
      wording: { knob: 'the switch' },
      overrides: { faults: { worn: { name: 'The bulb is worn' } } },
    };
    expect(refreshCatalog([lamp, band], 'de', german).missing).toEqual(['the switch', 'The bulb is worn']);
  });

  it('is refused if it was no catalog', () => {
    expect(() => refreshCatalog([lamp], 'de', lamp)).toThrow('Invalid pack');
  });
});
