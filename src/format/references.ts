import type { Path } from '../errors';
import type { PackData } from './format';

/** A place in a pack that refers to something by its id. */
export interface Reference {
  readonly id: string;
  readonly path: Path;
}

type Sections = Pick<PackData, 'faults' | 'remedies' | 'alerts' | 'cautions'>;

/** Every reference to a finding: signs, needs, blocks, and states of alerts and cautions. */
export function findingsUsed(pack: Sections): Reference[] {
  return usesOf(pack).flat();
}

/** References to findings, grouped by place: the signs of a fault, the needs of a remedy and so on. */
export function usesOf({ faults, remedies, alerts = {}, cautions = {} }: Sections): Reference[][] {
  return [
    ...Object.entries(faults).map(([id, { signs }]) => keysOf(signs, ['faults', id, 'signs'])),
    ...Object.entries(remedies).flatMap(([id, { needs, blockedBy }]) => [
      keysOf(needs, ['remedies', id, 'needs']),
      keysOf(blockedBy, ['remedies', id, 'blockedBy']),
    ]),
    ...Object.entries(alerts).map(([id, { when }]) => listed(when, ['alerts', id, 'when'])),
    ...Object.entries(cautions).flatMap(([id, { when, unless }]) => [
      listed(when, ['cautions', id, 'when']),
      listed(unless, ['cautions', id, 'unless']),
    ]),
  ];
}

/** Every reference of a fault to a remedy. */
export function remediesUsed({ faults }: Pick<PackData, 'faults'>): Reference[] {
  return Object.entries(faults).flatMap(([id, { remedies }]) => keysOf(remedies, ['faults', id, 'remedies']));
}

function listed(findings: readonly string[] = [], path: Path): Reference[] {
  return findings.map((id, index) => ({ id, path: [...path, index] }));
}

function keysOf(map: object | undefined, path: readonly string[]): Reference[] {
  return Object.keys(map ?? {}).map((id) => ({ id, path: [...path, id] }));
}

/** Every reference to a source in a pack, or in a part of one. */
export function sourcesUsed(part: object, path: Path = []): Reference[] {
  return Object.entries(part).flatMap(([key, value]) => {
    if (typeof value !== 'object' || value === null) return [];
    if (key !== 'sources' || !Array.isArray(value)) return sourcesUsed(value, [...path, key]);
    return value.map((id, index) => ({ id, path: [...path, key, index] }));
  });
}
