import type { Diagnosis, SuspectedFault } from '../../../src/diagnose/diagnosis';
import { most } from './limits';
import type { PictureNode } from './picture';
import type { Weighed } from './support';

/** The suspected faults, those shown one by one and those that share a node. */
export interface FaultsColumn {
  readonly nodes: readonly PictureNode[];
  /** Every suspected fault with its share and the node that it is part of. */
  readonly faults: readonly {
    readonly fault: SuspectedFault;
    readonly share: number;
    readonly key: string;
  }[];
  /** Share of the fault that the pack does not describe. */
  readonly noneOfThese: number;
}

export const noneOfTheseKey = 'fault:';
const moreKey = 'more:fault';

/** A share is among the suspected faults and "none of these", as the words for it are. */
export function faultsColumn(diagnosis: Diagnosis, { noneOfThese }: Weighed): FaultsColumn {
  const { faults } = diagnosis;
  if (faults.length === 0) return { nodes: [], faults: [], noneOfThese: 0 };
  const whole = faults.reduce((sum, { posterior }) => sum + posterior, noneOfThese);
  // Two unlikely ones are enough to see what else there is.
  const telling = faults.filter(({ standing }) => standing !== 'unlikely').length + 2;
  const limit = Math.min(most.fault, Math.max(3, telling));
  // One that would be alone in "and 1 more" is shown itself.
  const shown = faults.length === limit + 1 ? faults.length : limit;
  const placed = faults.map((fault, index) => ({
    fault,
    share: fault.posterior / whole,
    key: index < shown ? `fault:${fault.id}` : moreKey,
  }));
  const nodes = placed.slice(0, shown).map(
    ({ fault, share, key }): PictureNode => ({
      key,
      column: 'fault',
      title: fault.name,
      note: fault.standing,
      tone: fault.standing,
      weight: share,
      ...(fault.posterior < fault.prior && { isFading: true }),
    }),
  );
  const rest = placed.slice(shown);
  if (rest.length > 0)
    nodes.push({
      key: moreKey,
      column: 'fault',
      title: `and ${rest.length} more faults`,
      isOwnWords: true,
      note: rest[0]?.fault.standing ?? 'unlikely',
      tone: 'more',
      weight: rest.reduce((sum, { share }) => sum + share, 0),
    });
  nodes.push({
    key: noneOfTheseKey,
    column: 'fault',
    title: 'Something else',
    isOwnWords: true,
    note: 'not in this pack',
    tone: 'none-of-these',
    weight: noneOfThese / whole,
  });
  return { nodes, faults: placed, noneOfThese: noneOfThese / whole };
}
