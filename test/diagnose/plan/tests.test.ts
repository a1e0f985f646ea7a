import { describe, expect, it } from 'vitest';
import { createConversations } from '../../../src/conversation';
import { createDiagnoser } from '../../../src/diagnoser';
import type { PackData } from '../../../src/format/format';
import type { Pack } from '../../../src/format/pack';
import { parsePack } from '../../../src/pack/parse';
import { smallPack } from '../../support/small-pack';

const remedy = smallPack.remedies['plug-in'];

/** A torch whose battery is tested on its charger; two faults that only the test tells apart. */
const data = {
  ...smallPack,
  symptoms: {
    dark: { question: 'Is it dark?' },
    charges: {
      question: 'Does it charge?',
      how: { steps: ['Put it on its charger and wait for the sign.'], methods: ['charging'] },
      minutes: 3,
    },
    swollen: { question: 'Is it swollen?' },
    fell: { question: 'Was it dropped?', role: 'circumstance' },
  },
  rules: { 'no-charge': { conditions: { all: [{ fact: 'charges', operator: 'equal', value: false }] } } },
  faults: {
    flat: {
      ...smallPack.faults.unplugged,
      signs: { dark: 'always', 'no-charge': 'always' },
      remedies: { 'new-cell': 'usually' },
    },
    bulb: {
      ...smallPack.faults.unplugged,
      signs: { dark: 'always', charges: 'always' },
      remedies: { 'new-bulb': 'usually' },
    },
  },
  remedies: {
    'new-cell': { ...remedy, minutes: { 'hands-on': [40, 60], waiting: [0, 0] } },
    'new-bulb': { ...remedy, minutes: { 'hands-on': [30, 60], waiting: [0, 0] } },
  },
  alerts: {
    battery: {
      name: 'The battery may be damaged',
      when: ['swollen'],
      harm: 'serious-injury',
      hazard: 'A swollen battery can burn.',
      consequence: 'It burns you.',
      now: ['Put it down.'],
      sources: ['us'],
    },
  },
  cautions: {
    'took-a-knock': {
      name: 'It was dropped',
      when: ['fell'],
      forbids: ['charging'],
      because: 'The battery may be damaged inside.',
      sources: ['us'],
    },
  },
} as const satisfies PackData;
const pack = parsePack(data) as Pack;
const { diagnoseSync } = createDiagnoser({ torch: pack });
const test = (answers: object) =>
  diagnoseSync('torch', answers as never).questions.find(({ id }) => id === 'charges')?.how;

describe('a test that charges', () => {
  it('waits until the red flags and the states that forbid it are ruled out', () => {
    expect(diagnoseSync('torch', { dark: true }).next).toEqual({
      kind: 'red-flags',
      ids: ['swollen', 'fell'],
    });
    expect(test({ dark: true })?.ruleOut).toEqual(['swollen', 'fell']);
    const looked = { dark: true, swollen: false, fell: false };
    expect(diagnoseSync('torch', looked).next).toEqual({ kind: 'question', id: 'charges' });
    expect(test(looked)).toMatchObject({ ruleOut: [], risk: 'low' });
    expect(test(looked)?.warnings.map(({ method }) => method)).toContain('charging');
  });

  it('is not suggested where the device must not be charged, or where nobody knows', () => {
    expect(test({ dark: true, swollen: false, fell: true })).toBeUndefined();
    expect(test({ dark: true, swollen: null, fell: false })).toBeUndefined();
    // The question stays: an owner may know the answer without a test.
    const { questions } = diagnoseSync('torch', { dark: true, swollen: false, fell: true });
    expect(questions.map(({ id }) => id)).toContain('charges');
  });

  it('comes after the red flags in a conversation, and never as a line to tick', () => {
    const talk = createConversations({ torch: pack });
    const start = talk.tick(talk.start('torch'), ['dark']);
    const flags = talk.view(start);
    expect(flags.kind === 'red-flags' && flags.redFlags.map(({ symptom }) => symptom)).toEqual([
      'swollen',
      'fell',
    ]);
    const asked = talk.view(talk.tick(start, []));
    expect(asked.kind === 'question' && asked.question.how?.steps).toEqual(data.symptoms.charges.how.steps);
  });
});
