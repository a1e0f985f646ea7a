import type { Queue } from 'bullmq';
import { Hono } from 'hono';
import { html } from 'hono/html';
import type { Redis } from 'ioredis';
import { savedAnswer, verdictCounts, waitingForPeople } from './store.js';
import type { Ticket } from './tickets.js';

const mostShown = 20;

/** What the page shows. */
export interface Counts {
  /** Jobs of the queue by state. */
  readonly jobs: Readonly<Record<string, number>>;
  /** Answered tickets by verdict. */
  readonly verdicts: Readonly<Record<string, number>>;
  /** Tickets that a person must see first. */
  readonly people: { readonly ids: readonly string[]; readonly count: number };
  /** Jobs that failed each time, with the reason. */
  readonly failed: readonly { readonly id?: string | undefined; readonly failedReason: string }[];
}

/** The page of counts, and the answer to each ticket. */
export function createPage(queue: Queue<Ticket>, redis: Redis): Hono {
  return new Hono()
    .get('/', async (c) => {
      const [jobs, verdicts, people, failed] = await Promise.all([
        queue.getJobCounts('waiting', 'active', 'delayed', 'failed'),
        verdictCounts(redis),
        waitingForPeople(redis, mostShown),
        queue.getFailed(0, mostShown - 1),
      ]);
      return c.html(await pageOf({ jobs, verdicts, people, failed }));
    })
    .get('/tickets/:id', async (c) => {
      const answer = await savedAnswer(redis, c.req.param('id'));
      if (answer === null) return c.json({ message: 'This ticket has no answer yet.' }, 404);
      return c.body(answer, 200, { 'Content-Type': 'application/json' });
    });
}

/** The page as HTML. Ids and reasons come from strangers, and `html` escapes them. */
export function pageOf({ jobs, verdicts: { repeated = 0, ...verdicts }, people, failed }: Counts) {
  const done = Object.values(verdicts).reduce((sum, count) => sum + count, 0);
  const { waiting = 0, active = 0, delayed = 0, failed: failures = 0 } = jobs;
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width" />
        <meta http-equiv="refresh" content="2" />
        <title>${done} tickets answered</title>
        <style>
          body { font: 1rem/1.5 system-ui, sans-serif; max-width: 50rem; margin: 2rem auto; padding: 0 1rem; color: #222; }
          h2 { font-size: 1.1rem; margin: 2rem 0 0.5rem; }
          dl { display: flex; flex-wrap: wrap; gap: 0.75rem; margin: 0; }
          dl div { flex: 1; min-width: 6rem; border: 1px solid #ccc; border-radius: 0.5rem; padding: 0.5rem 0.75rem; }
          dd { margin: 0; font-size: 1.5rem; font-variant-numeric: tabular-nums; }
          .stop { border-color: #b00020; color: #b00020; }
          li { overflow-wrap: anywhere; }
        </style>
      </head>
      <body>
        <h1>Tickets</h1>
        ${countsOf({ waiting: waiting + delayed, active, done, failed: failures })}
        <h2>Verdicts</h2>
        ${countsOf(verdicts)}
        <h2>For people: ${people.count.toLocaleString('en')}</h2>
        <p>A red flag was raised, or the text may mention one.</p>
        <ol>
          ${people.ids.map((id) => html`<li><a href="/tickets/${encodeURIComponent(id)}">${id}</a></li>`)}
        </ol>
        ${
          failed.length === 0
            ? ''
            : html`<h2>Failed each time</h2>
              <ul>
                ${failed.map(({ id, failedReason }) => html`<li>${id}: ${failedReason}</li>`)}
              </ul>`
        }
        <p>${repeated.toLocaleString('en')} answers were made twice, and written once.</p>
      </body>
    </html>`;
}

function countsOf(counts: Readonly<Record<string, number>>) {
  return html`<dl>
    ${Object.entries(counts).map(
      ([name, count]) =>
        html`<div class="${name}"><dt>${name}</dt><dd>${count.toLocaleString('en')}</dd></div>`,
    )}
  </dl>`;
}
