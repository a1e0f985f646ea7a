import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diagnoseTicket, type FullTicketResult, type Ticket, type TicketResult } from '../../../src/batch';
import type { Packs } from '../../../src/format/pack';
import { packs } from '../../../src/index';
import { fullTicketResultSchema, ticketErrorSchema, ticketResultSchema } from '../../../src/schema';
import { drawOpenings } from '../../../src/study/situations';
import { situation } from '../../support/arbitrary';

/** Both forms of the answer to a ticket. */
function formsOf(known: Packs, ticket: Ticket, plan: 'list' | 'full'): [TicketResult, FullTicketResult] {
  const forms = [false, true].map((full) => diagnoseTicket(known, ticket, { plan, full }));
  for (const form of forms) if ('issues' in form) throw new Error(JSON.stringify(form));
  return forms as [TicketResult, FullTicketResult];
}

/** The small form says of safety what the full one says. */
function expectAsSafe(small: TicketResult, full: FullTicketResult): void {
  expect(small).toMatchObject({ device: full.device, verdict: full.verdict, next: full.next });
  expect(small.alerts).toEqual(full.alerts.map(({ because: _, sources: __, ...alert }) => alert));
  expect(small.notices).toEqual(full.notices);
  expect(small.blocked).toEqual(full.blocked.map(({ id }) => id));
  expect(small.faults).toEqual(full.faults.map(({ id, standing }) => ({ id, standing })));
  expect(small.questions).toEqual(full.questions.map(({ id }) => id));
  if (full.verdict === 'stop') expect(small).toMatchObject({ remedies: [], next: { kind: 'stop' } });
  // Nothing is listed that the full form puts after service, but all that it says to avoid.
  const service = full.remedies.findIndex(({ id }) => id === 'service');
  const kept = full.remedies.filter(({ advice }, index) => index <= service || advice === 'avoid');
  expect(small.remedies).toEqual(
    kept.map(
      ({ id, title, advice, risk, warnings, avoidBecause, ruleOut, askFirst, unanswered, requires }) => ({
        id,
        title,
        advice,
        risk,
        warnings: warnings.map(
          ({ signalWord, hazard, consequence, avoidance }) =>
            `${signalWord}: ${hazard} ${consequence} ${avoidance}`,
        ),
        ...(avoidBecause.length > 0 && { avoidBecause }),
        ...(ruleOut.length > 0 && { ruleOut }),
        ...(askFirst.length > 0 && { askFirst }),
        ...(unanswered.length > 0 && { unanswered }),
        ...(requires && { requires: requires.id }),
      }),
    ),
  );
}

describe('the small result', () => {
  it('never says less than the safety of the full one, whatever the pack, the answers and what was tried', () => {
    const outcomes = fc.constantFrom('no-change', 'worse', 'helped-then-returned', 'helped');
    fc.assert(
      fc.property(
        situation,
        fc.infiniteStream(outcomes),
        fc.constantFrom('list', 'full'),
        (one, said, plan) => {
          const tried = Object.fromEntries(one.tried.map((id) => [id, said.next().value]));
          const ticket = { device: 'device', observations: one.answers, tried } as Ticket;
          expectAsSafe(...formsOf({ device: one.pack }, ticket, plan as 'list' | 'full'));
        },
      ),
      { numRuns: 600 },
    );
  });

  it.each(Object.entries(packs))('nor for %s', (device, pack) => {
    for (const { observed } of drawOpenings(pack, 60, 16)) {
      const [small, full] = formsOf(packs, { device, observations: observed }, 'list');
      expectAsSafe(small, full);
      expect(ticketResultSchema.parse(small)).toEqual(small);
      expect(fullTicketResultSchema.parse(full)).toEqual(full);
      expect(JSON.parse(JSON.stringify(small))).toEqual(small);
    }
  });

  it('shares nothing with other results', () => {
    const ticket: Ticket = { device: 'mi-band-4', observations: ['screen-dark', 'takes-charge'] };
    const [before] = formsOf(packs, ticket, 'list');
    const text = JSON.stringify(before);
    const spoil = (value: unknown) => {
      if (typeof value !== 'object' || value === null) return;
      for (const [key, part] of Object.entries(value)) {
        spoil(part);
        try {
          (value as Record<string, unknown>)[key] = 'spoilt';
        } catch {
          // Frozen, so nobody can change it.
        }
      }
    };
    spoil(before);
    expect(JSON.stringify(formsOf(packs, ticket, 'list')[0])).toBe(text);
  });
});

it('the schema of errors knows an error', () => {
  const wrong = diagnoseTicket(packs, { id: 1, device: 'mi-bnad-4', observations: {} });
  expect(ticketErrorSchema.parse(wrong)).toEqual(wrong);
});
