import { describe, expect, it, vi } from 'vitest';
import { type Pack, perPack } from '../../../src/format/pack';
import { definePack, extendPack, parsePack, translatePack } from '../../../src/pack';
import { packIn } from '../../../src/pack/in-language';
import { translateReviewed } from '../../../src/pack/translate/translate-reviewed';
import { german, germanWithout, lamp } from '../../support/german-lamp';

const pack = definePack(lamp);
const language = { code: 'de', catalogs: { lamp: german }, translate: translateReviewed };

describe('a pack in a language', () => {
  it('is itself if it is written in it, or if nobody chose a language', () => {
    const own = parsePack({ ...lamp, language: 'de' }) as Pack;
    expect(packIn(own, language, 'lamp')).toBe(own);
    expect(packIn(pack, { code: 'en' }, 'lamp')).toBe(pack);
    expect(packIn(own, { code: 'en' }, 'lamp')).toBe(own);
  });

  it('is what translatePack makes of it, unchecked', () => {
    expect(packIn(pack, language, 'lamp')).toEqual(translatePack(pack, german, { device: 'lamp' }));
  });

  it('is translated once, so that what is derived from it is kept', () => {
    const derive = vi.fn(() => ({}));
    const derived = perPack(derive);
    expect(derived(packIn(pack, language, 'lamp'))).toBe(derived(packIn(pack, { ...language }, 'lamp')));
    expect(derive).toHaveBeenCalledTimes(1);
  });

  it('has the names of its own device', () => {
    const both = { ...language, catalogs: { lamp: german, other: german } };
    expect(packIn(pack, both, 'lamp').device.aliases).toEqual(['Leuchte']);
    expect(packIn(pack, both, 'other').device.aliases).toBeUndefined();
  });

  it('can be checked by translatePack, for a catalog of the app', () => {
    const checked = {
      ...language,
      catalogs: { lamp: { ...german, texts: { ...german.texts, 'Is it dark?': 'Dunkel' } } },
      translate: (source: Pack, catalog: unknown, device: string) =>
        translatePack(source, catalog, { device }),
    };
    expect(() => packIn(pack, checked, 'lamp')).toThrow('must end with a question mark');
  });
});

describe('a pack is refused', () => {
  it.each([
    ['in a language without catalogs', { code: 'de' }, 'lamp'],
    [
      'in a language that does not bring what translates',
      { code: 'de', catalogs: language.catalogs },
      'lamp',
    ],
    ['of a device that the language does not know', language, 'lantern'],
    ['of a device with the name of a method', language, 'toString'],
  ])('%s', (_, spoken, device) => {
    expect(() => packIn(pack, spoken, device)).toThrow(
      expect.objectContaining({ code: 'not-translated', message: expect.stringContaining(`"${device}"`) }),
    );
  });

  it('that was translated into another language', () => {
    const translated = translatePack(pack, { ...german, language: 'fr' });
    expect(() => packIn(translated, language, 'lamp')).toThrow(
      expect.objectContaining({ code: 'not-translated' }),
    );
  });

  it('of which a warning is not translated, also one that an app added', () => {
    const lacking = { ...language, catalogs: { lamp: germanWithout('Pull the plug.', 'It is old') } };
    expect(() => packIn(pack, lacking, 'lamp')).toThrow(/"It is old".*\n.*"Pull the plug."|"Pull the plug."/);
    const extended = extendPack(pack, {
      format: 1,
      overrides: { remedies: { 'plug-in': { before: ['Take off your shoes.'] } } },
    }) as Pack;
    expect(() => packIn(extended, language, 'lamp')).toThrow('"Take off your shoes." has no translation');
  });
});
