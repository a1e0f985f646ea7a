import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packs } from '../../../src/built-in/all';
import type { Diagnosis, RankedRemedy } from '../../../src/diagnose/diagnosis';
import { createDiagnoser } from '../../../src/diagnoser';
import type { Condition } from '../../../src/format/format';
import type { Pack } from '../../../src/format/pack';
import { answersTo, situation } from '../../support/arbitrary';

type Given = Readonly<Record<string, boolean | number | string | null>>;

const diagnose = (pack: Pack, answers: Given, tried: readonly string[] = []) =>
  createDiagnoser({ device: pack }).diagnoseSync('device', answers, { tried }) as Diagnosis;

/** What an answer "no" that is taken back may, and may not, change. */
function checkForgetting(pack: Pack, answers: Given, tried: readonly string[]): void {
  const all = diagnose(pack, answers, tried);
  for (const forgotten of Object.keys(answers).filter((id) => answers[id] === false)) {
    const { [forgotten]: _, ...others } = answers;
    checkFewer(all, diagnose(pack, others, tried), forgotten, (remedy) =>
      [...remedy.ruleOut, ...remedy.askFirst].includes(forgotten),
    );
    // What else the need or block waits for may still decide it.
    checkFewer(
      all,
      diagnose(pack, { ...others, [forgotten]: null }, tried),
      forgotten,
      ({ unanswered, askFirst, ruleOut }) =>
        unanswered.includes(forgotten) || askFirst.length + ruleOut.length > 0,
    );
  }
}

/** With an answer that is missing, or that the owner does not know. */
function checkFewer(
  all: Diagnosis,
  fewer: Diagnosis,
  forgotten: string,
  waits: (remedy: RankedRemedy) => boolean,
): void {
  const kept = all.alerts.filter(({ because }) => because.every(({ symptom }) => symptom !== forgotten));
  for (const { id } of kept) expect(fewer.alerts.map((alert) => alert.id)).toContain(id);
  for (const { id } of all.blocked) {
    const appeared = fewer.remedies.find((remedy) => remedy.id === id);
    // What cannot harm is tried to find out.
    if (appeared && appeared.risk !== 'none') expect(waits(appeared)).toBe(true);
    if (fewer.next.kind === 'remedy' && appeared?.risk !== 'none') expect(fewer.next.id).not.toBe(id);
  }
}

describe('unknown is never safer than no', () => {
  it('on random situations of hostile packs', () => {
    fc.assert(
      fc.property(situation, ({ pack, answers, tried }) => checkForgetting(pack, answers, tried)),
      { numRuns: 3000 },
    );
  }, 120_000);

  it.each(Object.entries(packs))(
    'on random situations of %s',
    (_device, pack) => {
      fc.assert(
        fc.property(answersTo(pack as unknown as Pack), (answers) =>
          checkForgetting(pack as unknown as Pack, answers, []),
        ),
        { numRuns: 20 },
      );
    },
    120_000,
  );

  /** Symptoms whose "no" a condition wants. */
  const noes = (condition: Condition): string[] =>
    'fact' in condition
      ? condition.value === false
        ? [condition.fact]
        : []
      : [...(condition.all ?? []), ...(condition.any ?? [])].flatMap(noes);

  it.each(Object.entries(packs))('no alert of %s hangs on a "no"', (_device, built) => {
    const pack = built as unknown as Pack;
    for (const { when } of Object.values(pack.alerts)) {
      expect(when.flatMap((id) => noes(pack.rules[id]?.conditions ?? { all: [] }))).toEqual([]);
    }
  });
});

describe('the alerts of the shipped packs', () => {
  const alerting = (pack: Pack) => Object.values(pack.alerts).flatMap(({ when }) => when);

  it.each(['mi-band-2', 'mi-band-3', 'mi-band-4', 'mi-band-5'] as const)(
    'of %s cover every red flag',
    (device) => {
      expect(alerting(packs[device] as unknown as Pack)).toEqual(
        expect.arrayContaining([
          'swollen',
          'screen-lifted',
          'gets-hot',
          'smells',
          'leaks',
          'smoke-or-fire',
          'skin-burnt',
          'got-wet',
          'water-inside',
          'came-from-cold',
          'charger-damaged',
        ]),
      );
    },
  );

  it('of the speaker cover every red flag of a mains device', () => {
    expect(alerting(packs['mi-smart-speaker'] as unknown as Pack)).toEqual(
      expect.arrayContaining([
        'hot',
        'burning-smell',
        'smoke-or-sparks',
        'got-wet',
        'cable-damaged',
        'electric-shock',
        'skin-burn',
        'case-bulging',
      ]),
    );
  });

  it.each(Object.entries(packs))('of %s say what to do now', (_device, pack) => {
    for (const alert of Object.values((pack as unknown as Pack).alerts)) {
      expect(alert.now.length).toBeGreaterThan(1);
      expect(alert.now.join(' ')).toMatch(/not|never|off|unplug|leave/i);
    }
  });
});
