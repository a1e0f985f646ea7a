import { describe, expect, it } from 'vitest';
import { packs } from '../../src/built-in/all';
import { InvalidPackError } from '../../src/errors';
import { isReviewed, type Pack } from '../../src/format/pack';
import { definePack, extendPack, parsePack } from '../../src/pack/parse';
import { smallPack } from '../support/small-pack';

const extra = { format: 1 } as const;
const strange = parsePack(smallPack) as Pack;
const own = definePack(smallPack) as Pack;

describe('a pack is reviewed', () => {
  it.each<[boolean, string, () => unknown]>([
    [true, 'if the app defined it', () => own],
    [false, 'if it was only parsed', () => strange],
    [true, 'if the app says so', () => parsePack(smallPack, { reviewed: true })],
    [false, 'if the app denies it', () => parsePack(smallPack, { reviewed: false })],
    [false, 'if the app does not say so', () => parsePack(smallPack, {})],
    [true, 'if it extends a reviewed pack', () => extendPack(own, extra)],
    [true, 'if it extends the data of the app', () => extendPack(smallPack, extra)],
    [false, 'if the extension is a stranger’s', () => extendPack(own, extra, { reviewed: false })],
    [false, 'if the base is a stranger’s', () => extendPack(strange, extra)],
    [false, 'whatever is said of an extension', () => extendPack(strange, extra, { reviewed: true })],
    [
      false,
      'at the end of a chain',
      () => extendPack(extendPack(own, extra, { reviewed: false }) as Pack, extra, { reviewed: true }),
    ],
    [false, 'if it comes from JSON', () => parsePack(JSON.parse(JSON.stringify(own)))],
  ])('%s %s', (expected, _when, load) => {
    expect(isReviewed(load() as Pack)).toBe(expected);
  });

  it('if it is built in', () => {
    expect(Object.values(packs).filter((pack) => !isReviewed(pack as unknown as Pack))).toEqual([]);
  });
});

describe('a setting that is wrong', () => {
  it.each([
    ['unknown-setting reviewd', { reviewd: true }, 'did you mean "reviewed"?'],
    ['wrong-kind reviewed', { reviewed: 'yes' }, 'must be true or false'],
    ['not-settings ', true, 'must be an object'],
    ['not-settings ', null, 'must be an object'],
    ['not-settings ', [], 'must be an object'],
  ])('is refused: %s', (place, settings, message) => {
    for (const load of [
      () => parsePack(smallPack, settings as never),
      () => extendPack(smallPack, extra, settings as never),
    ]) {
      expect(load).toThrow(InvalidPackError);
      expect(load).toThrow(message);
      expect(issuesOf(load)).toEqual([place]);
    }
  });
});

function issuesOf(load: () => unknown): string[] {
  try {
    load();
    return [];
  } catch (error) {
    return (error as InvalidPackError).issues.map(({ code, path }) => `${code} ${path.join('.')}`);
  }
}
