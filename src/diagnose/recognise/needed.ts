import { type Pack, perPack } from '../../format/pack';
import { findingsUsed } from '../../format/references';
import type { Observed } from '../observe';
import { openFacts } from './facts';

/** The unfetched answers that can still decide a finding that the pack uses. */
export function neededAnswers(pack: Pack, { answers, fetches }: Observed): string[] {
  if (fetches.size === 0) return [];
  const open = new Set(Object.values(pack.rules).flatMap(({ conditions }) => openFacts(conditions, answers)));
  const direct = directlyUsed(pack);
  return [...fetches.keys()].filter((symptom) => open.has(symptom) || direct.has(symptom)).sort();
}

const directlyUsed = perPack((pack) => {
  const notCovered = Object.keys(pack.symptoms).filter((id) => pack.symptoms[id]?.covered === false);
  return new Set([...findingsUsed(pack).map(({ id }) => id), ...notCovered]);
});
