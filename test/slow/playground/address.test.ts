import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hashOf, readHash } from '../../../docs/playground/address/address';
import { packed, unpacked } from '../../../docs/playground/address/pack-data';

const allowed = { device: ['mi-band-4', 'mi-band-5'], lang: ['en', 'ru'], tab: ['try', 'code'] };
const fresh = { device: 'mi-band-4', lang: 'en', tab: 'try' };
const read = (hash: string) => readHash(hash, allowed, fresh);

describe('an address', () => {
  it('is read as it was written', () => {
    const address = { device: 'mi-band-5', lang: 'ru', tab: 'code', conversation: 'abc-_' };
    expect(hashOf(address)).toBe('#device=mi-band-5&lang=ru&tab=code&c=abc-_');
    expect(read(hashOf(address))).toEqual({ address, wrong: [] });
  });

  it('may leave everything out', () => {
    for (const hash of ['', '#']) expect(read(hash)).toEqual({ address: fresh, wrong: [] });
  });

  it.each([
    ['#device=__proto__&lang=constructor&tab=toString', ['device', 'lang', 'tab']],
    ['#device=<img src=x onerror=alert(1)>', ['device']],
    ['#device=%E0%A4%A', ['device']],
    ['#lang=de', ['lang']],
  ])('that says %s is wrong in %j, and what is wrong is not used', (hash, wrong) => {
    expect(read(hash)).toEqual({ address: fresh, wrong });
  });

  it('can be anything', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        const { address } = read(`#${text}`);
        expect(allowed.device).toContain(address.device);
        expect(allowed.lang).toContain(address.lang);
        expect(allowed.tab).toContain(address.tab);
      }),
    );
  });
});

describe('packed data', () => {
  it('is unpacked as it was, and has only letters that an address keeps', async () => {
    await fc.assert(
      fc.asyncProperty(fc.jsonValue(), async (data) => {
        const text = await packed(data);
        expect(text).toMatch(/^[\w-]*$/);
        expect(JSON.stringify(await unpacked(text))).toBe(JSON.stringify(data));
      }),
      { numRuns: 50 },
    );
  });

  it.each(['', '!', 'AAAA', '__proto__', '<script>', 'x'.repeat(20_001)])('refuses %s', async (text) => {
    await expect(unpacked(text)).rejects.toThrow();
  });

  it('does not fill the memory', async () => {
    const bomb = await packed('0'.repeat(5_000_000));
    expect(bomb.length).toBeLessThan(20_000);
    await expect(unpacked(bomb)).rejects.toThrow('the address holds too much');
  });
});
