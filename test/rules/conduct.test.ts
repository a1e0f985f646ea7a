import { describe, expect, it } from 'vitest';
import { createDiagnoser, packs } from '../../src/index';
import { extendPack } from '../../src/pack/index';
import { warningsOf } from '../../src/safety/hazards';
import { builtIn } from '../support/built-in';

const unpairingOf = (device: 'mi-band-2' | 'mi-band-3' | 'mi-band-4' | 'mi-band-5') =>
  Object.entries(packs[device].remedies).filter(([, { methods }]) => methods.includes('unpairing'));

describe('the pairing key', () => {
  it.each(['mi-band-4', 'mi-band-5'] as const)(
    'of %s is named as a hazard wherever it stops working',
    (device) => {
      const silent = unpairingOf(device).filter(
        ([, remedy]) =>
          !warningsOf(remedy).some(
            ({ hazard, harm, likelihood }) =>
              hazard.includes('pairing key') && harm === 'data' && likelihood === 'possible',
          ),
      );
      expect(silent.map(([id]) => id)).toEqual([]);
    },
  );

  it.each(['mi-band-2', 'mi-band-3'] as const)('is no hazard of %s, which needs none', (device) => {
    const warned = unpairingOf(device).filter(([, remedy]) =>
      /\bkey/.test(JSON.stringify(warningsOf(remedy))),
    );
    expect(warned.map(([id]) => id)).toEqual([]);
  });
});

// The library warns that a device that is erased first can stay linked to its account.
describe('no remedy erases first and then removes from the account', () => {
  it.each(builtIn)('on $device', ({ load }) => {
    const erasing = Object.entries(load().remedies).filter(({ 1: { methods } }) =>
      methods.includes('erasing'),
    );
    const contradicting = erasing.filter(([, { title, steps }]) => {
      const erases = steps.findIndex((step) => /factory reset|factory settings/i.test(step));
      const removes = steps.findIndex((step) => /^(?:remove the (?:device|speaker)|unpair)\b/i.test(step));
      return /\b(?:wipe|reset|erase)\b.*\bthen remove\b/i.test(title) || (removes >= 0 && erases < removes);
    });
    expect(contradicting.map(([id]) => id)).toEqual([]);
  });
});

it('packs tell nobody to charge in a remedy that does not declare it', () => {
  const charges = /(?:^|[:;,.] ?)charge (?:it|the band)\b/i;
  const undeclared = builtIn.flatMap(({ device, load }) =>
    Object.entries(load().remedies)
      .filter(
        ([, { methods, before = [], steps, after = [] }]) =>
          !methods.some((method) => method.endsWith('charging')) &&
          [...before, ...steps, ...after].some((text) => charges.test(text)),
      )
      .map(([id]) => `${device}: ${id}`),
  );
  expect(undeclared).toEqual([]);
});

it('a remedy of an app’s own is blocked in a state that forbids its method, whoever wrote it', () => {
  const band = extendPack(packs['mi-band-4'], {
    format: 1,
    sources: { shop: { title: 'Our shop', grade: 'community' } },
    remedies: {
      'shop-charge': {
        title: 'Charge it in our shop',
        steps: ['Ask for a charger.'],
        methods: ['charging'],
        minutes: { 'hands-on': [1, 2], waiting: [0, 0] },
        sources: ['shop'],
      },
    },
    overrides: { faults: { 'deep-discharge': { remedies: { 'shop-charge': 'usually' } } } },
  } as never);
  const { diagnoseSync } = createDiagnoser({ band: band as never });
  const { blocked } = diagnoseSync('band', { 'screen-dark': true, cracked: true } as never) as {
    blocked: readonly { id: string; reasons: readonly { id: string }[] }[];
  };
  expect(blocked.find(({ id }) => id === 'shop-charge')?.reasons.map(({ id }) => id)).toEqual([
    'cracked-case',
  ]);
});
