import type { BatchSummary, Counts } from '../../batch/index';
import type { Packs } from '../../index';

/** How many tickets something is true of. */
export interface Row {
  readonly label: string;
  readonly count: number;
}

/** A summary in words: rows, the most frequent first. */
export interface Titled {
  readonly verdicts: readonly Row[];
  readonly alerts: readonly Row[];
  readonly devices: readonly {
    readonly name: string;
    readonly tickets: number;
    readonly firstRemedies: readonly Row[];
  }[];
  readonly errors: readonly Row[];
}

const verdicts: Readonly<Record<string, string>> = {
  stop: 'Stop: a red flag was raised',
  solved: 'Solved: a remedy helped',
  try: 'Try: there are remedies',
  ask: 'Ask: questions come first',
  'not-covered': 'Not covered: only service is left',
};

/** What was counted, in the words of the packs. */
export function titled({ verdicts: counts, devices, errors }: BatchSummary, packs: Packs): Titled {
  const nameOf = (device: string) => packs[device]?.device.name ?? device;
  return {
    verdicts: rows(counts, (verdict) => verdicts[verdict] ?? verdict),
    alerts: Object.entries(devices)
      .flatMap(([device, { alerts }]) =>
        rows(alerts, (id) => `${packs[device]?.alerts[id]?.name ?? id} (${nameOf(device)})`),
      )
      .sort(mostFirst),
    devices: Object.entries(devices)
      .map(([device, { tickets, firstRemedies }]) => ({
        name: nameOf(device),
        tickets,
        firstRemedies: rows(firstRemedies, (id) => titleOf(packs, device, id)),
      }))
      .sort((a, b) => b.tickets - a.tickets || (a.name < b.name ? -1 : 1)),
    errors: rows(errors, (code) => code),
  };
}

function titleOf(packs: Packs, device: string, id: string): string {
  const pack = packs[device];
  return (id === 'service' ? pack?.service.title : pack?.remedies[id]?.title) ?? id;
}

function rows(
  counts: Counts | Readonly<Partial<Record<string, number>>>,
  labelOf: (id: string) => string,
): Row[] {
  return Object.entries(counts)
    .map(([id, count = 0]) => ({ label: labelOf(id), count }))
    .sort(mostFirst);
}

function mostFirst(a: Row, b: Row): number {
  return b.count - a.count || (a.label < b.label ? -1 : 1);
}
