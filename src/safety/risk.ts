import type { Harm, Hazard, Likelihood } from '../format/format';

/** Risk of a remedy, lowest first. */
export const risks = ['none', 'low', 'medium', 'high'] as const;

/** How much a remedy can harm, lowest first. */
export type Risk = (typeof risks)[number];

/** Signal words with the meanings of ANSI Z535.6: the first three are about people, the last about property. */
export type SignalWord = 'DANGER' | 'WARNING' | 'CAUTION' | 'NOTICE';

/**
 * The risk of each harm and likelihood. No pack contains a risk; it always comes from this table. What can injure
 * somebody is `high`, and so comes after everything harmless and after service; only a minor injury that would need
 * further bad luck is not.
 */
const riskTable: Readonly<Record<Harm, Readonly<Record<Likelihood, Risk>>>> = {
  time: { remote: 'none', possible: 'low', likely: 'low' },
  'minor-damage': { remote: 'none', possible: 'low', likely: 'low' },
  data: { remote: 'low', possible: 'medium', likely: 'medium' },
  wear: { remote: 'low', possible: 'medium', likely: 'medium' },
  damage: { remote: 'low', possible: 'high', likely: 'high' },
  'minor-injury': { remote: 'low', possible: 'high', likely: 'high' },
  'serious-injury': { remote: 'high', possible: 'high', likely: 'high' },
};

/** What can be harmed, mildest first. */
export const harms = /* @__PURE__ */ Object.keys(riskTable) as readonly Harm[];

type Danger = Pick<Hazard, 'harm' | 'likelihood'>;

/** Risk of one hazard. */
export function riskOf({ harm, likelihood }: Danger): Risk {
  return riskTable[harm][likelihood];
}

/** The highest risk among hazards; `none` for no hazards. */
export function highestRisk(hazards: readonly Danger[]): Risk {
  const rank = Math.max(0, ...hazards.map((hazard) => risks.indexOf(riskOf(hazard))));
  return risks[rank] as Risk;
}

/** Signal word of one hazard: DANGER if serious injury will follow, WARNING if it could. */
export function signalWord({ harm, likelihood }: Danger): SignalWord {
  if (harm === 'serious-injury') return likelihood === 'likely' ? 'DANGER' : 'WARNING';
  return harm === 'minor-injury' ? 'CAUTION' : 'NOTICE';
}
