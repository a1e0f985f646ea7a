import { cureChance, noneOfTheseWeight, passing, priorWeight, triedProperly } from '../../format/estimates';
import type { Pack } from '../../format/pack';
import type { Findings } from '../recognise/finding';
import type { TriedOutcome } from '../settings';
import { log } from './logarithms';
import { type Variable, variablesOf } from './variables';

/** Stands for the fault that no pack describes; no pack can declare it, as it is not an id. */
export const undescribedFault = '';

/** What one piece of evidence does to the belief in one fault. */
export interface Evidence {
  /** The finding that speaks for or against; of a tried remedy, the remedy. */
  readonly finding: string;
  readonly kind: 'finding' | 'tried';
  readonly value: boolean;
  /** A sign of the fault was found. */
  readonly supports: boolean;
  /** Answered symptoms that decided the finding. */
  readonly decidedBy: readonly string[];
  /** Natural logarithm of the chance of this evidence given the fault; contributions and log prior add up to the log belief. */
  readonly contribution: number;
}

/** The belief in one fault, unnormalised, in natural logarithms. */
export interface Belief {
  readonly fault: string;
  readonly logPrior: number;
  readonly logBelief: number;
  /** One of its signs was found: only then is the fault suspected. */
  readonly suspected: boolean;
  readonly evidence: readonly Evidence[];
}

export interface Beliefs {
  /** Every fault of the pack, likeliest first, then by id. */
  readonly faults: readonly Belief[];
  /** The fault that no pack describes. */
  readonly noneOfThese: Belief;
}

/**
 * Weighs the faults of a pack against what was found and tried: naive Bayes over the faults' signs in log space
 * (formula: posterior ∝ prior × ∏ chance of each answer given the fault), with "none of these" as one more fault.
 */
export function weigh(pack: Pack, findings: Findings, tried: ReadonlyMap<string, TriedOutcome>): Beliefs {
  const variables = variablesOf(pack).flatMap((variable) => {
    const cell = variable.cellOf(findings);
    return cell === undefined ? [] : [{ variable, cell }];
  });

  const believe = (fault: string, prior: number): Belief => {
    const logPrior = log(prior);
    const evidence = [
      ...variables.map(({ variable, cell }) => evidenceOf(variable, cell, fault, findings)),
      ...Array.from(tried, ([remedy, outcome]): Evidence => {
        const helps = triedProperly * chanceOf(pack, fault, remedy);
        const helped = outcome === 'helped-then-returned';
        const contribution = log(helped ? helps + (1 - helps) * passing : 1 - helps);
        return {
          finding: remedy,
          kind: 'tried',
          value: helped,
          supports: false,
          decidedBy: [],
          contribution,
        };
      }),
    ];
    return {
      fault,
      logPrior,
      logBelief: evidence.reduce((sum, { contribution }) => sum + contribution, logPrior),
      suspected: evidence.some((piece) => piece.supports),
      evidence,
    };
  };

  const faults = Object.entries(pack.faults)
    .map(([fault, { prior }]) => believe(fault, priorWeight[prior]))
    .sort((a, b) => b.logBelief - a.logBelief || (a.fault < b.fault ? -1 : 1));
  return { faults, noneOfThese: believe(undescribedFault, noneOfTheseWeight) };
}

/** The answered symptoms that point to a fault, sorted. */
export function supports({ evidence }: Belief): string[] {
  return [
    ...new Set(evidence.filter((piece) => piece.supports).flatMap(({ decidedBy }) => decidedBy)),
  ].sort();
}

/** Chance that a remedy, done properly, cures a fault. */
export function chanceOf(pack: Pack, fault: string, remedy: string): number {
  const remedies = pack.faults[fault]?.remedies ?? {};
  const word = Object.hasOwn(remedies, remedy) ? remedies[remedy] : undefined;
  return word === undefined ? 0 : cureChance[word];
}

function evidenceOf(variable: Variable, cell: number, fault: string, findings: Findings): Evidence {
  const finding = variable.tellingFinding(fault, findings);
  const { value, decidedBy } = findings.get(finding) ?? { value: null, decidedBy: [] };
  return {
    finding,
    kind: 'finding',
    value: value === true,
    supports: variable.speaksFor(fault, findings),
    decidedBy,
    contribution: log(variable.chance(fault, cell)),
  };
}
