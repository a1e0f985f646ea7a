import { conditionOf, factsOf, tellingAnswers } from '../../format/condition';
import { defaultOtherwise, signChance } from '../../format/estimates';
import type { Condition, Frequency } from '../../format/format';
import { type Pack, perPack } from '../../format/pack';
import type { AnswerValue } from '../../vocabulary';
import { evaluate } from '../recognise/evaluate';
import type { Findings } from '../recognise/finding';

/**
 * One independent piece of evidence: a symptom with all the signs that depend on it alone, or a rule over several
 * symptoms. Its cells are the answers that differ in what they show; in every fault their chances add up to 1.
 */
export interface Variable {
  /** The symptom, or the rule over several. */
  readonly id: string;
  /** The symptoms it depends on. */
  readonly symptoms: readonly string[];
  /** Of a variable that depends on one symptom, an answer of each cell. */
  readonly answers?: readonly AnswerValue[];
  readonly cells: number;
  /** The cell that was found; nothing while it is unknown. */
  cellOf(findings: Findings): number | undefined;
  /** Chance of a cell given the fault. */
  chance(fault: string, cell: number): number;
  /** Chance, given the fault, that a sign of it is found. */
  pointing(fault: string): number;
  /** Whether a true finding of this variable is a sign of the fault. */
  speaksFor(fault: string, findings: Findings): boolean;
  /** The finding to name when the variable's effect on the fault is explained. */
  tellingFinding(fault: string, findings: Findings): string;
}

interface Sign {
  readonly id: string;
  readonly condition: Condition;
  readonly facts: readonly string[];
  /** Chance in a fault that does not list it. */
  readonly otherwise: number;
}

/** The variables of a pack, by id. */
export const variablesOf = perPack((pack): readonly Variable[] => {
  const groups = new Map<string, Sign[]>();
  for (const sign of signsOf(pack)) {
    const [only, second] = sign.facts;
    const id = second === undefined ? (only as string) : sign.id;
    groups.set(id, [...(groups.get(id) ?? []), sign]);
  }
  return [...groups.keys()].sort().map((id) => variable(pack, id, groups.get(id) as Sign[]));
});

function signsOf(pack: Pack): Sign[] {
  const listed = new Set(Object.values(pack.faults).flatMap(({ signs }) => Object.keys(signs)));
  return [...listed].sort().map((id) => {
    const rule = Object.hasOwn(pack.rules, id) ? pack.rules[id] : undefined;
    const condition = conditionOf(pack, id);
    const otherwise = (rule ?? pack.symptoms[id])?.otherwise ?? defaultOtherwise;
    return { id, condition, facts: factsOf(condition), otherwise: signChance[otherwise] };
  });
}

function variable(pack: Pack, id: string, signs: readonly Sign[]): Variable {
  const isSymptom = Object.hasOwn(pack.symptoms, id);
  const { patterns, answers } = isSymptom ? symptomCells(pack, id, signs) : ruleCells;
  const chances = new Map<string, readonly number[]>();
  const isSign = (fault: string) => {
    return signs.map(({ id: sign, otherwise }) => {
      const frequency = frequencyOf(pack, fault, sign);
      return frequency !== undefined && signChance[frequency] > otherwise;
    });
  };

  return {
    id,
    symptoms: isSymptom ? [id] : (signs[0] as Sign).facts,
    ...(isSymptom && { answers }),
    cells: patterns.length,
    cellOf(findings) {
      const found = signs.map((sign) => findings.get(sign.id)?.value);
      if (found.includes(null)) return undefined;
      const cell = patterns.findIndex((pattern) => pattern.every((holds, sign) => holds === found[sign]));
      return cell < 0 ? undefined : cell;
    },
    chance(fault, cell) {
      let known = chances.get(fault);
      if (known === undefined) {
        known = cellChances(
          patterns,
          signs,
          signs.map((sign) => frequencyOf(pack, fault, sign.id)),
        );
        chances.set(fault, known);
      }
      return known[cell] as number;
    },
    pointing(fault) {
      const listed = isSign(fault);
      const points = (pattern: Pattern) => pattern.some((holds, sign) => holds && listed[sign]);
      return sum(patterns.map((pattern, cell) => (points(pattern) ? this.chance(fault, cell) : 0)));
    },
    speaksFor(fault, findings) {
      const listed = isSign(fault);
      return signs.some(({ id: sign }, index) => listed[index] && findings.get(sign)?.value === true);
    },
    tellingFinding(fault, findings) {
      const listed = signs.filter((sign) => frequencyOf(pack, fault, sign.id) !== undefined);
      const telling = listed.length > 0 ? listed : signs;
      return (telling.find((sign) => findings.get(sign.id)?.value === true) ?? (telling[0] as Sign)).id;
    },
  };
}

function frequencyOf(pack: Pack, fault: string, sign: string): Frequency | undefined {
  const signs = pack.faults[fault]?.signs;
  return signs !== undefined && Object.hasOwn(signs, sign) ? signs[sign] : undefined;
}

/** Which signs hold, sign by sign. */
type Pattern = readonly boolean[];

const ruleCells = { patterns: [[true], [false]] as readonly Pattern[], answers: [] };

/** The different patterns that the answers to one symptom can make, with an answer that makes each. */
function symptomCells(pack: Pack, id: string, signs: readonly Sign[]) {
  const cells = new Map<string, { pattern: Pattern; answer: AnswerValue }>();
  const conditions = signs.map(({ condition }) => condition);
  for (const answer of tellingAnswers(pack, id, conditions)) {
    const given = new Map([[id, answer]]);
    const pattern = conditions.map((condition) => evaluate(condition, given).value === true);
    if (!cells.has(String(pattern))) cells.set(String(pattern), { pattern, answer });
  }
  const sorted = [...cells.keys()]
    .sort()
    .map((key) => cells.get(key) as { pattern: Pattern; answer: AnswerValue });
  return { patterns: sorted.map(({ pattern }) => pattern), answers: sorted.map(({ answer }) => answer) };
}

/**
 * Chances of the cells in one fault. The signs that the fault lists share the whole out among the patterns they can
 * make; within such a share the others divide it as they do in any fault.
 */
function cellChances(
  patterns: readonly Pattern[],
  signs: readonly Sign[],
  listed: readonly (Frequency | undefined)[],
): readonly number[] {
  const isListed = listed.map((frequency) => frequency !== undefined);
  const chanceOf = signs.map(({ otherwise }, index) => {
    const frequency = listed[index];
    return frequency === undefined ? otherwise : signChance[frequency];
  });
  const product = (pattern: Pattern, of: boolean) =>
    pattern.reduce((chance, holds, index) => {
      const p = chanceOf[index] as number;
      return isListed[index] === of ? chance * (holds ? p : 1 - p) : chance;
    }, 1);
  const share = (pattern: Pattern) => String(pattern.filter((_, index) => isListed[index]));

  const shares = new Map(patterns.map((pattern) => [share(pattern), product(pattern, true)]));
  const whole = sum(shares.values());
  return patterns.map((pattern) => {
    const siblings = patterns.filter((other) => share(other) === share(pattern));
    const inside = product(pattern, false) / sum(siblings.map((other) => product(other, false)));
    return ((shares.get(share(pattern)) as number) / whole) * inside;
  });
}

function sum(values: Iterable<number>): number {
  let total = 0;
  for (const value of values) total += value;
  return total;
}
