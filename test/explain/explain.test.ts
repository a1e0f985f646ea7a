import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Diagnosis } from '../../src/diagnose/diagnosis';
import { createDiagnoser } from '../../src/diagnoser';
import type { Pack } from '../../src/format/pack';
import { diagnoseSync, explain, packs } from '../../src/index';
import { parsePack } from '../../src/pack/parse';
import type { AnswerValue } from '../../src/vocabulary';
import { situation } from '../support/arbitrary';
import { smallPack } from '../support/small-pack';

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
    const told = { 'keeps-restarting': true, 'battery-percent': 8 } as const;
    const { symptoms } = packs['mi-band-4'] as Pack;
    const yesOrNo = Object.keys(symptoms).filter(
      (id) => !symptoms[id]?.options && symptoms[id]?.unit === undefined,
    );
    const texts = yesOrNo.map((id) => explain('mi-band-4', [id] as never).whyAsk?.text ?? '');
    expect(explain('mi-band-4', told).whyAsk?.text).toMatch(
      /^It is worth asking “.*\?”: “Charge it above 15 %, better full” comes first whatever the answer/,
    );
    expect(texts.some((text) => text.includes('?”: what comes first depends on the answer; '))).toBe(true);
    expect(texts.some((text) => text.includes('” comes first whatever the answer'))).toBe(true);
  });

  it('refuses an unknown remedy', () => {
    expect(() => explain('mi-band-2', {}, { whyNot: 'freez' as 'freeze' })).toThrow('did you mean "freeze"?');
  });
});

describe('what was tried', () => {
  const answers = { 'keeps-disconnecting': true, 'phone-available': true } as const;

  it('speaks for the faults that a remedy cures when it helped for a while', () => {
    const id = diagnoseSync('mi-band-2', answers).remedies[0]?.id as 'restart-bluetooth';
    const belief = (outcome: 'no-change' | 'helped-then-returned') => {
      const { faults, remedies } = diagnoseSync('mi-band-2', answers, { tried: { [id]: outcome } });
      expect(remedies.map((remedy) => remedy.id)).not.toContain(id);
      const cured = faults.filter((fault) => packs['mi-band-2'].faults[fault.id].remedies?.[id]);
      return (
        Math.max(...cured.map(({ logBelief }) => logBelief)) -
        Math.max(...faults.filter((fault) => !cured.includes(fault)).map(({ logBelief }) => logBelief))
      );
    };
    expect(belief('helped-then-returned')).toBeGreaterThan(belief('no-change'));
  });

  it('raises a notice when it made things worse', () => {
    const { notices, tried } = diagnoseSync('mi-band-2', answers, { tried: { 're-pair': 'worse' } });
    expect(notices).toEqual([
      { kind: 'worse', remedy: 're-pair', text: expect.stringContaining('do not repeat it') },
    ]);
    expect(tried).toEqual({ 're-pair': 'worse' });
    expect(diagnoseSync('mi-band-2', answers, { tried: ['re-pair'] }).notices).toEqual([]);
  });

  it('is checked', () => {
    expect(() => diagnoseSync('mi-band-2', answers, { tried: { 're-pair': 'better' as 'worse' } })).toThrow(
      'no-change, worse, helped-then-returned',
    );
    expect(() => diagnoseSync('mi-band-2', answers, { tried: { 're-pear': 'worse' } as never })).toThrow(
      'did you mean "re-pair"?',
    );
  });
});

describe('the plan', () => {
  it('is the same list with or without its questions', () => {
    const answers = { frozen: true } as const;
    const full = diagnoseSync('mi-band-2', answers);
    const list = diagnoseSync('mi-band-2', answers, { plan: 'list' });
    expect(list.remedies).toEqual(full.remedies);
    expect(list.closeCall).toBeUndefined();
  });

  it('says when the first remedy is a close call', () => {
    const lamp = (waiting: number) =>
      createDiagnoser({
        lamp: parsePack({
          format: 1,
          device: { name: 'Lamp' },
          sources: { us: { title: 'Us', grade: 'unverified' } },
          symptoms: { dark: { question: 'Is it dark?' } },
          faults: {
            one: {
              name: 'One',
              prior: 'common',
              signs: { dark: 'always' },
              remedies: { a: 'usually' },
              sources: ['us'],
            },
            two: {
              name: 'Two',
              prior: 'common',
              signs: { dark: 'always' },
              remedies: { b: 'usually' },
              sources: ['us'],
            },
          },
          remedies: {
            a: {
              title: 'A',
              steps: ['Do a.'],
              minutes: { 'hands-on': [10, 10], waiting: [0, 0] },
              sources: ['us'],
            },
            b: {
              title: 'B',
              steps: ['Do b.'],
              minutes: { 'hands-on': [10, 10], waiting: [waiting, waiting] },
              sources: ['us'],
            },
          },
          service: {
            title: 'Service',
            steps: ['Go.'],
            minutes: { 'hands-on': [60, 60], waiting: [9000, 9000] },
            sources: ['us'],
          },
        }),
      }).diagnoseSync('lamp', ['dark']).closeCall;
    expect(lamp(2)).toEqual(['b']);
    expect(lamp(40)).toBeUndefined();
  });
});
