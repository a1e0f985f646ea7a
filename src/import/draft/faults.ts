import type { Chance, Fault, Prior } from '../../format/format';
import { Ids } from '../ids';
import type { Way } from '../paths';
import { asQuestion, asTitle } from '../sentences';
import type { Deeds, Outcome } from './deeds';
import type { Finding, Findings } from './findings';

/** What a tree says to do after the same answers, in its order: one fault. */
export interface Group {
  readonly id: string;
  readonly findings: readonly Finding[];
  /** The last question and its answer. */
  readonly name: string;
  readonly remedies: string[];
  /** What was tried with fewer answers, before the tree asked on. */
  readonly before: string[];
  service?: string;
  stop?: readonly string[];
  readonly line: number;
}

/** The ways of a tree, those with the same answers together. */
export function groupsOf(ways: readonly Way[], findings: Findings, deeds: Deeds): Group[] {
  const groups = new Map<string, Group>();
  const ids = new Ids();
  const put = (way: Way, count: number, outcome: Outcome, before: readonly string[]) => {
    const given = way.given.slice(0, count);
    const found = given.map(({ decision, answer }) => findings.of(decision, answer));
    const last = given.at(-1);
    if (last === undefined || Object.keys(outcome).length === 0) return;
    const key = found
      .map(({ id }) => id)
      .sort()
      .join(' ');
    const group = groups.get(key) ?? {
      id: ids.of(outcome.remedy ?? `${last.decision.question} ${last.answer.label}`, 'fault'),
      findings: found,
      name: `${asQuestion(last.decision.question)} ${asTitle(last.answer.label)}`,
      remedies: [],
      before: [],
      line: way.line,
    };
    groups.set(key, group);
    const { remedy, service, stop } = outcome;
    if (remedy !== undefined && !group.remedies.includes(remedy)) group.remedies.push(remedy);
    for (const id of before) if (!group.before.includes(id)) group.before.push(id);
    if (service !== undefined) group.service ??= service;
    if (stop !== undefined) group.stop ??= stop;
  };
  for (const way of ways) {
    const tried = way.tried.map(({ deed, after }) => ({ after, ...deeds.of(deed, false) }));
    const before = (count: number) =>
      tried.flatMap(({ after, remedy }) => (after < count && remedy !== undefined ? [remedy] : []));
    for (const { after, remedy } of tried)
      if (remedy !== undefined) put(way, after, { remedy }, before(after));
    const count = way.given.length;
    if (way.end) put(way, count, deeds.of(way.end, true), before(count));
  }
  return [...groups.values()];
}

const inOrder: readonly Chance[] = ['usually', 'sometimes', 'rarely'];

/** How common a fault is, by how many answers its way has more than the shortest way of the tree. */
function priorOf(more: number): Prior {
  if (more <= 1) return 'common';
  return more <= 3 ? 'occasional' : 'rare';
}

/**
 * The faults of a pack: each shows all the answers of its way. A tree asks first about what is common, so a longer way is
 * a rarer fault; that also keeps the questions in the order of the tree. What the tree tries earlier cures less often.
 */
export function faultsOf(groups: readonly Group[], source: string): Record<string, Fault> {
  const shortest = Math.min(...groups.map(({ findings }) => findings.length));
  return Object.fromEntries(
    groups.map(({ id, findings, name, remedies, before, service, stop }): [string, Fault] => {
      const chances = new Map<string, Chance>(before.map((remedy) => [remedy, 'sometimes']));
      for (const [index, remedy] of remedies.entries()) chances.set(remedy, inOrder[index] ?? 'rarely');
      const byOthers = service ?? stop?.join(' ');
      const fault = {
        name,
        prior: priorOf(findings.length - shortest),
        signs: Object.fromEntries(findings.map((finding) => [finding.id, 'always' as const])),
        ...(chances.size > 0 && { remedies: Object.fromEntries(chances) }),
        ...(byOthers !== undefined && { service: byOthers }),
        sources: [source],
      };
      return [id, fault];
    }),
  );
}
