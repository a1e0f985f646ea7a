import type { Condition, Leaf } from '../../../src/format/format';
import { byDevice, type DeviceRule, type Query, symptoms } from '../workload';

/** The rules of one device, place by place. */
interface Program {
  readonly ids: readonly string[];
  /** Symptoms a rule needs, one bit each. */
  readonly needed: readonly number[];
  /** Where in `rest` a rule's other conditions begin. */
  readonly start: readonly number[];
  /** Pairs of a comparison and its operand; `end` closes those of a rule. */
  readonly rest: readonly number[];
}

const [end, oneOf, isLow, isOld, hasPhone, isVariant] = [0, 1, 2, 3, 4, 5] as const;

const symptomBit = new Map(symptoms.map((symptom, index) => [symptom, 1 << index]));
const variantBit: Readonly<Record<string, number>> = { black: 1, white: 2, sport: 4 };

/**
 * What somebody would write by hand who knows this workload and asks only which rules hold: bit masks and a flat
 * program, with no unknown, no reasons and no other operators.
 */
export function limit(rules: readonly DeviceRule[]): (query: Query) => readonly string[] {
  const programs = programsOf(rules);
  return ({ device, answers }) => {
    const { ids, needed, start, rest } = programs.get(device) as Program;
    const given = givenBits(answers);
    const holding: string[] = [];
    for (let rule = 0; rule < needed.length; rule += 1) {
      const need = needed[rule] as number;
      if ((given & need) !== need) continue;
      let at = start[rule] as number;
      while (rest[at] !== end && holds(rest[at] as number, rest[at + 1] as number, given, answers)) at += 2;
      if (rest[at] === end) holding.push(ids[rule] as string);
    }
    return holding;
  };
}

/**
 * The same, and which rules fail. No symptom is answered with no in this workload and everything else is answered, so a
 * rule fails by what it compares, and is unknown while a symptom is missing.
 */
export function limitInThreeValues(rules: readonly DeviceRule[]): (query: Query) => readonly string[] {
  const programs = programsOf(rules);
  const decide = (query: Query, decided: (id: string, holds: boolean) => void) => {
    const { ids, needed, start, rest } = programs.get(query.device) as Program;
    const given = givenBits(query.answers);
    for (let rule = 0; rule < needed.length; rule += 1) {
      const need = needed[rule] as number;
      let known = (given & need) === need;
      let at = start[rule] as number;
      for (; rest[at] !== end; at += 2) {
        if (holds(rest[at] as number, rest[at + 1] as number, given, query.answers)) continue;
        if (rest[at] !== oneOf) break;
        known = false;
      }
      if (rest[at] !== end) decided(ids[rule] as string, false);
      else if (known) decided(ids[rule] as string, true);
    }
  };
  return (query) => {
    const holding: string[] = [];
    decide(query, (id, holds) => {
      if (holds) holding.push(id);
    });
    return holding;
  };
}

function givenBits(answers: Query['answers']): number {
  let given = 0;
  answers.forEach((answer, symptom) => {
    if (answer === true) given |= symptomBit.get(symptom) ?? 0;
  });
  return given;
}

function holds(comparison: number, operand: number, given: number, answers: Query['answers']): boolean {
  switch (comparison) {
    case oneOf:
      return (given & operand) !== 0;
    case isLow:
      return (answers.get('battery-percent') as number) < operand;
    case isOld:
      return (answers.get('months-old') as number) >= operand;
    case hasPhone:
      return answers.get('phone-available') === true;
    default:
      return ((variantBit[answers.get('variant') as string] as number) & operand) !== 0;
  }
}

function programsOf(rules: readonly DeviceRule[]): ReadonlyMap<string, Program> {
  return new Map(Array.from(byDevice(rules), ([device, own]) => [device, programOf(own)]));
}

function programOf(rules: readonly DeviceRule[]): Program {
  const program = {
    ids: [] as string[],
    needed: [] as number[],
    start: [] as number[],
    rest: [] as number[],
  };
  for (const { id, conditions } of rules) {
    const parts = conditions.all as readonly Condition[];
    program.ids.push(id);
    program.needed.push(mask(parts.filter((part) => 'fact' in part)));
    program.start.push(program.rest.length);
    program.rest.push(...parts.flatMap(comparisons), end);
  }
  return program;
}

function comparisons(part: Condition): number[] {
  if (!('fact' in part)) return [oneOf, mask((part.any ?? []) as readonly Leaf[])];
  if (symptomBit.has(part.fact)) return [];
  if (part.fact === 'battery-percent') return [isLow, part.value as number];
  if (part.fact === 'months-old') return [isOld, part.value as number];
  if (part.fact === 'phone-available') return [hasPhone, 1];
  const options = part.value as readonly string[];
  return [isVariant, options.reduce((bits, option) => bits | (variantBit[option] as number), 0)];
}

function mask(leaves: readonly Leaf[]): number {
  return leaves.reduce((bits, { fact }) => bits | (symptomBit.get(fact) ?? 0), 0);
}
