import { describe, expect, it } from 'vitest';
import { createDiagnoser } from '../../../src/diagnoser';
import type { PackData } from '../../../src/format/format';
import type { Pack } from '../../../src/format/pack';
import { parsePack } from '../../../src/pack/parse';
import { smallPack } from '../../support/small-pack';

const yes = (fact: string) => ({ fact, operator: 'equal', value: true }) as const;

/** Three faults as likely, a rule over two symptoms that tells one of them, and a remedy that needs what is asked. */
const data = {
  ...smallPack,
  symptoms: {
    ...smallPack.symptoms,
    hot: { question: 'Is it hot?' },
    socket: { question: 'Is there a socket?' },
  },
  rules: { burning: { conditions: { all: [yes('warm'), yes('hot')] } } },
  faults: {
    one: { ...smallPack.faults.unplugged, signs: { dark: 'always', burning: 'always' } },
    two: { ...smallPack.faults.unplugged, signs: { dark: 'always', burning: 'never' } },
    three: { ...smallPack.faults.unplugged, signs: { dark: 'always', burning: 'never' } },
  },
  remedies: {
    'plug-in': {
      ...smallPack.remedies['plug-in'],
      methods: ['erasing'],
      needs: { socket: 'It needs a socket.' },
    },
  },
} as const satisfies PackData;
const { diagnoseSync } = createDiagnoser({ lamp: parsePack(data) as Pack });

function asked(answers: Record<string, boolean | null>) {
  const { next, questions, remedies, unanswerable } = diagnoseSync('lamp', answers);
  return {
    next: next.kind === 'question' ? next.id : next.kind,
    list: remedies.map(({ id }) => id),
    unanswered: remedies.find(({ id }) => id === 'plug-in')?.unanswered,
    questions: questions.map(({ id }) => id),
    askFirst: remedies.find(({ id }) => id === 'plug-in')?.askFirst,
    unanswerable,
  };
}

describe('a symptom that the owner does not know', () => {
  it('is not asked where it would tell, alone or as the last part of a rule', () => {
    expect(asked({ dark: true, warm: true }).questions).toContain('hot');
    const unknown = asked({ dark: true, warm: true, hot: null });
    expect([unknown.questions.includes('hot'), unknown.unanswerable]).toEqual([false, ['hot']]);
    expect(asked({ dark: true, hot: true, warm: null }).questions).not.toContain('warm');
    // The other part alone can still rule it out.
    expect(asked({ dark: true }).questions).toEqual(['socket', 'hot', 'warm']);
    expect(asked({ dark: true, warm: null }).questions).toEqual(['socket', 'hot']);
  });

  it('is not asked before a remedy that needs it, which then stands after service and says so', () => {
    const before = { dark: true, warm: false };
    expect(asked(before)).toMatchObject({
      next: 'socket',
      list: ['plug-in', 'service'],
      askFirst: ['socket'],
      unanswered: [],
    });
    expect(asked({ ...before, socket: null })).toMatchObject({
      next: 'service',
      list: ['service', 'plug-in'],
      questions: [],
      askFirst: [],
      unanswered: ['socket'],
    });
    expect(asked({ ...before, socket: false })).toMatchObject({ next: 'service', list: ['service'] });
  });

  it('is no reason to put off what cannot harm', () => {
    const harmless = parsePack({
      ...data,
      remedies: { 'plug-in': { ...data.remedies['plug-in'], methods: [] } },
    }) as Pack;
    const { remedies, next } = createDiagnoser({ lamp: harmless }).diagnoseSync('lamp', {
      dark: true,
      warm: false,
      socket: null,
    });
    expect(next).toEqual({ kind: 'remedy', id: 'plug-in' });
    expect(remedies[0]).toMatchObject({ id: 'plug-in', advice: 'try', unanswered: [] });
  });

  it('is not asked while nothing is suspected', () => {
    expect(asked({})).toMatchObject({ next: 'dark', questions: ['dark'] });
    expect(asked({ dark: null })).toMatchObject({ next: 'service', questions: [] });
    expect(diagnoseSync('lamp', { dark: null }).verdict).toBe('not-covered');
  });

  it('speaks for and against nothing', () => {
    const { faults } = diagnoseSync('lamp', { dark: true });
    expect(diagnoseSync('lamp', { dark: true, warm: null, hot: null, socket: null }).faults).toEqual(faults);
  });
});
