import { describe, expect, it } from 'vitest';
import { createConversations } from '../../../src/conversation';
import { createDiagnoser } from '../../../src/diagnoser';
import type { Method, PackData } from '../../../src/format/format';
import type { Pack } from '../../../src/format/pack';
import { parsePack } from '../../../src/pack/parse';
import { smallPack } from '../../support/small-pack';

const remedy = smallPack.remedies['plug-in'];

/** A lamp that is set up with an account; without the password it cannot be, until the account is recovered. */
const data = {
  ...smallPack,
  symptoms: {
    dark: { question: 'Is it dark?' },
    'password-lost': { question: 'Have you lost the password?', role: 'circumstance' },
    'no-phone': { question: 'Are you without a phone?', role: 'circumstance' },
  },
  faults: {
    confused: {
      ...smallPack.faults.unplugged,
      remedies: { 'set-up': 'usually', flash: 'sometimes' },
    },
  },
  remedies: {
    'set-up': {
      ...remedy,
      title: 'Set it up again',
      blockedBy: { 'password-lost': 'You need the password.', 'no-phone': 'You need a phone.' },
    },
    recover: {
      ...remedy,
      title: 'Recover the account',
      outcomes: {
        'signed-in': {
          text: 'I can sign in again, but it is still dark',
          answers: { 'password-lost': false },
        },
      },
    },
    flash: {
      ...remedy,
      methods: ['flashing'],
      blockedBy: { 'password-lost': 'You need the password.' },
    },
  },
} as const satisfies PackData;
const batteryAlert = {
  battery: {
    name: 'The battery may be damaged',
    when: ['swollen'],
    harm: 'serious-injury',
    hazard: 'It can burn.',
    consequence: 'It burns you.',
    now: ['Put it down.'],
    sources: ['us'],
  },
} as const;
const pack = parsePack(data) as Pack;
const { diagnoseSync } = createDiagnoser({ lamp: pack });
const lost = { dark: true, 'password-lost': true, 'no-phone': false };

describe('a remedy that another one makes possible', () => {
  it('is planned after it, with the reason', () => {
    const { remedies, next, blocked } = diagnoseSync('lamp', lost);
    expect(remedies.map(({ id }) => id)).toEqual(['recover', 'set-up', 'service']);
    expect(next).toEqual({ kind: 'remedy', id: 'recover' });
    expect(remedies[0]).toMatchObject({ makesPossible: ['set-up'], reasons: [] });
    expect(remedies[1]?.requires).toMatchObject({
      id: 'recover',
      title: 'Recover the account',
      reasons: [{ kind: 'block', id: 'password-lost', text: 'You need the password.' }],
    });
    // What is dangerous stays blocked: nobody recovers an account in order to flash.
    expect(blocked.map(({ id }) => id)).toEqual(['flash']);
  });

  it('stays blocked while something else is in the way, or once the other was tried in vain', () => {
    const blockedIn = (answers: object, tried: readonly string[] = []) =>
      diagnoseSync('lamp', answers as never, { tried }).blocked.map(({ id }) => id);
    expect(blockedIn({ ...lost, 'no-phone': true })).toEqual(['flash', 'set-up']);
    expect(blockedIn(lost, ['recover'])).toEqual(['flash', 'set-up']);
  });

  it('stays blocked if nobody knows whether the other may be done', () => {
    const charging = parsePack({
      ...data,
      symptoms: { ...data.symptoms, swollen: { question: 'Is it swollen?' } },
      remedies: { ...data.remedies, recover: { ...data.remedies.recover, methods: ['charging'] } },
      alerts: batteryAlert,
    }) as Pack;
    const lamp = createDiagnoser({ lamp: charging });
    const listed = (swollen: null | false) =>
      lamp.diagnoseSync('lamp', { ...lost, swollen }).remedies.map(({ id }) => id);
    expect(listed(false)).toEqual(['recover', 'set-up', 'service']);
    expect(listed(null)).toEqual(['service']);
  });

  it('waits for what the other waits for, and stays blocked if that rules the other out', () => {
    const charging = parsePack({
      ...data,
      symptoms: {
        ...data.symptoms,
        swollen: { question: 'Is it swollen?' },
        registered: { question: 'Are you registered?' },
      },
      remedies: {
        ...data.remedies,
        recover: {
          ...data.remedies.recover,
          methods: ['charging'],
          needs: { registered: 'You need to be registered.' },
        },
      },
      alerts: batteryAlert,
    }) as Pack;
    const lamp = createDiagnoser({ lamp: charging });
    const { remedies, questions } = lamp.diagnoseSync('lamp', lost);
    const waiting = { ruleOut: ['swollen'], askFirst: ['registered'] };
    expect(remedies.slice(0, 2)).toMatchObject([
      { id: 'recover', ...waiting },
      { id: 'set-up', ...waiting, requires: { id: 'recover' } },
    ]);
    expect(questions.find(({ id }) => id === 'registered')?.decides).toEqual(['recover', 'set-up']);
    const { blocked } = lamp.diagnoseSync('lamp', { ...lost, registered: false });
    expect(blocked.map(({ id }) => id)).toContain('set-up');
  });

  it('stays blocked if it can harm and the other is only tried to find out', () => {
    const listed = (methods: readonly Method[]) => {
      const { recover, 'set-up': setUp } = data.remedies;
      const lamp = parsePack({
        ...data,
        symptoms: { ...data.symptoms, registered: { question: 'Are you registered?' } },
        remedies: {
          ...data.remedies,
          recover: { ...recover, needs: { registered: 'You need to be registered.' } },
          'set-up': { ...setUp, methods },
        },
      }) as Pack;
      const answers = { ...lost, registered: null };
      return createDiagnoser({ lamp })
        .diagnoseSync('lamp', answers)
        .remedies.map(({ id }) => id);
    };
    expect(listed([])).toEqual(['recover', 'set-up', 'service']);
    expect(listed(['erasing'])).toEqual(['service']);
  });

  it('is free without the other once nothing is in the way', () => {
    const { remedies } = diagnoseSync('lamp', { ...lost, 'password-lost': false });
    expect(remedies.map(({ id }) => id)).toEqual(['set-up', 'service', 'flash']);
    expect(remedies[0]).not.toHaveProperty('requires');
  });
});

describe('an outcome of a remedy of its own', () => {
  const talk = createConversations({ lamp: pack });
  const start = talk.start('lamp', lost);

  it('counts as no change and brings its answers, and going back takes them away', () => {
    const after = talk.tried(start, 'recover', 'signed-in');
    expect(talk.diagnosis(after)).toMatchObject({
      tried: { recover: 'no-change' },
      next: { kind: 'remedy', id: 'set-up' },
    });
    expect(talk.diagnosis(after).observed).toContainEqual(
      expect.objectContaining({ symptom: 'password-lost', answer: false }),
    );
    expect(talk.view(talk.back(after))).toEqual(talk.view(start));
  });

  it('is refused of a remedy that does not have it', () => {
    expect(() => talk.tried(start, 'set-up', 'signed-in')).toThrow(/an outcome is one of helped/);
    expect(() => talk.tried(start, 'recover', 'signed-up')).toThrow(/skipped, signed-in/);
  });

  it('belongs to nothing that is skipped: without the first remedy the second is not suggested', () => {
    expect(talk.view(talk.tried(start, 'recover', 'skipped')).kind).toBe('service');
  });

  it('asks nothing for the sake of a remedy that is skipped with the first', () => {
    const { recover } = data.remedies;
    const needy = parsePack({
      ...data,
      symptoms: { ...data.symptoms, registered: { question: 'Are you registered?' } },
      remedies: {
        ...data.remedies,
        recover: { ...recover, needs: { registered: 'You need to be registered.' } },
      },
    }) as Pack;
    const needyTalk = createConversations({ lamp: needy });
    const begun = needyTalk.start('lamp', lost);
    expect(needyTalk.view(begun)).toMatchObject({ kind: 'question', question: { id: 'registered' } });
    expect(needyTalk.view(needyTalk.tried(begun, 'recover', 'skipped')).kind).toBe('service');
  });
});
