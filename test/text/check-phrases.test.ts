import { describe, expect, it } from 'vitest';
import { parsePack } from '../../src/pack';
import { checkPhrases, reader } from '../../src/text';

const kettle = {
  format: 1,
  device: { name: 'Kettle' },
  sources: { us: { title: 'Our judgement', grade: 'unverified' } },
  symptoms: {
    leaks: { question: 'Does water run out at the bottom?', phrases: ['puddle under the kettle'] },
    cold: { question: 'Does the water stay cold?', phrases: ['heats nothing', 'lukewarm tea'] },
    lid: { question: 'Does the lid stay open?' },
    level: { question: 'How full is it?', unit: '%', min: 0, max: 100, phrases: ['water level'] },
  },
  faults: {
    scale: { name: 'It is full of scale', prior: 'common', signs: { cold: 'usually' }, sources: ['us'] },
  },
  remedies: {},
  alerts: {
    current: {
      name: 'Water meets current',
      harm: 'serious-injury',
      when: ['leaks'],
      hazard: 'Water conducts current.',
      consequence: 'You can get a shock.',
      now: ['Pull the plug.'],
      sources: ['us'],
    },
  },
  service: {
    title: 'Ask the seller',
    steps: ['Call the seller.'],
    minutes: { 'hands-on': [5, 10], waiting: [0, 0] },
    sources: ['us'],
  },
};

function issuesWith(symptom: string, phrases: unknown) {
  const { symptoms } = kettle as { readonly symptoms: Readonly<Record<string, object>> };
  const changed = { ...symptoms, [symptom]: { ...symptoms[symptom], phrases } };
  return checkPhrases(parsePack({ ...kettle, symptoms: changed } as never), reader).map(({ code, path }) => [
    code,
    path.join('.'),
  ]);
}

describe('phrases', () => {
  it('that tell what they are about are right', () => {
    expect(issuesWith('leaks', ['puddle under the kettle', 'dripping from the base'])).toEqual([]);
  });

  it('without a telling word are not read', () => {
    expect(issuesWith('lid', ['it does that', 'lid up'])).toEqual([
      ['phrase-not-read', 'symptoms.lid.phrases.0'],
    ]);
  });

  it('that another symptom has are misread', () => {
    expect(issuesWith('lid', ['puddle', 'puddle under the kettle lid'])).toContainEqual([
      'phrase-misread',
      'symptoms.leaks.phrases.0',
    ]);
  });

  it('for the wrong answer are misread', () => {
    expect(
      issuesWith('leaks', { yes: ['puddle under the kettle'], no: ['old puddle under the kettle'] }),
    ).toEqual([['phrase-misread', 'symptoms.leaks.phrases.no.0']]);
  });

  it('of numbers are left alone', () => {
    expect(issuesWith('level', ['it does that'])).toEqual([]);
  });
});
