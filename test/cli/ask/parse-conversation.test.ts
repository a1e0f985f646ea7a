import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Entry, type Outcome, startConversation } from '../../../src/cli/ask/conversation';
import { parseConversation } from '../../../src/cli/ask/parse-conversation';
import { stateOf } from '../../../src/cli/ask/state';
import { diagnoser } from '../../../src/cli/diagnoser';

const tried = (remedy: string, outcome: Outcome): Entry => ({ kind: 'remedy', remedy, outcome });

describe('a saved conversation', () => {
  const read = (data: unknown) => parseConversation(diagnoser, 'mi-band-4', JSON.stringify(data));
  const whole = startConversation('mi-band-4', [
    { kind: 'described' },
    { kind: 'answer', symptom: 'battery-percent', answer: 8 },
    { kind: 'answer', symptom: 'frozen', answer: null },
    tried('re-pair', 'helped'),
  ]);

  it('is read as it was', () => {
    expect(read(whole)).toEqual({ conversation: whole, issues: [] });
  });

  it.each([
    ['{', 'not-json'],
    ['[]', 'not-a-conversation'],
    ['null', 'not-a-conversation'],
    ['{"name":"some-package"}', 'not-a-conversation'],
  ])('%s is none: %s', (text, expected) => {
    expect(parseConversation(diagnoser, 'mi-band-4', text).issues.map(({ code }) => code)).toEqual([
      expected,
    ]);
  });

  it('is refused with everything that is wrong, where, and the nearest id', () => {
    const { conversation, issues } = read({
      ...whole,
      format: 2,
      device: 'mi-band-2',
      extra: 1,
      entries: [
        { kind: 'answer', symptom: 'frozzen', answer: true },
        { kind: 'answer', symptom: 'battery-percent', answer: 800 },
        { kind: 'answer', symptom: '__proto__', answer: true },
        { kind: 'answer', symptom: 'frozen' },
        { kind: 'remedy', remedy: 're-pare', outcome: 'great', more: 1 },
        { kind: 'say' },
        5,
      ],
    });
    expect(conversation).toBeUndefined();
    expect(issues.map(({ code, path }) => [path.join('.'), code])).toEqual([
      ['extra', 'unknown-field'],
      ['format', 'wrong-format'],
      ['device', 'other-device'],
      ['entries.0', 'unknown-symptom'],
      ['entries.1', 'out-of-range'],
      ['entries.2', 'unknown-symptom'],
      ['entries.3.answer', 'missing-field'],
      ['entries.4.more', 'unknown-field'],
      ['entries.4.outcome', 'unknown-outcome'],
      ['entries.4', 'unknown-remedy'],
      ['entries.5.kind', 'unknown-kind'],
      ['entries.6', 'wrong-type'],
    ]);
    expect(issues.map(({ message }) => message).join()).toMatch(/"frozen".*"re-pair"/);
  });

  it('is read or refused, whatever it holds', () => {
    const parts = fc.oneof(
      fc.constantFrom(
        'answer',
        'remedy',
        'described',
        'frozen',
        're-pair',
        'helped',
        'skipped',
        'mi-band-4',
        1,
      ),
      fc.jsonValue({ maxDepth: 1 }),
    );
    const keys = fc.constantFrom('kind', 'symptom', 'answer', 'remedy', 'outcome', '__proto__', 'x');
    const step = fc.oneof(fc.dictionary(keys, parts), parts);
    const conversation = fc.record({
      format: parts,
      device: parts,
      entries: fc.oneof(fc.array(step), parts),
    });
    fc.assert(
      fc.property(conversation, (data) => {
        const { conversation, issues } = read(data);
        expect(conversation === undefined).toBe(issues.length > 0);
        if (conversation) stateOf(diagnoser, conversation);
      }),
      { numRuns: 300 },
    );
  });
});
