import type { PackData } from './format';

/** One place where a pack names a finding. */
export interface FindingUse {
  readonly finding: string;
  readonly path: readonly (string | number)[];
}

type Sections = Pick<PackData, 'faults' | 'remedies' | 'alerts'>;

/** Every place where a pack names a finding: signs, needs, blocks and alerts. */
export function findingsUsed({ faults, remedies, alerts = {} }: Sections): FindingUse[] {
  const keys = (record: Readonly<Record<string, unknown>> | undefined, path: readonly string[]) =>
    Object.keys(record ?? {}).map((finding) => ({ finding, path: [...path, finding] }));
  return [
    ...Object.entries(faults).flatMap(([id, { signs }]) => keys(signs, ['faults', id, 'signs'])),
    ...Object.entries(remedies).flatMap(([id, { needs, blockedBy }]) => [
      ...keys(needs, ['remedies', id, 'needs']),
      ...keys(blockedBy, ['remedies', id, 'blockedBy']),
    ]),
    ...Object.entries(alerts).flatMap(([id, { when }]) =>
      when.map((finding, index) => ({ finding, path: ['alerts', id, 'when', index] })),
    ),
  ];
}
