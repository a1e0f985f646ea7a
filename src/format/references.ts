import type { Condition, Leaf, PackData } from './format';

/** One place where a pack names a finding. */
export interface FindingUse {
  readonly finding: string;
  readonly path: readonly (string | number)[];
}

type Sections = Pick<PackData, 'faults' | 'remedies' | 'alerts'>;

/** Every place where a pack names a finding: signs, needs, blocks and alerts. */
export function findingsUsed(pack: Sections): FindingUse[] {
  return usesOf(pack).flat();
}

/** The findings that stand together in one place: the signs of a fault, the needs of a remedy and so on. */
export function usesOf({ faults, remedies, alerts = {} }: Sections): FindingUse[][] {
  const keys = (record: Readonly<Record<string, unknown>> | undefined, path: readonly string[]) =>
    Object.keys(record ?? {}).map((finding) => ({ finding, path: [...path, finding] }));
  return [
    ...Object.entries(faults).map(([id, { signs }]) => keys(signs, ['faults', id, 'signs'])),
    ...Object.entries(remedies).flatMap(([id, { needs, blockedBy }]) => [
      keys(needs, ['remedies', id, 'needs']),
      keys(blockedBy, ['remedies', id, 'blockedBy']),
    ]),
    ...Object.entries(alerts).map(([id, { when }]) =>
      when.map((finding, index) => ({ finding, path: ['alerts', id, 'when', index] })),
    ),
  ];
}

/** The conditions of a finding: those of its rule, or that a symptom of its name is so. */
export function conditionOf({ rules = {} }: Pick<PackData, 'rules'>, finding: string): Condition {
  const rule = Object.hasOwn(rules, finding) ? rules[finding] : undefined;
  return rule?.conditions ?? { fact: finding, operator: 'equal', value: true };
}

/** Every comparison in a condition. */
export function leavesOf(condition: Condition): Leaf[] {
  return 'fact' in condition ? [condition] : (condition.all ?? condition.any).flatMap(leavesOf);
}

/** The symptoms that a condition speaks of, each once. */
export function factsOf(condition: Condition): string[] {
  return [...new Set(leavesOf(condition).map(({ fact }) => fact))];
}

/** Every place where a pack names a source. */
export function sourcesUsed({ symptoms, rules = {}, faults, remedies, alerts = {}, service }: PackData) {
  const used: { source: string; path: FindingUse['path'] }[] = [];
  const add = (sources: readonly string[] | undefined, path: readonly string[]) => {
    for (const [index, source] of (sources ?? []).entries())
      used.push({ source, path: [...path, 'sources', index] });
  };
  const sections = { symptoms, rules, faults, remedies, alerts };
  for (const [name, entries] of Object.entries(sections)) {
    for (const [id, { sources }] of Object.entries<{ sources?: readonly string[] }>(entries))
      add(sources, [name, id]);
  }
  for (const [id, { disputed }] of Object.entries(remedies)) {
    add(disputed?.for.sources, ['remedies', id, 'disputed', 'for']);
    add(disputed?.against.sources, ['remedies', id, 'disputed', 'against']);
  }
  add(service.sources, ['service']);
  return used;
}
