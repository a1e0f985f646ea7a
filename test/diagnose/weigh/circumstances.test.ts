import { describe, expect, it } from 'vitest';
import { createDiagnoser } from '../../../src/diagnoser';
import type { PackData } from '../../../src/format/format';
import { type Role, roleOf } from '../../../src/format/role';
import { parsePack } from '../../../src/pack/parse';
import { smallPack } from '../../support/small-pack';

const { unplugged } = smallPack.faults;

/** A lamp of which a fall is a sign of a broken bulb, and "dark and fell" a sign of a broken switch. */
const data = {
  ...smallPack,
  symptoms: {
    ...smallPack.symptoms,
    fell: { question: 'Did it fall?', role: 'circumstance' },
    indoors: { question: 'Is it indoors?', role: 'detail' },
    age: { question: 'How old is it?', unit: 'years', min: 0, max: 50 },
    smokes: { question: 'Does it smoke?', role: 'circumstance' },
  },
  faults: {
    unplugged,
    broken: { ...unplugged, name: 'The bulb is broken', signs: { fell: 'usually', indoors: 'often' } },
  },
  alerts: {
    fire: {
      name: 'It may burn',
      when: ['smokes'],
      harm: 'serious-injury',
      hazard: 'The lamp burns.',
      consequence: 'Fire spreads.',
      now: ['Leave the room.'],
      sources: ['us'],
    },
  },
} as const satisfies PackData;
const pack = parsePack(data);
const { diagnoseSync } = createDiagnoser({ lamp: pack as never });
const diagnosed = (answers: object) => diagnoseSync('lamp', answers as never) as never as Result;

interface Result {
  readonly verdict: string;
  readonly faults: readonly { readonly id: string }[];
  readonly questions: readonly { readonly id: string }[];
}

describe('a circumstance', () => {
  it('is no reason to suspect a fault', () => {
    const { verdict, faults, questions } = diagnosed({ fell: true });
    expect(verdict).toBe('ask');
    expect(faults).toEqual([]);
    expect(questions.map(({ id }) => id)).toEqual(['dark', 'indoors']);
  });

  it('points to faults once something is wrong', () => {
    expect(diagnosed({ fell: true, dark: true }).faults.map(({ id }) => id)).toEqual(['unplugged', 'broken']);
    expect(diagnosed({ dark: true }).faults.map(({ id }) => id)).toEqual(['unplugged']);
  });

  it('is not asked about before', () => {
    expect(diagnosed({}).questions.map(({ id }) => id)).not.toContain('fell');
  });
});

describe('the role of a symptom', () => {
  it('is what the pack says, or follows from its signs; an alert makes it a red flag', () => {
    const roles = Object.keys(data.symptoms).map((id): [string, Role] => [id, roleOf(pack as never, id)]);
    expect(Object.fromEntries(roles)).toEqual({
      dark: 'complaint',
      warm: 'detail',
      fell: 'circumstance',
      indoors: 'detail',
      age: 'detail',
      smokes: 'red-flag',
    });
  });
});
