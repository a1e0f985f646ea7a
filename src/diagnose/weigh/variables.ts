import { conditionOf, factsOf } from '../../format/condition';
import { chanceIn, signChance } from '../../format/estimates';
import { otherwiseOf } from '../../format/fault';
import { type Pack, perPack } from '../../format/pack';
import { roleOf } from '../../format/role';
import type { AnswerValue } from '../../vocabulary';
import { evaluate } from '../recognise/condition';
import type { Findings, Truth } from '../recognise/finding';
import { cellChances, type Pattern, type Sign, symptomCells } from './cells';

/** Stands for the fault that no pack describes; no pack can declare it, as it is not an id. */
export const undescribedFault = '';

/** The faults of a pack by id, then the one that it does not describe: the places of every list by fault. */
export const faultsOf = perPack((pack): readonly string[] => [
  ...Object.keys(pack.faults).sort(),
  undescribedFault,
]);

/**
 * A symptom as a piece of evidence, with all the signs that depend on it alone. Its cells are the answers that differ in
 * what they show; in every fault their chances add up to 1.
 */
export interface Variable {
  /** The symptom. */
  readonly id: string;
  /** The findings that are signs of some fault. */
  readonly signs: readonly string[];
  /** By cell, whether each sign holds. */
  readonly patterns: readonly Pattern[];
  /** By cell, an answer that is in it. */
  readonly answers: readonly AnswerValue[];
  /** By cell, its chance by fault. */
  readonly chances: readonly Float64Array[];
  /** By fault, the places of the signs that it lists. */
  readonly listed: readonly (readonly number[])[];
  /** By cell, the places of the faults that it speaks for: a sign of theirs holds. */
  readonly speaksFor: readonly (readonly number[])[];
  /** Whether it is trouble: circumstances alone are no reason to suspect a fault. */
  readonly isTrouble: boolean;
}

/** The variables of a pack, by id. */
export const variablesOf = perPack((pack): readonly Variable[] => {
  const groups = new Map<string, Sign[]>();
  for (const sign of signsOf(pack)) {
    const [symptom, ...others] = factsOf(sign.condition);
    if (others.length === 0) groups.set(symptom as string, [...(groups.get(symptom as string) ?? []), sign]);
  }
  return [...groups].sort(([a], [b]) => (a < b ? -1 : 1)).map(([id, signs]) => variable(pack, id, signs));
});

export const variablesById = perPack(
  (pack): ReadonlyMap<string, Variable> => new Map(variablesOf(pack).map((one) => [one.id, one])),
);

function signsOf(pack: Pack): Sign[] {
  const listed = new Set(Object.values(pack.faults).flatMap(({ signs }) => Object.keys(signs)));
  return [...listed].sort().map((id) => ({
    id,
    condition: conditionOf(pack, id),
    otherwise: otherwiseChance(pack, id),
  }));
}

/** Chance of a finding in a fault that does not list it. */
export function otherwiseChance(pack: Pack, finding: string): number {
  return signChance[otherwiseOf(pack, finding)];
}

function variable(pack: Pack, id: string, signs: readonly Sign[]): Variable {
  const { patterns, answers } = symptomCells(pack, id, signs);
  const faults = faultsOf(pack);
  const chancesOf = faults.map((fault) => signs.map((sign) => signChanceOf(pack, fault, sign.id)));
  // Most faults list none of the signs, so few different lists are worked out.
  const known = new Map<string, readonly number[]>();
  const cells = chancesOf.map((listed) => {
    const chances = known.get(String(listed)) ?? cellChances(patterns, signs, listed);
    known.set(String(listed), chances);
    return chances;
  });
  const placesOf = <Item>(items: readonly Item[], isIn: (item: Item, place: number) => boolean) =>
    [...items.keys()].filter((place) => isIn(items[place] as Item, place));
  const isFor = (chance: number | undefined, sign: number) =>
    chance !== undefined && chance > (signs[sign] as Sign).otherwise;
  return {
    id,
    signs: signs.map((sign) => sign.id),
    patterns,
    answers,
    chances: patterns.map((_, cell) => Float64Array.from(cells, (chances) => chances[cell] as number)),
    listed: chancesOf.map((listed) => placesOf(listed, (chance) => chance !== undefined)),
    speaksFor: patterns.map((pattern) =>
      placesOf(chancesOf, (listed) => listed.some((chance, sign) => pattern[sign] && isFor(chance, sign))),
    ),
    isTrouble: roleOf(pack, id) !== 'circumstance',
  };
}

/** A variable whose cell is known. */
export interface Decided {
  readonly variable: Variable;
  readonly cell: number;
}

/** The variables that the findings decide. */
export function decidedBy(pack: Pack, findings: Findings): Decided[] {
  const decided: Decided[] = [];
  for (const variable of variablesOf(pack)) {
    const cell = cellOf(variable, findings);
    if (cell !== undefined) decided.push({ variable, cell });
  }
  return decided;
}

function cellOf({ signs, patterns }: Variable, findings: Findings): number | undefined {
  // Most variables are unknown, and then so is their first sign.
  if (!findings.has(signs[0] as string)) return undefined;
  return cellWhere(patterns, (place) => findings.get(signs[place] as string)?.value ?? null);
}

function cellWhere(patterns: readonly Pattern[], truthOf: (place: number) => Truth): number | undefined {
  const cell = patterns.findIndex((pattern) => pattern.every((holds, place) => holds === truthOf(place)));
  return cell < 0 ? undefined : cell;
}

/** The cell that an answer alone puts a variable of one symptom in. */
export function cellOfAnswer(
  pack: Pack,
  { id, signs, patterns }: Variable,
  answer: AnswerValue,
): number | undefined {
  const given = new Map([[id, answer]]);
  return cellWhere(patterns, (place) => evaluate(conditionOf(pack, signs[place] as string), given).value);
}

/** Chance, by place of the fault, that a sign of it is found. */
export function pointing({ chances, speaksFor }: Variable, fault: number): number {
  return chances.reduce(
    (sum, chance, cell) => (speaksFor[cell]?.includes(fault) ? sum + (chance[fault] as number) : sum),
    0,
  );
}

/** The finding to name when the effect of a cell on a fault is explained. */
export function tellingFinding({ signs, patterns, listed }: Variable, fault: number, cell: number): string {
  const own = listed[fault] as readonly number[];
  const telling = own.length > 0 ? own : [...signs.keys()];
  return signs[telling.find((sign) => patterns[cell]?.[sign]) ?? (telling[0] as number)] as string;
}

/** Chance of a finding in a fault that lists it. */
export function signChanceOf(pack: Pack, fault: string, sign: string): number | undefined {
  const signs = pack.faults[fault]?.signs;
  const often = signs !== undefined && Object.hasOwn(signs, sign) ? signs[sign] : undefined;
  return often === undefined ? undefined : chanceIn(signChance, often);
}
