import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calibrate } from '../../../src/calibrate/calibrate';
import { type ConversationOutcome, endings } from '../../../src/conversation/outcome';
import { triedOutcomes } from '../../../src/diagnose/settings';
import { createSyncDiagnoser } from '../../../src/diagnoser';
import { chanceIn, cureChance, priorWeight, signChance, weightIn } from '../../../src/format/estimates';
import type { PackData } from '../../../src/format/format';
import type { Pack } from '../../../src/format/pack';
import { packs } from '../../../src/index';
import { checkPack, parsePack } from '../../../src/pack';
import { riskOfRemedy } from '../../../src/safety/hazards';
import type { AnswerValue } from '../../../src/vocabulary';
import { answersTo, packData } from '../../support/arbitrary';

/** Outcomes by somebody who wants the pack to give other advice: any answers, any remedies, as often as they like. */
function outcomesFor(data: PackData): fc.Arbitrary<ConversationOutcome[]> {
  const known = answersTo(data).map((answers) =>
    Object.fromEntries(
      Object.entries(answers).filter((entry): entry is [string, AnswerValue] => entry[1] !== null),
    ),
  );
  const outcome = fc
    .record({
      answers: known,
      isVolunteered: fc.boolean(),
      tried: fc.dictionary(
        fc.constantFrom(...Object.keys(data.remedies)),
        fc.constantFrom(...triedOutcomes),
        { maxKeys: 4, noNullPrototype: true },
      ),
      ending: fc.constantFrom(...endings),
      times: fc.constantFrom(1, 3, 300),
    })
    .map(({ answers, isVolunteered, tried, ending, times }) =>
      Array<ConversationOutcome>(times).fill({
        device: 'device',
        volunteered: isVolunteered ? answers : {},
        asked: isVolunteered ? {} : answers,
        tried,
        ending,
      }),
    );
  return fc.array(outcome, { maxLength: 6 }).map((lists) => lists.flat());
}

/** A pack without the numbers of its faults. */
function safetyOf({ faults, ...rest }: Pack): string {
  const bare = Object.entries(faults).map(([id, { prior: _prior, signs, remedies = {}, ...fault }]) => [
    id,
    { ...fault, signs: Object.keys(signs), remedies: Object.keys(remedies) },
  ]);
  return JSON.stringify({ ...rest, faults: bare });
}

function numbersIn({ faults }: Pack): number[][] {
  const all = Object.values(faults);
  return [
    all.map(({ prior }) => weightIn(prior)),
    all.flatMap(({ signs }) => Object.values(signs).map((often) => chanceIn(signChance, often))),
    all.flatMap(({ remedies = {} }) => Object.values(remedies).map((often) => chanceIn(cureChance, often))),
  ];
}

function expectBounded(pack: Pack): void {
  for (const [index, words] of [priorWeight, signChance, cureChance].entries())
    for (const number of numbersIn(pack)[index] as number[]) {
      expect(number).toBeGreaterThanOrEqual(Math.min(...Object.values(words)));
      expect(number).toBeLessThanOrEqual(Math.max(...Object.values(words)));
    }
}

/** What protects an owner in a situation. */
function protection(pack: Pack, answers: object, tried: readonly string[]) {
  const diagnosis = createSyncDiagnoser({ device: pack }).diagnoseSync('device', answers as never, { tried });
  const { remedies, blocked } = diagnosis;
  const service = remedies.findIndex(({ id }) => id === 'service');
  const early = remedies.slice(0, Math.max(0, service));
  return {
    alerts: diagnosis.alerts,
    isStopped: diagnosis.verdict === 'stop',
    blocked: new Set(blocked.map(({ id }) => id)),
    dangerous: early.filter(({ risk, advice }) => risk === 'high' || advice === 'avoid').map(({ id }) => id),
    remedies: new Map(
      remedies.map(({ id, risk, warnings, before, steps, ruleOut }) => [
        id,
        JSON.stringify({ risk, warnings, before, steps, ruleOut }),
      ]),
    ),
  };
}

describe('no outcomes, however hostile', () => {
  it('change anything but estimates, lead these beyond the words, or weaken what protects the owner', () => {
    fc.assert(
      fc.property(
        packData.chain((data) =>
          fc.tuple(
            fc.constant(data),
            outcomesFor(data),
            fc.array(answersTo(data), { minLength: 5, maxLength: 5 }),
            fc.uniqueArray(fc.constantFrom(...Object.keys(data.remedies)), { maxLength: 1 }),
          ),
        ),
        ([data, outcomes, situations, tried]) => {
          const pack = parsePack(data) as Pack;
          const { pack: calibrated, estimates } = calibrate(pack, outcomes);
          expect(safetyOf(calibrated)).toBe(safetyOf(pack));
          expectBounded(calibrated);
          for (const { value, low, high, seen, of, surprise } of estimates)
            for (const number of [value, low, high, seen, of, surprise])
              expect(Number.isFinite(number)).toBe(true);
          expect(
            checkPack(JSON.parse(JSON.stringify(calibrated))).some(({ severity }) => severity === 'error'),
          ).toBe(false);
          for (const answers of situations) {
            const before = protection(pack, answers, tried);
            const after = protection(calibrated, answers, tried);
            expect(after.alerts).toEqual(before.alerts);
            expect(after.isStopped).toBe(before.isStopped);
            expect(after.dangerous).toEqual([]);
            // A remedy that is listed in both comes with the same warnings, and none that was blocked is listed.
            for (const [id, shown] of after.remedies) {
              expect(before.remedies.get(id) ?? shown).toBe(shown);
              expect(before.blocked.has(id)).toBe(false);
            }
          }
        },
      ),
      { numRuns: 150 },
    );
  });

  it('lift a remedy to avoid before service, even in hundreds of thousands of lines', () => {
    const pack = packs['mi-band-4'] as Pack;
    const [dangerous] = Object.entries(pack.remedies).filter(([, remedy]) => riskOfRemedy(remedy) === 'high');
    const line: ConversationOutcome = {
      device: 'mi-band-4',
      volunteered: { frozen: true },
      asked: {},
      tried: { [dangerous?.[0] as string]: 'helped' },
      ending: 'solved',
    };
    const { pack: calibrated } = calibrate(pack, Array<ConversationOutcome>(200_000).fill(line));
    expect(safetyOf(calibrated)).toBe(safetyOf(pack));
    expectBounded(calibrated);
    for (const id of Object.keys(pack.symptoms)) {
      if (pack.symptoms[id]?.unit !== undefined || pack.symptoms[id]?.options) continue;
      const [before, after] = [pack, calibrated].map((one) => protection(one, { [id]: true }, []));
      expect(after?.dangerous).toEqual([]);
      expect(after?.alerts).toEqual(before?.alerts);
    }
  });
});
