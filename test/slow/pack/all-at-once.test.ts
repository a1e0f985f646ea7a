import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import speaker from '../../../rules/mi-smart-speaker/pack.json';
import { checkPack } from '../../../src/pack/check-pack';
import { brokenPacks, patched } from '../../support/broken-packs';
import { areApart, changed, leavesOf, ofShape, placesIn } from '../../support/places';
import soundPack from '../../support/sound-pack.json';

const errorsIn = (pack: unknown) =>
  checkPack(pack)
    .filter(({ severity }) => severity === 'error')
    .map(({ code, path }) => `${code} ${path.join('/')}`);

it('one wrong prior hides none of five other mistakes', () => {
  const pack = patched(soundPack, {
    symptoms: { flickers: { question: 'It flickers' } },
    rules: { 'old-bulb': { conditions: { all: [{ fact: 'hour', operator: 'equal', value: 1 }] } } },
    faults: {
      'no-power': { prior: 'often', signs: { drak: 'always' } },
      'bulb-worn': { remedies: { 'new-bulp': 'usually' }, sources: ['manul'] },
    },
  });
  expect(errorsIn(pack)).toEqual([
    'invalid-value faults/no-power/prior',
    'unknown-finding faults/no-power/signs/drak',
    'unknown-source faults/bulb-worn/sources/0',
    'unknown-remedy faults/bulb-worn/remedies/new-bulp',
    'not-a-question symptoms/flickers/question',
    'unknown-symptom rules/old-bulb/conditions/all/0/fact',
  ]);
});

it('a text that may not be printed hides neither the shape nor the content', () => {
  const pack = patched(soundPack, {
    device: { name: 'La\nmp' },
    symptoms: { flickers: { question: 'It flickers', help: 7 } },
  });
  expect(errorsIn(pack)).toEqual([
    'control-character device/name',
    'wrong-type symptoms/flickers/help',
    'not-a-question symptoms/flickers/question',
  ]);
});

/** Mistakes of one part, without which it is not known whether another is one. */
const hiders: Readonly<Record<string, readonly string[]>> = {
  // How the device is called says what its texts may mean.
  'undeclared-method': ['wrong-type'],
  'incomplete-number': ['two-kinds'],
  'threshold-out-of-range': ['incomplete-number', 'two-kinds'],
  'unknown-source': ['invalid-id'],
};

const mistakes = brokenPacks.flatMap(({ code, patch }) => {
  if (patch === undefined || code === 'too-large') return [];
  const errors = errorsIn(patched(soundPack, patch));
  return errors.length === 0 ? [] : [{ code, patch, errors, places: leavesOf(patch) }];
});

describe('mistakes at several places', () => {
  it('are all reported, once each, and nothing that they only cause', () => {
    const several = fc.shuffledSubarray(mistakes, { minLength: 2, maxLength: 5 });
    let compared = 0;
    fc.assert(
      fc.property(several, (chosen) => {
        fc.pre(areApart(chosen.map(({ places }) => places)));
        const expected = chosen.flatMap(({ code, errors }) =>
          chosen.some((other) => hiders[code]?.includes(other.code)) ? [] : errors,
        );
        const pack = chosen.reduce<unknown>((whole, { patch }) => patched(whole, patch), soundPack);
        expect(errorsIn(pack).sort()).toEqual(expected.sort());
        compared += 1;
      }),
      { numRuns: 2_000 },
    );
    expect(compared).toBeGreaterThan(500);
  });

  it('are reported in the same order each time', () => {
    const pack = mistakes.reduce<unknown>((whole, { patch }) => patched(whole, patch), soundPack);
    expect(errorsIn(structuredClone(pack))).toEqual(errorsIn(pack));
  });
});

describe.each([
  ['a small pack', soundPack, 10_000],
  ['the pack of the speaker', speaker, 300],
])('a mistake in the shape of %s', (_what, pack, numRuns) => {
  it('makes nothing look wrong that is right', () => {
    const places = fc.constantFrom(...placesIn(pack));
    const wrong = fc.constantFrom<unknown>(7, null, true, '', 'Not an id', [], [7], { X: 7 }, undefined);
    let broken = 0;
    fc.assert(
      fc.property(places, wrong, fc.boolean(), (place, value, isRenamed) => {
        const codes = checkPack(changed(pack, place, value, isRenamed)).map(({ code }) => code);
        if (!codes.some((code) => ofShape.includes(code))) return;
        broken += 1;
        expect(codes.filter((code) => !ofShape.includes(code))).toEqual([]);
      }),
      { numRuns },
    );
    expect(broken).toBeGreaterThan(numRuns / 2);
  });
});
