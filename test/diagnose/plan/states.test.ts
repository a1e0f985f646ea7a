import { describe, expect, it } from 'vitest';
import type { Diagnosis } from '../../../src/diagnose/diagnosis';
import { askedInARow } from '../../../src/diagnose/plan/questions';
import type { TriedOutcome } from '../../../src/diagnose/settings';
import { createDiagnoser } from '../../../src/diagnoser';
import type { Caution, Method, PackData } from '../../../src/format/format';
import type { Pack } from '../../../src/format/pack';
import { parsePack } from '../../../src/pack/parse';
import { smallPack } from '../../support/small-pack';

const { unplugged } = smallPack.faults;
const remedy = (methods: readonly Method[], minutes = 1) => ({
  ...smallPack.remedies['plug-in'],
  methods,
  minutes: { 'hands-on': [minutes, minutes], waiting: [0, 0] } as const,
});
const alert = {
  name: 'The battery is damaged',
  harm: 'serious-injury',
  hazard: 'It can burn.',
  consequence: 'It hurts.',
  now: ['Leave it alone.'],
  sources: ['us'],
} as const;

/** A lamp with a battery: filling it up is the quickest remedy. */
function lamp(cautions: Readonly<Record<string, Caution>> = {}) {
  const data: PackData = {
    ...smallPack,
    symptoms: {
      dark: { question: 'Is it dark?' },
      swollen: { question: 'Is it swollen?' },
      leaking: { question: 'Does it leak?' },
      volts: { question: 'How many volts?', unit: 'V', min: 0, max: 9 },
      fell: { question: 'Did it fall?' },
      warmed: { question: 'Has it been in the room for two hours?' },
    },
    rules: {
      overcharged: { conditions: { all: [{ fact: 'volts', operator: 'greaterThan', value: 5 }] } },
    },
    faults: {
      empty: {
        ...unplugged,
        remedies: {
          'fill-up': 'usually',
          overnight: 'usually',
          cool: 'rarely',
          wait: 'usually',
          update: 'usually',
        },
      },
    },
    remedies: {
      'fill-up': remedy(['charging']),
      overnight: remedy(['long-charging'], 3),
      update: remedy(['updating'], 4),
      wait: remedy([], 5),
      cool: remedy(['freezing']),
    },
    alerts: {
      battery: { ...alert, when: ['swollen', 'leaking'] },
      voltage: { ...alert, when: ['overcharged'] },
    },
    cautions,
  };
  const { diagnoseSync } = createDiagnoser({ lamp: parsePack(data) as Pack });
  return (answers: object, tried: Readonly<Record<string, TriedOutcome>> = {}) =>
    diagnoseSync('lamp', { dark: true, ...answers }, { tried }) as Diagnosis;
}

const well = { swollen: false, leaking: false, volts: 3 };
const fall: Caution = {
  name: 'It fell',
  when: ['fell'],
  forbids: ['charging'],
  because: 'Its battery may be cracked.',
  sources: ['us'],
};
const cold: Caution = {
  ...fall,
  name: 'It is cold',
  when: ['fell'],
  after: ['freezing'],
  unless: ['warmed'],
  until: 'Leave it in the room for two hours.',
};
const idsOf = (entries: readonly { readonly id: string }[]) => entries.map(({ id }) => id);
const reasonsOf = ({ blocked }: Diagnosis) =>
  Object.fromEntries(
    blocked.map(({ id, reasons }) => [id, reasons.map((reason) => [reason.kind, reason.id])]),
  );

describe('before a remedy that charges', () => {
  const diagnose = lamp();

  it('all red flags are one question, and those that are no line of it are asked after it', () => {
    const first = diagnose({});
    expect(first.remedies[0]).toMatchObject({
      id: 'fill-up',
      ruleOut: ['leaking', 'swollen'],
      askFirst: ['volts'],
    });
    expect(first.next).toEqual({ kind: 'red-flags', ids: ['leaking', 'swollen'] });
    expect(idsOf(first.questions).slice(0, 2)).toEqual(['leaking', 'swollen']);
    expect(first.questions[0]?.why).toContain('Yes would mean “The battery is damaged”');
    expect(diagnose({ leaking: false }).next).toEqual({ kind: 'red-flags', ids: ['swollen'] });
    expect(diagnose({ ...well, volts: undefined }).next).toEqual({ kind: 'question', id: 'volts' });
    expect(diagnose(well).next).toEqual({ kind: 'remedy', id: 'fill-up' });
  });

  it('a kind of charging counts as well, and nothing else does', () => {
    const { remedies } = diagnose({});
    const asking = remedies.filter(({ ruleOut }) => ruleOut.length > 0);
    expect(idsOf(asking)).toEqual(['fill-up', 'overnight']);
  });

  it('a red flag that is there stops everything', () => {
    expect(diagnose({ leaking: true }).next).toEqual({ kind: 'stop', alert: 'battery' });
    expect(diagnose({ leaking: false, swollen: false, volts: 9 }).verdict).toBe('stop');
  });

  it('a red flag that nobody knows puts it after service', () => {
    const unsure = diagnose({ ...well, swollen: null });
    expect(idsOf(unsure.remedies)).toEqual(['update', 'wait', 'service', 'fill-up', 'overnight', 'cool']);
    expect(unsure.remedies.find(({ id }) => id === 'fill-up')?.unanswered).toEqual(['swollen']);
    expect(unsure.next).toEqual({ kind: 'remedy', id: 'update' });
  });
});

describe('a caution', () => {
  it('blocks every remedy with a method that it forbids, with the reason and what makes it safe again', () => {
    const { blocked } = lamp({ fall: { ...fall, until: 'Have it looked at.' } })({ ...well, fell: true });
    expect(blocked.map(({ id, reasons }) => [id, reasons])).toEqual(
      ['fill-up', 'overnight'].map((id) => [
        id,
        [
          {
            kind: 'caution',
            id: 'fall',
            text: 'It fell. Its battery may be cracked.',
            until: 'Have it looked at.',
            because: [{ symptom: 'fell', question: 'Did it fall?', answer: true, text: 'yes' }],
          },
        ],
      ]),
    );
  });

  it('is asked about together with the red flags, and is no reason to stop', () => {
    const diagnose = lamp({ fall });
    expect(diagnose({}).next).toEqual({ kind: 'red-flags', ids: ['leaking', 'swollen', 'fell'] });
    expect(diagnose({ ...well, fell: false }).next).toEqual({ kind: 'remedy', id: 'fill-up' });
    expect(diagnose({ ...well, fell: true }).next).toEqual({ kind: 'remedy', id: 'update' });
    expect(diagnose({ ...well, fell: null }).remedies[0]?.id).toBe('update');
  });

  it('ends when a finding says so, which is asked first', () => {
    const diagnose = lamp({ cold });
    const asked = diagnose({ ...well, fell: true });
    expect(asked.next).toEqual({ kind: 'question', id: 'warmed' });
    expect(asked.blocked).toEqual([]);
    expect(diagnose({ ...well, fell: true, warmed: true }).next).toEqual({ kind: 'remedy', id: 'fill-up' });
    for (const warmed of [false, null]) {
      const stays = diagnose({ ...well, fell: true, warmed });
      expect(idsOf(stays.blocked)).toEqual(['fill-up', 'overnight']);
      expect(stays.blocked[0]?.reasons[0]?.until).toBe('Leave it in the room for two hours.');
    }
    expect(diagnose({ ...well, warmed: true }).next).toEqual({ kind: 'remedy', id: 'fill-up' });
  });

  it('holds after a remedy that leaves the device in that state', () => {
    const diagnose = lamp({ cold });
    const froze = diagnose({ ...well, fell: false }, { cool: 'no-change' });
    expect(froze.next).toEqual({ kind: 'question', id: 'warmed' });
    const stays = diagnose({ ...well, fell: false, warmed: false }, { cool: 'no-change' });
    expect(reasonsOf(stays)).toEqual({
      'fill-up': [['caution', 'cold']],
      overnight: [['caution', 'cold']],
    });
  });
});

describe('what was tried', () => {
  it('forbids what the library knows, where no caution of the pack forbids as much', () => {
    const froze = lamp()(well, { cool: 'no-change' });
    expect(reasonsOf(froze)).toEqual({
      'fill-up': [['caution', 'freezing']],
      overnight: [['caution', 'freezing']],
    });
    expect(froze.blocked[0]?.reasons[0]).toMatchObject({
      text: expect.stringContaining('It was cooled. '),
      until: expect.stringContaining('two hours'),
    });
    const weak = lamp({ cold: { ...cold, forbids: ['updating'] } });
    expect(
      Object.keys(reasonsOf(weak({ ...well, fell: false, warmed: true }, { cool: 'no-change' }))),
    ).toEqual(['fill-up', 'overnight']);
  });

  it('blocks its methods if it made things worse, and then the red flags are asked before anything else', () => {
    const diagnose = lamp();
    const worse = diagnose({}, { overnight: 'worse' });
    expect(reasonsOf(worse)).toEqual({ 'fill-up': [['worse', 'overnight']] });
    expect(worse.next).toEqual({ kind: 'red-flags', ids: ['leaking', 'swollen'] });
    expect(idsOf(worse.questions).slice(0, 2)).toEqual(['leaking', 'swollen']);
    expect(diagnose(well, { overnight: 'worse' }).next).toEqual({ kind: 'remedy', id: 'update' });
    expect(diagnose({}, { update: 'worse' }).next.kind).toBe('red-flags');
    expect(diagnose({ dark: undefined }, { wait: 'worse' }).next.kind).toBe('red-flags');
    expect(diagnose({ swollen: null, leaking: null }, { wait: 'worse' }).next).toEqual({
      kind: 'remedy',
      id: 'update',
    });
    expect(reasonsOf(diagnose(well, { overnight: 'no-change' }))).toEqual({});
  });
});

describe('the questions asked in a row', () => {
  const pack = parsePack({
    ...smallPack,
    symptoms: { ...smallPack.symptoms, fell: { question: 'Did it fall?' }, hot: { question: 'Is it hot?' } },
    alerts: { hot: { ...alert, when: ['hot'] } },
    cautions: { fall },
  }) as Pack;
  const asked = (answers: Record<string, boolean>) =>
    askedInARow({
      device: 'lamp',
      pack,
      answers: new Map(Object.entries(answers)),
      unanswerable: new Set(['fell']),
      settings: { tried: new Map(), hide: [], plan: 'full' },
    });

  it('are those about the fault, and not those for safety’s sake', () => {
    expect(asked({ dark: true, hot: false })).toBe(0);
    expect(asked({ dark: false, hot: false })).toBe(1);
    expect(asked({ dark: false, warm: false })).toBe(2);
  });
});
