import type { Pack } from '../format/pack';

/** Ids of the alerts that true findings raise, sorted. While there is one, no remedy is advised. */
export function raisedAlerts(pack: Pack, isTrue: (finding: string) => boolean): string[] {
  return Object.keys(pack.alerts)
    .filter((id) => pack.alerts[id]?.when.some(isTrue))
    .sort();
}
