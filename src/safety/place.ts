import type { Remedy } from '../format/format';
import { isAvoided, riskOfRemedy, type Warning, warningsOf } from './hazards';
import { type Risk, riskOf } from './risk';

/** The place of a remedy in every list, and why. */
export interface Place {
  /** The highest risk of its hazards. */
  readonly risk: Risk;
  /** Before service it competes with the others; after service it is a last resort; what to avoid comes at the very end. */
  readonly place: 'before-service' | 'after-service' | 'avoid';
  /** The hazard that decides the risk; missing without hazards. */
  readonly hazard?: Warning;
}

/** Where the hazards of a remedy put it. A remedy that is not worth its minutes comes after service as well. */
export function placeOf(remedy: Pick<Remedy, 'methods' | 'hazards'>): Place {
  const risk = riskOfRemedy(remedy);
  const hazard = warningsOf(remedy).find((warning) => riskOf(warning) === risk);
  return {
    risk,
    place: isAvoided(remedy) ? 'avoid' : risk === 'high' ? 'after-service' : 'before-service',
    ...(hazard && { hazard }),
  };
}
