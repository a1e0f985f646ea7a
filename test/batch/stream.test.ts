import { expect, it } from 'vitest';
import { createTicketStream, type Ticket } from '../../src/batch';
import { packs } from '../../src/index';

const ticketsFrom = (tickets: Iterable<Ticket>) => ReadableStream.from(tickets);

it('gives one result for each ticket, in their order, errors included', async () => {
  const tickets: Ticket[] = Array.from({ length: 70 }, (_, id) => ({
    id,
    device: id % 7 === 0 ? 'no-device' : 'mi-band-4',
    observations: ['frozen'],
  }));
  const ids: unknown[] = [];
  const wrong: unknown[] = [];
  for await (const result of ticketsFrom(tickets).pipeThrough(createTicketStream(packs))) {
    ids.push(result.id);
    if ('issues' in result) wrong.push(result.id);
  }
  expect(ids).toEqual(tickets.map(({ id }) => id));
  expect(wrong).toEqual(ids.filter((id) => Number(id) % 7 === 0));
});

it('takes no more tickets than are read', async () => {
  let taken = 0;
  function* endless(): Generator<Ticket> {
    for (;;) {
      taken += 1;
      yield { device: 'mi-band-4', observations: [] };
    }
  }
  const results = ticketsFrom(endless()).pipeThrough(createTicketStream(packs)).getReader();
  for (let count = 0; count < 5; count++) await results.read();
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(taken).toBeLessThan(15);
  await results.cancel();
});

it('gives whole diagnoses if asked', async () => {
  const [ticket]: Ticket[] = [{ device: 'mi-band-4', observations: ['frozen'] }];
  for await (const result of ticketsFrom([ticket!]).pipeThrough(createTicketStream(packs, { full: true })))
    expect('issues' in result ? [] : result.remedies[0]?.steps).not.toEqual([]);
});

it('lets other work have its turn', async () => {
  let turns = 0;
  const timer = setInterval(() => {
    turns += 1;
  }, 0);
  const tickets: Ticket[] = Array.from({ length: 200 }, () => ({
    device: 'mi-band-4',
    observations: ['frozen'],
  }));
  for await (const _result of ticketsFrom(tickets).pipeThrough(createTicketStream(packs)));
  clearInterval(timer);
  expect(turns).toBeGreaterThan(2);
});
