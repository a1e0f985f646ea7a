import { type Condition, conditionOf, factsOf, leavesOf, matches, partsOf } from '../../format/condition';
import { type Pack, perPack } from '../../format/pack';
import { roleOf } from '../../format/role';
import type { AnswerValue } from '../../vocabulary';
import type { Findings } from '../recognise/finding';
import { outcomesOf } from './outcomes';
import { faultsOf, otherwiseChance, signChanceOf } from './variables';

/**
 * A rule over several symptoms that some fault lists as a sign. Once it is decided, its word says how likely its answers
 * are together in such a fault, in place of what the fault's other signs say of each of them.
 */
export interface JointRule {
  readonly id: string;
  readonly symptoms: readonly string[];
  /** Places of the faults that it counts for: those that list it, or all if the pack says how often it is true otherwise. */
  readonly places: readonly number[];
  /** By place of the fault, what replaces the chances of its answers: their chance together, divided by their chance one by one. */
  readonly factors: { readonly true: Float64Array; readonly false: Float64Array };
  /** Places of the faults that it speaks for if it is true. */
  readonly speaksFor: readonly number[];
  /** By place of the fault, the chance that it is true. */
  readonly chances: Float64Array;
  /** Whether it is trouble: circumstances alone are no reason to suspect a fault. */
  readonly isTrouble: boolean;
}

/** The rules over several symptoms that are signs, by id. */
export const jointRulesOf = perPack((pack): ReadonlyMap<string, JointRule> => {
  const listed = new Set(Object.values(pack.faults).flatMap(({ signs }) => Object.keys(signs)));
  return new Map(
    Object.keys(pack.rules)
      .filter((id) => listed.has(id) && factsOf(conditionOf(pack, id)).length > 1)
      .sort()
      .map((id) => [id, jointRule(pack, id)]),
  );
});

function jointRule(pack: Pack, id: string): JointRule {
  const condition = conditionOf(pack, id);
  const symptoms = factsOf(condition);
  const hasOtherwise = pack.rules[id]?.otherwise !== undefined;
  const otherwise = otherwiseChance(pack, id);
  const places: number[] = [];
  const speaksFor: number[] = [];
  const chances = new Float64Array(faultsOf(pack).length);
  const factors = {
    true: new Float64Array(chances.length).fill(1),
    false: new Float64Array(chances.length).fill(1),
  };
  for (const [place, fault] of faultsOf(pack).entries()) {
    const apart = Math.min(1 - least, Math.max(least, chanceOfCondition(pack, condition, place)));
    const listed = signChanceOf(pack, fault, id);
    const counts = listed !== undefined || hasOtherwise;
    const together = listed ?? otherwise;
    chances[place] = counts ? together : apart;
    if (!counts) continue;
    places.push(place);
    factors.true[place] = together / apart;
    factors.false[place] = (1 - together) / (1 - apart);
    if (listed !== undefined && together > otherwise) speaksFor.push(place);
  }
  const isTrouble = symptoms.some((symptom) => roleOf(pack, symptom) !== 'circumstance');
  return { id, symptoms, places, factors, speaksFor, chances, isTrouble };
}

/** A rule that the answers decide. */
export interface DecidedRule {
  readonly rule: JointRule;
  readonly holds: boolean;
}

/**
 * The rules over several symptoms that the findings decide, in the order in which they count: what is true before what is
 * false; of true ones that over most symptoms, of false ones that over fewest, because it says most.
 */
export function decidedRules(pack: Pack, findings: Findings): DecidedRule[] {
  const decided: DecidedRule[] = [];
  for (const rule of jointRulesOf(pack).values()) {
    const value = findings.get(rule.id)?.value ?? null;
    if (value !== null) decided.push({ rule, holds: value });
  }
  return inOrder(decided);
}

export function inOrder(decided: readonly DecidedRule[]): DecidedRule[] {
  const size = ({ rule, holds }: DecidedRule) => (holds ? 1 : -1) * rule.symptoms.length;
  return [...decided].sort(
    (a, b) => Number(b.holds) - Number(a.holds) || size(b) - size(a) || (a.rule.id < b.rule.id ? -1 : 1),
  );
}

/** Those of the decided rules, in order, that count for a fault: no two of them are about the same symptom. */
export function countingFor(decided: readonly DecidedRule[], place: number): DecidedRule[] {
  const counted = new Set<string>();
  return decided.filter(({ rule }) => {
    if (!rule.places.includes(place) || rule.symptoms.some((symptom) => counted.has(symptom))) return false;
    for (const symptom of rule.symptoms) counted.add(symptom);
    return true;
  });
}

/** What the decided rules, in order, replace the chances of their answers in a fault by. */
export function jointFactor(decided: readonly DecidedRule[], place: number): number {
  return countingFor(decided, place).reduce(
    (product, { rule, holds }) => product * (rule.factors[`${holds}`][place] as number),
    1,
  );
}

/** Keeps factors finite where a rule can hardly be true, or hardly be false. */
const least = 1e-6;

/** Symptoms that stand in several comparisons are tried out answer by answer; beyond this many, each comparison is taken for itself. */
const mostTriedOut = 4;

/** Chance that a condition holds in a fault, if every symptom were independent of the others. */
function chanceOfCondition(
  pack: Pack,
  condition: Condition,
  place: number,
  given: ReadonlyMap<string, AnswerValue> = new Map(),
): number {
  const facts = leavesOf(condition).map(({ fact }) => fact);
  const repeated = facts.find((fact, index) => !given.has(fact) && facts.indexOf(fact) < index);
  if (repeated === undefined || given.size === mostTriedOut)
    return chanceApart(pack, condition, place, given);
  return outcomesOf(pack, repeated).reduce(
    (sum, { answer, chances }) =>
      sum +
      (chances[place] as number) *
        chanceOfCondition(pack, condition, place, new Map([...given, [repeated, answer]])),
    0,
  );
}

function chanceApart(
  pack: Pack,
  condition: Condition,
  place: number,
  given: ReadonlyMap<string, AnswerValue>,
): number {
  if ('fact' in condition) {
    const answer = given.get(condition.fact);
    if (answer !== undefined) return matches(condition, answer) ? 1 : 0;
    return outcomesOf(pack, condition.fact).reduce(
      (sum, outcome) => (matches(condition, outcome.answer) ? sum + (outcome.chances[place] as number) : sum),
      0,
    );
  }
  const parts = partsOf(condition).map((part) => chanceApart(pack, part, place, given));
  return condition.all
    ? parts.reduce((product, chance) => product * chance, 1)
    : 1 - parts.reduce((product, chance) => product * (1 - chance), 1);
}
