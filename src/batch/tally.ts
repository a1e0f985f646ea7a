import type { Verdict } from '../diagnose/diagnosis';
import type { AnyTicketResult } from './diagnose-ticket';

/** How often each id occurs. */
export type Counts = Readonly<Record<string, number>>;

/** What became of many tickets, as counts: plain data that survives JSON. */
export interface BatchSummary {
  /** All tickets, also those that were wrong. */
  readonly tickets: number;
  /** Verdict to tickets. */
  readonly verdicts: Readonly<Partial<Record<Verdict, number>>>;
  /** Device to what was said about it. */
  readonly devices: Readonly<Record<string, DeviceCounts>>;
  /** Code of the first issue to tickets that were wrong. */
  readonly errors: Counts;
}

/** What was said about one device. */
export interface DeviceCounts {
  /** Tickets that were answered. */
  readonly tickets: number;
  /** First remedy of the list, which may be `service`, to tickets. */
  readonly firstRemedies: Counts;
  /** Alert to tickets. */
  readonly alerts: Counts;
}

/** Counts results one by one. */
export interface Tally {
  /** Counts one result. */
  add(result: AnyTicketResult): void;
  /** Counts all that another tally has counted, such as that of another process. */
  merge(summary: BatchSummary): void;
  /** The counts so far. */
  summary(): BatchSummary;
}

/**
 * Makes a tally, which counts verdicts, first remedies, alerts and errors. Its size depends on the packs, and not on how
 * much is counted.
 *
 * @example
 * ```ts
 * import { packs } from 'remedy-rules';
 * import { createTally, diagnoseTicket } from 'remedy-rules/batch';
 *
 * const tally = createTally();
 * tally.add(diagnoseTicket(packs, { device: 'mi-band-4', observations: ['frozen'] }));
 * console.log(tally.summary().verdicts);
 * ```
 */
export function createTally(): Tally {
  let tickets = 0;
  const verdicts = createCounter();
  const errors = createCounter();
  const devices = new Map<string, ReturnType<typeof createDeviceTally>>();
  const tallyOf = (device: string) => {
    const known = devices.get(device) ?? createDeviceTally();
    devices.set(device, known);
    return known;
  };
  return {
    add(result) {
      tickets += 1;
      if ('issues' in result) {
        errors.add(result.issues[0]?.code ?? 'unknown', 1);
        return;
      }
      const { device, verdict, alerts, remedies } = result;
      verdicts.add(verdict, 1);
      const tally = tallyOf(device);
      tally.tickets.add('all', 1);
      const [first] = remedies;
      if (first) tally.firstRemedies.add(first.id, 1);
      for (const { id } of alerts) tally.alerts.add(id, 1);
    },
    merge(other) {
      tickets += other.tickets;
      verdicts.addAll(other.verdicts);
      errors.addAll(other.errors);
      for (const [device, counts] of Object.entries(other.devices)) {
        const tally = tallyOf(device);
        tally.tickets.add('all', counts.tickets);
        tally.firstRemedies.addAll(counts.firstRemedies);
        tally.alerts.addAll(counts.alerts);
      }
    },
    summary: () => ({
      tickets,
      verdicts: verdicts.counts(),
      devices: Object.fromEntries(
        sorted(devices).map(([device, { tickets: own, firstRemedies, alerts }]) => [
          device,
          {
            tickets: own.counts()['all'] ?? 0,
            firstRemedies: firstRemedies.counts(),
            alerts: alerts.counts(),
          },
        ]),
      ),
      errors: errors.counts(),
    }),
  };
}

function createDeviceTally() {
  return { tickets: createCounter(), firstRemedies: createCounter(), alerts: createCounter() };
}

function createCounter() {
  const known = new Map<string, number>();
  const add = (id: string, count: number) => void known.set(id, (known.get(id) ?? 0) + count);
  return {
    add,
    addAll(counts: Readonly<Record<string, number | undefined>>) {
      for (const [id, count = 0] of Object.entries(counts)) add(id, count);
    },
    /** By id, so that the order of the tickets does not matter. */
    counts: (): Counts => Object.fromEntries(sorted(known)),
  };
}

function sorted<Value>(map: ReadonlyMap<string, Value>): [string, Value][] {
  return [...map].sort(([a], [b]) => (a < b ? -1 : 1));
}
