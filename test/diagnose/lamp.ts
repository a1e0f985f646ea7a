import { expect } from 'vitest';
import { InvalidObservationError } from '../../src/errors';
import type { Pack } from '../../src/format/pack';
import { parsePack } from '../../src/pack/parse';
import { smallPack } from '../support/small-pack';

/** A lamp with a symptom of every kind, and a rule over two. */
export const lamp = parsePack({
  ...smallPack,
  symptoms: {
    ...smallPack.symptoms,
    level: { question: 'How full?', unit: '%', min: 0, max: 100 },
    kind: { question: 'Which kind?', options: { led: 'LED', halogen: 'Halogen' } },
  },
  rules: {
    low: {
      conditions: {
        all: [
          { fact: 'level', operator: 'lessThan', value: 10 },
          { fact: 'kind', operator: 'equal', value: 'led' },
        ],
      },
    },
  },
  faults: {
    ...smallPack.faults,
    empty: { name: 'Empty', prior: 'rare', signs: { low: 'always' }, sources: ['us'] },
  },
}) as Pack;

/** What is wrong with a call. */
export function issuesOf(call: () => unknown) {
  try {
    call();
  } catch (error) {
    expect(error).toBeInstanceOf(InvalidObservationError);
    return (error as InvalidObservationError).issues.map(({ code, path, message }) => ({
      code,
      path,
      message,
    }));
  }
  throw new Error('nothing was thrown');
}
