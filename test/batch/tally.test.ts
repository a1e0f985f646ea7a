import { expect, it } from 'vitest';
import { createTally, diagnoseTicket, type Ticket } from '../../src/batch';
import { packs } from '../../src/index';

const results = (
  [
    { device: 'mi-band-4', observations: ['frozen'] },
    { device: 'mi-band-4', observations: ['swollen'] },
    { device: 'mi-smart-speaker', observations: {} },
    { device: 'no-device', observations: {} },
    { device: 'mi-band-4', observations: ['frozzen'] },
  ] satisfies Ticket[]
).map((ticket) => diagnoseTicket(packs, ticket));

const tallyOf = (some: typeof results) => {
  const tally = createTally();
  for (const result of some) tally.add(result);
  return tally;
};

it('counts verdicts, first remedies, alerts and errors', () => {
  const [first] = results;
  const remedy = first && 'remedies' in first ? String(first.remedies[0]?.id) : '';
  expect(tallyOf(results).summary()).toEqual({
    tickets: 5,
    verdicts: { ask: 1, stop: 1, try: 1 },
    devices: {
      'mi-band-4': { tickets: 2, firstRemedies: { [remedy]: 1 }, alerts: { 'battery-damage': 1 } },
      'mi-smart-speaker': { tickets: 1, firstRemedies: {}, alerts: {} },
    },
    errors: { 'unknown-device': 1, 'unknown-symptom': 1 },
  });
});

it('counts the same in parts, in any order', () => {
  const parts = tallyOf(results.slice(3));
  parts.merge(JSON.parse(JSON.stringify(tallyOf(results.slice(0, 3)).summary())));
  expect(JSON.stringify(parts.summary())).toBe(JSON.stringify(tallyOf(results).summary()));
});

it('counts devices and remedies with names that objects have', () => {
  const tally = createTally();
  const [first] = results;
  if (first === undefined || 'issues' in first) throw new Error();
  tally.add({ ...first, device: '__proto__' });
  expect(Object.keys(tally.summary().devices)).toEqual(['__proto__']);
});
