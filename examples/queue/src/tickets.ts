/** What a help desk sends: one line of JSON each. */
export interface Ticket {
  /** Also the id of the job, so that a ticket that is sent twice is queued once. */
  readonly id: string;
  /** Id of the device, such as `mi-band-4`. */
  readonly device: string;
  /** Answers of a form, such as `{ "frozen": true }`. */
  readonly observations?: unknown;
  /** What the owner wrote, instead of observations. */
  readonly text?: unknown;
  /** Remedies that were tried: a list, or an object of remedy to outcome. */
  readonly tried?: unknown;
}

const longestId = 200;

/**
 * The ticket in a line of JSON. Only what the queue needs is checked here; the worker answers a ticket with wrong content.
 *
 * @throws {Error} that says what is wrong with the line.
 */
export function parseTicket(line: string): Ticket {
  const ticket: unknown = JSON.parse(line);
  if (typeof ticket !== 'object' || ticket === null || !('id' in ticket))
    throw new Error('a ticket must be an object with an "id"');
  assertId(ticket.id);
  return ticket as Ticket;
}

/** BullMQ has keys with colons, and gives whole numbers to jobs without an id, so it takes neither as the id of a job. */
function assertId(id: unknown): asserts id is string {
  if (typeof id !== 'string' || id === '' || id.length > longestId)
    throw new Error(`"id" must be a text of 1 to ${longestId} characters, but is ${JSON.stringify(id)}`);
  if (id.includes(':')) throw new Error(`"id" must not contain ":", but is "${id}"; use "-"`);
  // BullMQ asks parseInt, so "NaN" is a whole number too.
  if (/^(?:-?\d+|NaN)$/.test(id))
    throw new Error(`"id" must not be a whole number, but is "${id}"; use "ticket-${id}"`);
}
