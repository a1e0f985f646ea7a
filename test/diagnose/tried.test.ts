import { describe, expect, it } from 'vitest';
import { diagnoseSync, packs } from '../../src/index';

describe('what was tried', () => {
  const answers = { 'keeps-disconnecting': true, 'phone-available': true } as const;

  it('speaks for the faults that a remedy cures when it helped for a while', () => {
    const id = diagnoseSync('mi-band-2', answers).remedies[0]?.id as 'restart-bluetooth';
    const belief = (outcome: 'no-change' | 'helped-then-returned') => {
      const { faults, remedies } = diagnoseSync('mi-band-2', answers, { tried: { [id]: outcome } });
      expect(remedies.map((remedy) => remedy.id)).not.toContain(id);
      const cured = faults.filter((fault) => packs['mi-band-2'].faults[fault.id].remedies?.[id]);
      return (
        Math.max(...cured.map(({ posterior }) => posterior)) /
        Math.max(...faults.filter((fault) => !cured.includes(fault)).map(({ posterior }) => posterior))
      );
    };
    expect(belief('helped-then-returned')).toBeGreaterThan(belief('no-change'));
  });

  it('raises a notice when it made things worse', () => {
    const { notices, tried } = diagnoseSync('mi-band-2', answers, { tried: { 're-pair': 'worse' } });
    expect(notices).toEqual([
      { kind: 'worse', remedy: 're-pair', text: expect.stringContaining('Do not do it again.') },
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
    expect(list.expected).toEqual(full.expected);
    expect([list.questions, full.questions.length > 0]).toEqual([[], true]);
  });
});
