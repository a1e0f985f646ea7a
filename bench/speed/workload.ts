import type { Condition, Conditions, Leaf } from '../../src/format/format';
import { randomNumbers } from '../../src/study/random';
import type { AnswerValue } from '../../src/vocabulary';

/** A rule of one device. */
export interface DeviceRule {
  readonly id: string;
  readonly device: string;
  readonly conditions: Conditions;
}

/** What an owner says, in the forms that the engines take; made before anything is timed. */
export interface Query {
  readonly device: string;
  readonly answers: ReadonlyMap<string, AnswerValue>;
  /** Device and answers. */
  readonly facts: Readonly<Record<string, AnswerValue>>;
  /** The same with every other symptom false, for engines that refuse what is not there. */
  readonly whole: Readonly<Record<string, AnswerValue>>;
}

export interface Workload {
  readonly rules: readonly DeviceRule[];
  readonly queries: readonly Query[];
}

export const symptoms = Array.from({ length: 30 }, (_, index) => `symptom-${index}`);
export const variants = ['black', 'white', 'sport'];
/** What an app knows without asking; always answered. */
export const contexts = ['battery-percent', 'months-old', 'variant', 'phone-available'];

/**
 * Rules spread evenly over devices: each needs one to three symptoms of thirty, every fourth also a number or an option,
 * every fifth also one of two symptoms. A query has the symptoms of some rule, filled up to three, so that
 * something is found, and everything that an app knows without asking.
 */
export function workload(size: number, devices: number, count: number): Workload {
  const random = randomNumbers(size);
  const below = (limit: number) => Math.floor(random() * limit);
  const rules = Array.from({ length: size }, (_, index) => ({
    id: `rule-${index}`,
    device: `device-${index % devices}`,
    conditions: conditionsOf(below),
  }));
  const queries = Array.from({ length: count }, () => {
    const { device, conditions } = rules[below(size)] as DeviceRule;
    const named = new Set(symptomsIn(conditions));
    while (named.size < 3) named.add(pick(symptoms, below));
    const answers: [string, AnswerValue][] = [
      ...Array.from(named, (symptom): [string, AnswerValue] => [symptom, true]),
      ['battery-percent', below(101)],
      ['months-old', below(61)],
      ['variant', pick(variants, below)],
      ['phone-available', below(2) === 0],
    ];
    const facts = { device, ...Object.fromEntries(answers) };
    const unsaid = Object.fromEntries(symptoms.map((symptom) => [symptom, false]));
    return { device, answers: new Map(answers), facts, whole: { ...unsaid, ...facts } };
  });
  return { rules, queries };
}

type Below = (limit: number) => number;

function conditionsOf(below: Below): Conditions {
  const one = (): Condition => so(pick(symptoms, below));
  const all = Array.from({ length: 1 + below(3) }, one);
  if (below(4) === 0) all.push(pick([low, old, phone, variant], below)(below));
  if (below(5) === 0) all.push({ any: [one(), one()] });
  return { all };
}

const so = (fact: string): Leaf => ({ fact, operator: 'equal', value: true });
const low = (below: Below): Leaf => ({ fact: 'battery-percent', operator: 'lessThan', value: 5 + below(50) });
const old = (below: Below): Leaf => ({
  fact: 'months-old',
  operator: 'greaterThanInclusive',
  value: 6 + below(40),
});
const phone = (): Leaf => so('phone-available');
const variant = (below: Below): Leaf => {
  const first = below(variants.length);
  return { fact: 'variant', operator: 'in', value: variants.filter((_, index) => index !== first) };
};

function symptomsIn({ all = [] }: Conditions): string[] {
  return all.flatMap((part) => ('fact' in part && part.fact.startsWith('symptom') ? [part.fact] : []));
}

function pick<Value>(values: readonly Value[], below: Below): Value {
  return values[below(values.length)] as Value;
}

/** Rules by device, for engines that are given those of one device only. */
export function byDevice(rules: readonly DeviceRule[]): Map<string, DeviceRule[]> {
  const devices = new Map<string, DeviceRule[]>();
  for (const rule of rules) devices.set(rule.device, [...(devices.get(rule.device) ?? []), rule]);
  return devices;
}
