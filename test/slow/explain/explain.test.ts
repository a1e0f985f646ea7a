import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Diagnosis } from '../../../src/diagnose/diagnosis';
import { createDiagnoser } from '../../../src/diagnoser';
import type { Pack } from '../../../src/format/pack';
import { diagnoseSync, explain, packs } from '../../../src/index';
import { parsePack } from '../../../src/pack/parse';
import type { AnswerValue } from '../../../src/vocabulary';
import { situation } from '../../support/arbitrary';
import { smallPack } from '../../support/small-pack';

const first = ({ verdict, remedies }: Diagnosis) =>
  verdict === 'stop' || verdict === 'ask' ? verdict : (remedies[0]?.id ?? 'service');
const known = (answers: Record<string, AnswerValue | null>) =>
  Object.fromEntries(Object.entries(answers).filter(([, answer]) => answer !== null)) as Record<
    string,
    AnswerValue
  >;

describe('explain', () => {
  it('says of every answer what another one would change, and that is what changes', () => {
    fc.assert(
      fc.property(situation, ({ pack, answers, tried }) => {
        const { diagnoseSync, explain } = createDiagnoser({ device: pack });
        const given = known(answers);
        const explanation = explain('device', given, { tried });
        expect(explanation.first).toBe(first(diagnoseSync('device', given, { tried }) as Diagnosis));
        for (const { because, instead, first: then, changes } of explanation.influences) {
          const flipped = diagnoseSync('device', { ...given, [because.symptom]: instead }, { tried });
          expect(then).toBe(first(flipped as Diagnosis));
          expect(changes).toBe(then !== explanation.first);
        }
        for (const { answer, first: then } of explanation.whyAsk?.answers ?? []) {
          const told = { ...given, [explanation.whyAsk?.symptom as string]: answer };
          expect(then).toBe(first(diagnoseSync('device', told, { tried }) as Diagnosis));
        }
      }),
      { numRuns: 150 },
    );
  });

  it('names only answers that put a remedy first, and the reason that bars it', () => {
    fc.assert(
      fc.property(situation, fc.nat(), ({ pack, answers, tried }, nth) => {
        const { diagnoseSync, explain } = createDiagnoser({ device: pack });
        const ids = Object.keys(pack.remedies);
        const remedy = ids[nth % ids.length] as string;
        const given = known(answers);
        const { whyNot } = explain('device', given, { tried, whyNot: remedy });
        const { remedies } = diagnoseSync('device', given, { tried });
        const listed = remedies.find(({ id }) => id === remedy);
        if (whyNot?.barred === undefined) expect(listed?.risk).not.toBe('high');
        if (whyNot?.barred === 'tried') expect(tried).toContain(remedy);
        if (whyNot?.barred === 'avoid' && listed) expect(listed.advice).toBe('avoid');
        for (const change of whyNot?.changes ?? []) {
          if (change.kind !== 'answer') continue;
          const told = diagnoseSync('device', { ...given, [change.symptom]: change.answer }, { tried });
          expect(told.remedies[0]?.id).toBe(remedy);
        }
      }),
      { numRuns: 150 },
    );
  });

  it('finds how much quicker a remedy would have to be, and with that it is first', () => {
    const pack = packs['mi-band-2'] as Pack;
    const answers = { frozen: true, 'phone-available': true, 'battery-percent': 60 } as const;
    const order = diagnoseSync('mi-band-2', answers).remedies;
    const later = order.slice(1, 5).find(({ id }) => (pack.remedies[id]?.methods ?? []).length === 0)
      ?.id as 'restart-phone';
    const change = explain('mi-band-2', answers, { whyNot: later }).whyNot?.changes.find(
      ({ kind }) => kind === 'minutes',
    );
    if (change?.kind !== 'minutes') throw new Error('no change of minutes was found');
    const scaled = (factor: number) => {
      const copy = JSON.parse(JSON.stringify(pack));
      const { minutes } = copy.remedies[later];
      for (const name of ['hands-on', 'waiting'])
        minutes[name] = minutes[name].map((n: number) => n * factor);
      const quicker = createDiagnoser({ band: parsePack(copy) as Pack });
      return quicker.diagnoseSync('band', answers).remedies[0]?.id;
    };
    expect(scaled(change.factor)).toBe(later);
    expect(scaled(change.factor * 1.05)).not.toBe(later);
  });

  it('says when enough is known', () => {
    const lamp = createDiagnoser({ lamp: parsePack(smallPack) as Pack });
    expect(lamp.explain('lamp', { dark: true })).toMatchObject({ first: 'plug-in', enough: true });
    expect(explain('mi-band-2', { frozen: true }).enough).toBe(false);
  });

  it('says why in words that fit the numbers', () => {
    const { influences, whyAsk } = explain('mi-band-2', { 'keeps-restarting': true, 'battery-percent': 8 });
    const battery = influences.find(({ because }) => because.symptom === 'battery-percent');
    expect(battery).toMatchObject({ changes: true });
    expect(battery?.text).toContain('comes first; with');
    expect(whyAsk === undefined || whyAsk.answers.length > 1).toBe(true);
  });

  it('says why a question is asked whose answers change what comes first, and one whose answers do not', () => {
    // It says that the charge is low, and that explains it.
    expect(explain('mi-band-4', { 'keeps-restarting': true, 'battery-percent': 8 }).whyAsk).toBeUndefined();
    const { symptoms } = packs['mi-band-4'] as Pack;
    const yesOrNo = Object.keys(symptoms).filter(
      (id) => !symptoms[id]?.options && symptoms[id]?.unit === undefined,
    );
    const texts = yesOrNo.flatMap((id) => explain('mi-band-4', [id] as never).whyAsk?.text ?? []);
    expect(texts.every((text) => /^It is worth asking “[^”]*\?”\. /.test(text))).toBe(true);
    expect(texts.some((text) => text.includes('?”. What comes first depends on the answer: '))).toBe(true);
    const { whyAsk } = explain('mi-band-3', ['app-broken', 'nothing-arrives']);
    expect(new Set(whyAsk?.answers.map(({ first }) => first)).size).toBe(1);
    expect(whyAsk?.text).toMatch(/\?”\. Whatever the answer, “[^”]*” comes first, but .*would point to “/);
  });

  it('refuses an unknown remedy', () => {
    expect(() => explain('mi-band-2', {}, { whyNot: 'freez' as 'freeze' })).toThrow('did you mean "freeze"?');
  });
});
