import { describe, expect, it } from 'vitest';
import { diagnoseTicket, type Ticket } from '../../src/batch';
import { russian } from '../../src/built-in/russian';
import { diagnoseSync, packs } from '../../src/index';
import { reader } from '../../src/text';
import { fakeReader, readAs, readingOf } from '../support/fake-reader';

const codes = (ticket: unknown, settings = {}) => {
  const result = diagnoseTicket(packs, ticket as Ticket, settings);
  return 'issues' in result ? result.issues.map(({ code, path }) => [code, ...path].join(' ')) : [];
};

const answered = (ticket: Ticket, settings = {}) => {
  const result = diagnoseTicket(packs, ticket, settings);
  if ('issues' in result) throw new Error(JSON.stringify(result));
  return result;
};

describe('a ticket', () => {
  it.each(['A-1', 7])('gives a result with its id %s', (id) => {
    expect(answered({ id, device: 'mi-band-4', observations: ['frozen'] })).toMatchObject({
      id,
      verdict: 'try',
    });
  });

  it('gives the advice of diagnoseSync in plan list, and of plan full if asked', () => {
    const observations = { frozen: true, 'phone-available': true };
    for (const plan of ['list', 'full'] as const) {
      const whole = diagnoseSync('mi-band-4', observations, { plan, tried: ['charge-fully'] });
      const ticket: Ticket = { device: 'mi-band-4', observations, tried: ['charge-fully'] };
      expect(diagnoseTicket(packs, ticket, { plan, full: true })).toEqual(whole);
      expect(answered(ticket, { plan })).toMatchObject({ next: whole.next });
    }
  });

  it('with a red flag is a stop with the alert, and nothing beside it', () => {
    const result = answered({ device: 'mi-band-4', observations: { frozen: true, swollen: true } });
    expect(result).toMatchObject({ verdict: 'stop', next: { kind: 'stop' }, remedies: [], faults: [] });
    expect(result.alerts[0]?.now.length).toBeGreaterThan(0);
  });

  it('names no dangerous remedy without its warnings', () => {
    const { remedies } = answered({ device: 'mi-band-4', observations: ['screen-dark', 'takes-charge'] });
    const freezer = remedies.filter(({ title }) => /freezer/.test(title));
    expect(freezer.length).toBeGreaterThan(0);
    for (const { advice, warnings, avoidBecause } of freezer) {
      expect(advice).toBe('avoid');
      expect(warnings).toContainEqual(expect.stringMatching(/^(?:DANGER|WARNING|CAUTION|NOTICE): /));
      expect(avoidBecause).not.toEqual([]);
    }
  });

  it('speaks another language', () => {
    expect(
      answered({ device: 'mi-band-4', observations: ['frozen'] }, { language: russian }).remedies[0]?.title,
    ).toMatch(/[а-я]/);
  });

  it.each([
    [null, ['wrong-kind']],
    [[], ['wrong-kind']],
    [{}, ['missing-field observations', 'missing-field device']],
    [{ device: 'mi-band-4' }, ['missing-field observations']],
    [{ device: 'mi-band-44', observations: {} }, ['unknown-device device']],
    [{ device: 'constructor', observations: {} }, ['unknown-device device']],
    [{ device: 'mi-band-4', observations: { frozzen: true } }, ['unknown-symptom observations frozzen']],
    [{ device: 'mi-band-4', observations: { frozen: 'yes' } }, ['wrong-kind observations frozen']],
    [{ device: 'mi-band-4', observations: [], tried: ['re-pare'] }, ['unknown-remedy tried 0']],
    [{ device: 'mi-band-4', observations: [], extra: 1 }, ['unknown-field extra']],
    [{ device: 'mi-band-4', observations: [], id: {} }, ['wrong-kind id']],
    [{ device: 'mi-band-4', observations: [], text: 'frozen' }, ['conflicting-fields text']],
    [{ device: 'mi-band-4', text: 3 }, ['wrong-kind text']],
    [{ device: 'mi-band-4', text: 'it is frozen' }, ['needs-reader text']],
  ])('that is wrong has issues in place of a verdict: %j', (ticket, expected) => {
    expect(codes(ticket)).toEqual(expected);
  });

  it('that is wrong names the nearest id, and keeps its own', () => {
    expect(diagnoseTicket(packs, { id: 'B', device: 'mi-bnad-4', observations: [] })).toEqual({
      id: 'B',
      issues: [expect.objectContaining({ message: expect.stringContaining('did you mean "mi-band-4"') })],
    });
  });
});

describe('a ticket in own words', () => {
  it('is read, and says what was understood', () => {
    const result = answered({ device: 'mi-band-4', text: 'my band is frozen' }, { reader });
    expect(result).toMatchObject({ verdict: 'try', reading: { answers: { frozen: true }, ask: [] } });
  });

  it('with a red flag is a stop', () => {
    expect(answered({ device: 'mi-band-4', text: 'the battery is swollen' }, { reader }).verdict).toBe(
      'stop',
    );
  });

  it('that may mean a red flag asks about it, and advises nothing', () => {
    const asking = fakeReader({
      'hm, frozen': { reading: readingOf([readAs('frozen', true), readAs('swollen', true, 'ask')]) },
    });
    const ticket: Ticket = { device: 'mi-band-4', text: 'hm, frozen' };
    for (const full of [false, true]) {
      const result = answered(ticket, { reader: asking, full });
      expect(result).toMatchObject({
        verdict: 'ask',
        next: { kind: 'red-flags', ids: ['swollen'] },
        remedies: [],
        faults: [],
        reading: { ask: ['swollen'] },
      });
    }
  });

  it('of which nothing is understood is an error', () => {
    expect(codes({ device: 'mi-band-4', text: 'hello there' }, { reader })).toEqual(['not-understood text']);
  });

  it('counts what the ticket says was tried more than what the text says', () => {
    const text = 'still frozen, I re-paired it and nothing changed';
    const { reading } = answered({ device: 'mi-band-4', text }, { reader });
    expect(reading?.tried).toEqual({ 're-pair': 'no-change' });
    const result = diagnoseTicket(
      packs,
      { device: 'mi-band-4', text, tried: { 're-pair': 'worse' } },
      { reader, full: true },
    );
    expect(result).toMatchObject({ tried: { 're-pair': 'worse' } });
  });
});
