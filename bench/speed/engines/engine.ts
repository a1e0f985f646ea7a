import type { Condition, Conditions } from '../../../src/format/format';
import type { AnswerValue } from '../../../src/vocabulary';
import { byDevice, type DeviceRule, type Query } from '../workload';

/** Ids of the rules that hold, in any order. */
export type Ask = (query: Query) => readonly string[] | Promise<readonly string[]>;

/** Loads rules into an engine. */
export type Load = (rules: readonly DeviceRule[]) => Ask | Promise<Ask>;

/** The rules as they stand for an engine that holds those of all devices: the device is one more condition. */
export function withDevice(load: Load): Load {
  return (rules) =>
    load(
      rules.map((rule) => {
        const is = { fact: 'device', operator: 'equal', value: rule.device } as const;
        return { ...rule, conditions: { all: [is, ...(rule.conditions.all as readonly Condition[])] } };
      }),
    );
}

/** An engine a device. */
export function byDeviceOf(load: Load): Load {
  return async (rules) => {
    const engines = new Map<string, Ask>();
    for (const [device, own] of byDevice(rules)) engines.set(device, await load(own));
    return (query) => (engines.get(query.device) as Ask)(query);
  };
}

/** Writes conditions in another language. */
export function translate<Text>(
  condition: Condition,
  words: {
    leaf(fact: string, operator: string, value: AnswerValue | readonly AnswerValue[]): Text;
    all(parts: Text[]): Text;
    any(parts: Text[]): Text;
  },
): Text {
  if ('fact' in condition) return words.leaf(condition.fact, condition.operator, condition.value);
  const parts = (condition.all ?? condition.any).map((part) => translate(part, words));
  return condition.all ? words.all(parts) : words.any(parts);
}

/** Conditions as a function, for engines whose rules are functions. */
export function predicate(conditions: Conditions): (facts: object) => boolean {
  type Test = (facts: Readonly<Record<string, AnswerValue>>) => boolean;
  return translate<Test>(conditions, {
    leaf(fact, operator, value) {
      if (operator === 'in') return (facts) => (value as readonly unknown[]).includes(facts[fact]);
      if (operator === 'lessThan') return (facts) => (facts[fact] as number) < (value as number);
      if (operator === 'greaterThanInclusive') return (facts) => (facts[fact] as number) >= (value as number);
      return (facts) => facts[fact] === value;
    },
    all: (parts) => (facts) => parts.every((part) => part(facts)),
    any: (parts) => (facts) => parts.some((part) => part(facts)),
  }) as (facts: object) => boolean;
}
