import { describe, expect, it } from 'vitest';
import { checkPack, parsePack } from '../src/pack/index';
import { builtIn } from './support/built-in';
import { smallPack } from './support/small-pack';

describe('checkPack', () => {
  it('says nothing of a pack that is in order', () => {
    const { warm: _unused, ...symptoms } = smallPack.symptoms;
    expect(checkPack({ ...smallPack, symptoms })).toEqual([]);
  });

  it('tells warnings from errors', () => {
    expect(checkPack(smallPack)).toMatchObject([{ severity: 'warning', code: 'unused-symptom' }]);
    expect(() => parsePack(smallPack)).not.toThrow();
    expect(checkPack({ ...smallPack, format: 2 })).toMatchObject([{ severity: 'error', path: ['format'] }]);
  });

  it.each(builtIn)('finds nothing in $device', ({ load }) => {
    expect(checkPack(load())).toEqual([]);
  });
});
