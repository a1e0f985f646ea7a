import { describe, expect, it } from 'vitest';
import { adviserOf, simulatedOutcomes } from '../../../scripts/simulated-outcomes';
import { calibrate } from '../../../src/calibrate/calibrate';
import { numbersOf, withEstimates, writtenEstimates } from '../../../src/calibrate/written';
import { conclude } from '../../../src/diagnose/conclude';
import { InvalidOutcomesError } from '../../../src/errors';
import { chanceIn, cureChance, signChance, weightIn } from '../../../src/format/estimates';
import type { Pack } from '../../../src/format/pack';
import { packs } from '../../../src/index';
import { checkPack, parsePack } from '../../../src/pack';
import { coffeeMachine } from '../study/example';

const advise = adviserOf(coffeeMachine);
const words = writtenEstimates(coffeeMachine);
const count = 1500;

/** The coffee machine with another word in one place. */
function changed(path: readonly string[], to: string): Pack {
  const place = String(path);
  expect(words.map((word) => String(word.path))).toContain(place);
  return withEstimates(
    coffeeMachine,
    words.map((word) => (String(word.path) === place ? to : word.word)),
  );
}

describe('calibrate', () => {
  const unchanged = simulatedOutcomes(coffeeMachine, advise, count, 1);
  const same = calibrate(coffeeMachine, unchanged);

  it('doubts no word of a pack that is right, and its intervals hold what is right', () => {
    expect(same.outcomes).toBe(count);
    expect(same.estimates.filter(({ better }) => better !== undefined)).toEqual([]);
    const seen = same.estimates.filter(({ of }) => of >= 5);
    expect(seen.length).toBeGreaterThan(10);
    const held = seen.filter(({ number, low, high }) => low <= number && number <= high);
    expect(held.length / seen.length).toBeGreaterThan(0.85);
  });

  it.each(
    words.filter(
      ({ path }) => (same.estimates.find((one) => String(one.path) === String(path))?.of ?? 0) > 100,
    ),
  )('finds a wrong word where it was seen often: $path', ({ path, kind, number }) => {
    const scale = Object.entries(numbersOf[kind]);
    const [[to] = ['']] = [...scale].sort(([, a], [, b]) => Math.abs(b - number) - Math.abs(a - number));
    const outcomes = simulatedOutcomes(changed(path, to), advise, count, 2);
    const found = calibrate(coffeeMachine, outcomes).estimates.find(
      (one) => String(one.path) === String(path),
    );
    const of = (name: string | undefined) => scale.find(([other]) => other === name)?.[1] as number;
    const away = (from: number) => Math.abs(from - of(to));
    expect(away(of(found?.better))).toBeLessThan(away(number) / 2);
    expect(away(found?.value as number)).toBeLessThan(away(number));
  });

  it('gives the same result in whatever order outcomes are, and does not change its input', () => {
    const before = JSON.stringify(unchanged);
    const other = calibrate(coffeeMachine, [...unchanged].reverse());
    expect(other.estimates).toEqual(same.estimates);
    expect(JSON.stringify(other.pack)).toBe(JSON.stringify(same.pack));
    expect(JSON.stringify(unchanged)).toBe(before);
  });

  it('returns a pack that loads from its JSON, counts as it says, and is as reviewed as before', () => {
    const again = parsePack(JSON.parse(JSON.stringify(same.pack))) as Pack;
    expect(checkPack(again).filter(({ severity }) => severity === 'error')).toEqual([]);
    for (const { path, kind, value, of } of same.estimates) {
      const [, fault, , id] = path as [string, string, string, string];
      const { prior, signs, remedies = {} } = again.faults[fault] as Pack['faults'][string];
      const read =
        kind === 'prior'
          ? weightIn(prior)
          : kind === 'sign'
            ? chanceIn(signChance, signs[id] as 'often')
            : chanceIn(cureChance, remedies[id] as 'usually');
      // Counts are rounded to a tenth of a device.
      if (of > 0) expect(Math.abs(read - value)).toBeLessThan(0.02);
    }
    const request = {
      device: 'device',
      pack: same.pack,
      answers: new Map(),
      unanswerable: new Set<string>(),
      settings: { tried: new Map(), hide: [], plan: 'full' },
    } as const;
    expect(conclude(request).plan.verdict).toBe('ask');
  });

  it('replaces counts that are there already', () => {
    const twice = calibrate(same.pack, unchanged);
    expect(twice.estimates).toEqual(same.estimates);
  });

  it('takes what was not asked for unknown, and not for no', () => {
    const silent = {
      device: 'x',
      volunteered: { slow: true },
      asked: {},
      tried: {},
      ending: 'not-finished',
    } as const;
    const { estimates } = calibrate(coffeeMachine, Array(50).fill(silent));
    const others = estimates.filter(
      ({ kind, path, of }) => kind === 'sign' && path.at(-1) !== 'slow' && of > 1,
    );
    expect(others).toEqual([]);
  });

  it('leaves the pack as it is without outcomes', () => {
    const none = calibrate(coffeeMachine, []);
    expect(JSON.stringify(none.pack)).toBe(JSON.stringify(coffeeMachine));
    expect(none.estimates.every(({ of, better }) => of === 0 && better === undefined)).toBe(true);
  });

  it('refuses outcomes that do not fit the pack, each with its place', () => {
    const wrong = [
      { device: 'mi-band-4', volunteered: ['frozen'], asked: {}, tried: {}, ending: 'solved' },
      { device: 'mi-band-5', volunteered: ['frozen'], asked: {}, tried: {}, ending: 'solved' },
      { device: 'mi-band-4', volunteered: ['frozzen'], asked: {}, tried: {}, ending: 'solved' },
    ];
    let thrown: unknown;
    try {
      calibrate(packs['mi-band-4'] as Pack, wrong as never);
    } catch (error) {
      thrown = error;
    }
    expect(thrown).toBeInstanceOf(InvalidOutcomesError);
    const { issues } = thrown as InvalidOutcomesError;
    expect(issues.map(({ code, path }) => `${code} ${path.join('.')}`)).toEqual([
      'unknown-device 1.device',
      'unknown-symptom 2.volunteered.0',
    ]);
  });
});
