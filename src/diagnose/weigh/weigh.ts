import { noneOfTheseWeight, weightIn } from '../../format/estimates';
import { type Pack, perPack } from '../../format/pack';
import { type Findings, unknown } from '../recognise/finding';
import type { TriedOutcome } from '../settings';
import { countingFor, type DecidedRule, decidedRules, jointFactor } from './joint-rules';
import { didHelp, triedLikelihood } from './tried';
import { type Decided, decidedBy, faultsOf, tellingFinding } from './variables';

/** What one piece of evidence does to the belief in one fault. */
export interface Evidence {
  /** The finding that speaks for or against; of a tried remedy, the remedy. */
  readonly finding: string;
  readonly kind: 'finding' | 'tried';
  readonly value: boolean;
  /** Answered symptoms by which it points to the fault, because a sign of it was found. */
  readonly supports: readonly string[];
  /** Answered symptoms that decided the finding. */
  readonly decidedBy: readonly string[];
  /**
   * Chance of this evidence given the fault; of a rule over several symptoms, how many times as likely its answers are
   * together as one by one. The belief is in proportion to the prior times all likelihoods.
   */
  readonly likelihood: number;
}

/** The belief in one fault. */
export interface Belief {
  readonly fault: string;
  /** Place among the faults of the pack. */
  readonly place: number;
  /** Our estimate before anything was observed, and now; each adds up to 1 over all faults and "none of these". */
  readonly prior: number;
  readonly posterior: number;
  /** One of its signs was found, and among all that was found is some trouble: only then is the fault suspected. */
  readonly suspected: boolean;
}

/** Beliefs in every fault of a pack. */
export interface Beliefs {
  /** Likeliest first, then by id. */
  readonly faults: readonly Belief[];
  /** The fault that no pack describes. */
  readonly noneOfThese: Belief;
  /** The symptoms that are evidence, as answered. */
  readonly decided: readonly Decided[];
  /** The rules over several symptoms that are decided, in the order in which they count. */
  readonly rules: readonly DecidedRule[];
}

/** Remedies that were tried, with the outcome. */
type Tried = ReadonlyMap<string, TriedOutcome>;

/**
 * Weighs the faults of a pack against what was found and tried: naive Bayes over the faults' signs, with "none of these"
 * as one more fault. `posterior(fault)` is in proportion to `prior(fault) * product of P(evidence | fault)`. Answers that
 * a rule of the fault is about count together, by the word of the rule.
 */
export function weigh(pack: Pack, findings: Findings, tried: Tried): Beliefs {
  const faults = faultsOf(pack);
  const prior = priorsOf(pack);
  const posterior = prior.slice();
  const isSuspected = new Uint8Array(faults.length);
  const decided = decidedBy(pack, findings);
  let isTroubled = false;
  for (const { variable, cell } of decided) {
    multiply(posterior, variable.chances[cell] as Float64Array);
    for (const place of variable.speaksFor[cell] as readonly number[]) {
      isSuspected[place] = 1;
      isTroubled ||= variable.isTrouble;
    }
  }
  const rules = decidedRules(pack, findings);
  for (const { rule, holds } of rules) {
    if (!holds) continue;
    for (const place of rule.speaksFor) {
      isSuspected[place] = 1;
      isTroubled ||= rule.isTrouble;
    }
  }
  if (rules.length > 0)
    multiply(
      posterior,
      Float64Array.from(faults, (_, place) => jointFactor(rules, place)),
    );
  for (const [remedy, outcome] of tried) {
    multiply(
      posterior,
      Float64Array.from(faults, (fault) => triedLikelihood(pack, fault, remedy, outcome)),
    );
  }
  const beliefs = faults.map(
    (fault, place): Belief => ({
      fault,
      place,
      prior: prior[place] as number,
      posterior: posterior[place] as number,
      suspected: isTroubled && isSuspected[place] === 1,
    }),
  );
  return {
    decided,
    rules,
    noneOfThese: beliefs.pop() as Belief,
    // Equal beliefs stay in the order of their ids.
    faults: beliefs.sort((a, b) => b.posterior - a.posterior),
  };
}

/** Every piece of evidence for or against a fault. */
export function evidenceOf(
  pack: Pack,
  findings: Findings,
  { decided, rules }: Beliefs,
  tried: Tried,
  { fault, place }: Belief,
): Evidence[] {
  const piece = (finding: string, isSign: boolean, likelihood: number): Evidence => {
    const { value, decidedBy } = findings.get(finding) ?? unknown;
    const supports = isSign ? decidedBy : [];
    return { finding, kind: 'finding', value: value === true, supports, decidedBy, likelihood };
  };
  return [
    ...countingFor(rules, place).map(({ rule, holds }) =>
      piece(rule.id, holds && rule.speaksFor.includes(place), rule.factors[`${holds}`][place] as number),
    ),
    ...decided.map(({ variable, cell }) =>
      piece(
        tellingFinding(variable, place, cell),
        variable.speaksFor[cell]?.includes(place) === true,
        variable.chances[cell]?.[place] as number,
      ),
    ),
    ...Array.from(tried, ([remedy, outcome]): Evidence => {
      const likelihood = triedLikelihood(pack, fault, remedy, outcome);
      const value = didHelp(outcome);
      return { finding: remedy, kind: 'tried', value, supports: [], decidedBy: [], likelihood };
    }),
  ];
}

/** The answered symptoms that point to a fault, sorted. */
export function supports(evidence: readonly Evidence[]): string[] {
  return [...new Set(evidence.flatMap((piece) => piece.supports))].sort();
}

/** The weight of every fault before anything is observed, in the order of their places. */
export function faultWeights(pack: Pack): Float64Array {
  return Float64Array.from(faultsOf(pack), (fault) => {
    const known = pack.faults[fault];
    return known ? weightIn(known.prior) : noneOfTheseWeight;
  });
}

const priorsOf = perPack((pack) => {
  const weights = faultWeights(pack);
  multiply(weights, new Float64Array(weights.length).fill(1));
  return weights;
});

/** No belief falls below this, so that some is left of every fault, also where only unlikely ones are compared. */
const least = 1e-200;

/** Multiplies beliefs by the likelihood of one piece of evidence; they add up to 1 again. */
function multiply(beliefs: Float64Array, likelihood: Float64Array): void {
  let whole = 0;
  for (let place = 0; place < beliefs.length; place++) {
    const weight = Math.max(least, (beliefs[place] as number) * (likelihood[place] as number));
    beliefs[place] = weight;
    whole += weight;
  }
  for (let place = 0; place < beliefs.length; place++) beliefs[place] = (beliefs[place] as number) / whole;
}
