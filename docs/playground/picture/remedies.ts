import type { Diagnosis, RankedRemedy } from '../../../src/diagnose/diagnosis';
import { cureChance, triedProperly } from '../../../src/format/estimates';
import { riskLabel } from '../../../src/render/words';
import { type FaultsColumn, noneOfTheseKey } from './faults';
import { most } from './limits';
import type { PictureLink, PictureNode } from './picture';

const moreKey = 'more:remedy';

/**
 * The remedies in their order, each with what it settles of the faults if the list is followed: of what the remedies
 * before it have left, as much as the remedy cures. Service settles the rest, so every stream arrives.
 */
export function remediesColumn(
  diagnosis: Diagnosis,
  { faults, noneOfThese }: FaultsColumn,
): { readonly nodes: readonly PictureNode[]; readonly links: readonly PictureLink[] } {
  const { remedies, verdict } = diagnosis;
  if (verdict === 'ask' || faults.length === 0)
    return { nodes: remedies.filter(isService).map((one) => nodeOf(one, 1, diagnosis)), links: [] };

  const left = new Map(faults.map(({ fault, share }) => [fault.id, share]));
  const links: PictureLink[] = [];
  const nodes: PictureNode[] = [];
  const end = remedies.findIndex(isService);
  const before = end < 0 ? remedies : remedies.slice(0, end);
  const shown = before.length === most.remedy + 1 ? before.length : most.remedy;
  let moreWeight = 0;

  for (const [index, remedy] of before.entries()) {
    const to = index < shown ? `remedy:${remedy.id}` : moreKey;
    let weight = 0;
    for (const { fault, key } of faults) {
      const chance = remedy.reasons.find((reason) => reason.fault === fault.id)?.chance;
      if (chance === undefined) continue;
      const now = left.get(fault.id) ?? 0;
      const settled = now * cureChance[chance] * triedProperly;
      left.set(fault.id, now - settled);
      links.push({ from: key, to, weight: settled, chance });
      weight += settled;
    }
    if (index < shown) nodes.push(nodeOf(remedy, weight, diagnosis, index + 1));
    else moreWeight += weight;
  }
  if (before.length > shown)
    nodes.push({
      key: moreKey,
      column: 'remedy',
      title: `and ${before.length - shown} more remedies`,
      isOwnWords: true,
      tone: 'more',
      weight: moreWeight,
    });

  const service = remedies[end];
  if (service !== undefined) {
    const to = `remedy:${service.id}`;
    for (const { fault, key } of faults) links.push({ from: key, to, weight: left.get(fault.id) ?? 0 });
    links.push({ from: noneOfTheseKey, to, weight: noneOfThese });
    const rest = [...left.values()].reduce((sum, share) => sum + share, noneOfThese);
    nodes.push(nodeOf(service, rest, diagnosis));
    const after = remedies.length - end - 1;
    if (after > 0)
      nodes.push({
        key: 'more:after',
        column: 'remedy',
        title: `and ${after} more after service`,
        isOwnWords: true,
        tone: 'more',
        weight: 0,
      });
  }
  return { nodes, links: joined(links) };
}

function isService({ advice }: RankedRemedy): boolean {
  return advice === 'professional';
}

function nodeOf(
  { id, title, risk, advice }: RankedRemedy,
  weight: number,
  { next, reviewed }: Diagnosis,
  rank?: number,
): PictureNode {
  const isNext = next.kind === 'service' ? id === 'service' : next.kind === 'remedy' && next.id === id;
  return {
    key: `remedy:${id}`,
    column: 'remedy',
    title: rank === undefined ? title : `${rank}. ${title}`,
    note: advice === 'professional' ? 'service' : riskLabel(risk, { reviewed }),
    tone: advice === 'professional' ? 'service' : risk,
    weight,
    ...(isNext && { isNext }),
  };
}

/** One stream instead of several between the same nodes; the word of the first one is kept only if it was alone. */
export function joined(links: readonly PictureLink[]): PictureLink[] {
  const byEnds = new Map<string, PictureLink>();
  for (const { chance, ...link } of links) {
    const ends = `${link.from} ${link.to}`;
    const known = byEnds.get(ends);
    byEnds.set(
      ends,
      known
        ? { ...link, weight: known.weight + link.weight, bits: (known.bits ?? 0) + (link.bits ?? 0) }
        : { ...link, ...(chance !== undefined && { chance }) },
    );
  }
  return [...byEnds.values()].filter(({ weight, bits = 0 }) => weight > 0 || bits < 0);
}
