import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { InvalidPackError } from '../../../src/errors';
import { extendPack, parsePack } from '../../../src/pack/index';
import { patched } from '../../support/broken-packs';
import { areApart, changed, leavesOf, ofShape, placesIn } from '../../support/places';
import { refusalsOf } from '../../support/refusals-of';
import soundPack from '../../support/sound-pack.json';

const checkedPack = parsePack(soundPack);

/** A sound extension with one of everything. */
const sound = {
  format: 1,
  device: { name: 'Lamp 2' },
  wording: { lamp: 'the big lamp' },
  sources: { leaflet: { title: 'The leaflet', grade: 'maker' } },
  symptoms: {
    hums: { question: 'Does it hum?' },
    dim: { question: 'Is it dim?' },
    watts: { question: 'How many watts?', unit: 'W', min: 0, max: 100 },
  },
  rules: { bright: { conditions: { all: [{ fact: 'watts', operator: 'greaterThan', value: 60 }] } } },
  faults: {
    loose: {
      name: 'A part is loose',
      prior: 'rare',
      signs: { hums: 'often', bright: 'sometimes' },
      remedies: { tap: 'usually' },
      sources: ['leaflet'],
    },
  },
  remedies: {
    tap: {
      title: 'Tap it',
      steps: ['Tap the foot of {lamp}.'],
      methods: [],
      minutes: { 'hands-on': [1, 2], waiting: [0, 0] },
      blockedBy: { smells: 'Something is burnt.' },
      sources: ['leaflet'],
    },
  },
  alerts: {
    loud: {
      name: 'It is loud',
      when: ['hums'],
      harm: 'minor-injury',
      hazard: 'It may break.',
      consequence: 'You can get hurt.',
      now: ['Leave the room.'],
      sources: ['leaflet'],
    },
  },
  omit: {
    symptoms: { buzzes: 'It never does.' },
    faults: { 'bulb-worn': 'It is built in.' },
    remedies: { 'new-bulb': 'The bulb is built in.' },
  },
  overrides: {
    faults: { 'no-power': { prior: 'rare', signs: { hums: 'never' } } },
    remedies: { 'switch-on': { minutes: { 'hands-on': [2, 3], waiting: [0, 0] } } },
  },
};

const errorsIn = (extra: unknown, base: unknown = checkedPack) =>
  refusalsOf(() => extendPack(base as never, extra as never));

describe('an extension', () => {
  it('is sound to begin with', () => {
    expect(errorsIn(sound)).toEqual([]);
    expect(errorsIn(sound, soundPack)).toEqual([]);
  });

  it('has none of its mistakes hidden by a wrong prior, or by wrong ids under overrides and omit', () => {
    const mistakes = {
      faults: { loose: { signs: { humms: 'often' }, remedies: { tapp: 'usually' }, sources: ['leaflt'] } },
      omit: { remedies: { 'new-bulp': 'The bulb is built in.' }, symptoms: { smells: 'It has no wires.' } },
      overrides: { faults: { 'no-powr': { prior: 'rare' } }, alerts: { burnt: { harm: 'time' } } },
    };
    const all = [
      'unknown-id omit.remedies.new-bulp',
      'unknown-id overrides.faults.no-powr',
      'unknown-finding faults.loose.signs.humms',
      'unknown-finding remedies.tap.blockedBy.smells',
      'unknown-finding alerts.burnt.when.0',
      'unknown-source faults.loose.sources.0',
      'unknown-remedy faults.loose.remedies.tapp',
      'weakens-base overrides.alerts.burnt.harm',
      'weakens-base omit.symptoms.smells',
    ];
    expect(errorsIn(patched(sound, mistakes)).sort()).toEqual([...all].sort());
    const withPrior = patched(patched(sound, mistakes), { faults: { loose: { prior: 'often' } } });
    expect(errorsIn(withPrior).sort()).toEqual(['invalid-value faults.loose.prior', ...all].sort());
  });

  it('has the content of an entry checked whose id is taken', () => {
    const twice = { ...sound.faults.loose, signs: { drak: 'always' }, sources: ['manul'] };
    const again = { ...sound.remedies.tap, steps: ['Tap it. Look.'] };
    const extra = patched(sound, { faults: { 'no-power': twice }, remedies: { 'new-bulb': again } });
    expect(errorsIn(extra)).toEqual([
      'defined-twice faults.no-power',
      'omitted-and-added remedies.new-bulb',
      'unknown-finding faults.no-power.signs.drak',
      'unknown-source faults.no-power.sources.0',
      'two-sentences remedies.new-bulb.steps.0',
    ]);
  });
});

describe('a mistake', () => {
  it.each([
    [
      'in the id of a symptom does not make its references look wrong',
      { symptoms: { hums: null, Hums: { question: 'Does it hum?' } } },
      ['invalid-id symptoms.Hums'],
    ],
    [
      'in the id of an omitted remedy does not make its needs look wrong',
      { omit: { remedies: { 'new-bulb': null, 'new-bulp': 'x' }, symptoms: { flickers: 'x' } } },
      ['unknown-id omit.remedies.new-bulp'],
    ],
    [
      'in a refused entry does not make other entries of the base look wrong',
      { symptoms: { hours: { question: 'Is it old?' } } },
      ['defined-twice symptoms.hours'],
    ],
    [
      'in a field that may be changed is no other weakening',
      { overrides: { remedies: { 'switch-on': { steps: [7] } } } },
      ['wrong-type overrides.remedies.switch-on.steps.0'],
    ],
    [
      'in the size of a list is told once',
      { overrides: { remedies: { 'switch-on': { sources: [] } } }, faults: { loose: { sources: [] } } },
      ['no-source faults.loose.sources', 'no-source overrides.remedies.switch-on.sources'],
    ],
    [
      'in the name of a section hides what its entries may be',
      { symptoms: null, symptom: sound.symptoms },
      ['unknown-field symptom'],
    ],
  ])('%s', (_what, patch, errors) => {
    expect(errorsIn(patched(sound, patch))).toEqual(errors);
  });

  it('in an omitted need is not called a weakening of what is omitted too', () => {
    const base = patched(soundPack, { remedies: { 'new-bulb': { blockedBy: { flickers: 'It works.' } } } });
    const omit = { remedies: { 'new-bulp': 'It is built in.' }, symptoms: { flickers: 'It never does.' } };
    expect(errorsIn({ format: 1, omit }, base)).toEqual(['unknown-id omit.remedies.new-bulp']);
  });
});

const mistakes = [
  { faults: { loose: { prior: 'often' } } },
  { faults: { loose: { signs: { humms: 'often' } } } },
  { faults: { loose: { remedies: { tapp: 'usually' } } } },
  { faults: { loose: { sources: ['leaflt'] } } },
  { symptoms: { dim: { question: 'It is dim' } } },
  { symptoms: { dim: { help: 7 } } },
  { symptoms: { watts: { max: null } } },
  { symptoms: { flickers: { question: 'Does it?' } } },
  { rules: { bright: { sources: ['manul'] } } },
  { remedies: { tap: { steps: ['Tap it. Look.'] } } },
  { remedies: { tap: { titel: 'Tap' } } },
  { alerts: { loud: { name: 'Lo\nud' } } },
  { alerts: { loud: { when: ['hum'] } } },
  { alerts: { burnt: sound.alerts.loud } },
  { omit: { symptoms: { smels: 'It has none.' } } },
  { omit: { faults: { 'no-powr': 'It has one.' } } },
  { omit: { rules: { Old: 'It is new.' } } },
  { overrides: { faults: { 'no-powr': { prior: 'rare' } } } },
  { overrides: { faults: { 'no-power': { prior: 'never' } } } },
  { overrides: { remedies: { 'switch-on': { title: 'Smile' } } } },
  { overrides: { remedies: { 'switch-on': { sources: ['manul'] } } } },
  { overrides: { alerts: { burnt: { harm: 'time' } } } },
  { overrides: { symptoms: { smells: { question: 'It smells' } } } },
].map((patch) => ({ patch, errors: errorsIn(patched(sound, patch)), places: leavesOf(patch) }));

describe('mistakes at several places of an extension', () => {
  it('are all reported, once each, and nothing that they only cause', () => {
    expect(mistakes.filter(({ errors }) => errors.length === 0)).toEqual([]);
    let compared = 0;
    fc.assert(
      fc.property(fc.shuffledSubarray(mistakes, { minLength: 2, maxLength: 6 }), (chosen) => {
        fc.pre(areApart(chosen.map(({ places }) => places)));
        const extra = chosen.reduce<unknown>((whole, { patch }) => patched(whole, patch), sound);
        expect(errorsIn(extra).sort()).toEqual(chosen.flatMap(({ errors }) => errors).sort());
        compared += 1;
      }),
      { numRuns: 2_000 },
    );
    expect(compared).toBeGreaterThan(500);
  });

  it('are reported in the same order each time', () => {
    const extra = mistakes.reduce<unknown>((whole, { patch }) => patched(whole, patch), sound);
    const issuesOf = () => {
      try {
        return extendPack(checkedPack, structuredClone(extra) as never);
      } catch (error) {
        return (error as InvalidPackError).issues;
      }
    };
    expect(issuesOf()).toEqual(issuesOf());
  });
});

describe.each([
  ['a checked pack', checkedPack],
  ['the data of a pack', soundPack],
])('a mistake in the shape of an extension of %s', (_what, base) => {
  it('makes nothing look wrong that is right', () => {
    const places = fc.constantFrom(...placesIn(sound));
    const wrong = fc.constantFrom<unknown>(7, null, true, '', 'Not an id', [], [7], { X: 7 }, undefined);
    let broken = 0;
    fc.assert(
      fc.property(places, wrong, fc.boolean(), (place, value, isRenamed) => {
        const errors = errorsIn(changed(sound, place, value, isRenamed), base);
        const isOfShape = (error: string) => ofShape.includes(error.split(' ')[0] as string);
        if (!errors.some(isOfShape)) return;
        broken += 1;
        expect(errors.filter((error) => !isOfShape(error))).toEqual([]);
        expect(new Set(errors).size).toBe(errors.length);
      }),
      { numRuns: 2_000 },
    );
    expect(broken).toBeGreaterThan(1_000);
  });
});
