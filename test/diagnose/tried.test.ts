import { describe, expect, it } from 'vitest';
import { diagnose, diagnoseSync, explain, packs } from '../../src/index';

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

  it('ends the diagnosis when it helped, and loses nothing that was said', () => {
    const tried = { 're-pair': 'helped', 'restart-bluetooth': 'no-change' } as const;
    const result = diagnoseSync('mi-band-2', { ...answers, frozen: null }, { tried });
    expect(result).toMatchObject({
      verdict: 'solved',
      next: { kind: 'solved', remedy: 're-pair' },
      faults: [],
      remedies: [],
      blocked: [],
      questions: [],
      notCovered: [],
      unanswerable: ['frozen'],
      tried,
    });
    expect(result.observed.map(({ symptom }) => symptom)).toEqual(Object.keys(answers));
    expect(result.expected).toBeUndefined();
  });

  it('does not hide an alert or a notice when it helped', async () => {
    const tried = { 're-pair': 'helped', 'charge-fully': 'worse' } as const;
    const swollen = diagnoseSync('mi-band-2', { ...answers, swollen: true }, { tried });
    expect([swollen.verdict, swollen.next.kind, swollen.tried]).toEqual(['stop', 'stop', tried]);
    expect(await diagnose('mi-band-2', { swollen: async () => true }, { tried })).toMatchObject({
      verdict: 'stop',
    });
    const worse = diagnoseSync('mi-band-2', answers, { tried });
    expect([worse.verdict, worse.notices.map(({ kind }) => kind)]).toEqual(['solved', ['worse']]);
  });

  it('explains itself when it helped', () => {
    const tried = { 're-pair': 'helped' } as const;
    const observed = { ...answers, swollen: false } as const;
    const { first, enough, influences, whyNot } = explain('mi-band-2', observed, {
      tried,
      whyNot: 'restart-bluetooth',
    });
    expect([first, enough, whyNot?.barred]).toEqual(['solved', true, 'solved']);
    expect(whyNot?.text).toContain('a remedy has helped, so nothing else is needed');
    expect(influences.map(({ because, first }) => [because.symptom, first])).toEqual([
      ['swollen', 'stop'],
      ['keeps-disconnecting', 'solved'],
      ['phone-available', 'solved'],
    ]);
    expect(influences.map(({ text }) => text)).toEqual([
      expect.stringContaining('with yes you would have to stop'),
      expect.stringContaining('with no, nothing else would be needed either'),
      expect.stringContaining('with no, nothing else would be needed either'),
    ]);
  });

  it('is checked', () => {
    expect(() => diagnoseSync('mi-band-2', answers, { tried: { 're-pair': 'better' as 'worse' } })).toThrow(
      'helped, no-change, worse, helped-then-returned',
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
