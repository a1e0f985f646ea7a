import type { Path } from '../errors';
import type { PackData } from './format';

/** A place in a pack that refers to something by its id. */
export interface Reference {
  readonly id: string;
  readonly path: Path;
}

type Sections = Pick<PackData, 'faults' | 'remedies' | 'alerts'>;

/** Every reference to a finding: signs, needs, blocks and triggers of alerts. */
export function findingsUsed(pack: Sections): Reference[] {
  return usesOf(pack).flat();
}

/** References to findings, grouped by place: the signs of a fault, the needs of a remedy and so on. */
export function usesOf({ faults, remedies, alerts = {} }: Sections): Reference[][] {
  return [
    ...Object.entries(faults).map(([id, { signs }]) => keysOf(signs, ['faults', id, 'signs'])),
    ...Object.entries(remedies).flatMap(([id, { needs, blockedBy }]) => [
      keysOf(needs, ['remedies', id, 'needs']),
      keysOf(blockedBy, ['remedies', id, 'blockedBy']),
    ]),
    ...Object.entries(alerts).map(([id, { when }]) =>
      when.map((finding, index) => ({ id: finding, path: ['alerts', id, 'when', index] })),
    ),
  ];
}

/** Every reference of a fault to a remedy. */
export function remediesUsed({ faults }: Pick<PackData, 'faults'>): Reference[] {
  return Object.entries(faults).flatMap(([id, { remedies }]) => keysOf(remedies, ['faults', id, 'remedies']));
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
