import type { Condition, Conditions, Leaf, Symptom } from '../../src/format/format';
import type { Pack } from '../../src/format/pack';
import type { AnswerValue } from '../../src/vocabulary';

type Random = () => number;

/** Ids that trip code which looks keys up carelessly, or that mean something to an event emitter. */
const hostileIds = ['constructor', 'then', 'length', 'name', 'value', 'fact', 'all', 'any', 'result'];

const yesNo: Symptom = { question: 'Is it so?' };
const number: Symptom = { question: 'How much?', unit: '%', min: 0, max: 10 };
const choice: Symptom = { question: 'Which?', options: { one: 'One', two: 'Two', three: 'Three' } };

/** A pack of random rules, with no more in it than recognising looks at. */
export function randomRules(random: Random, rules: number, symptoms: number): Pack {
  const kinds = Array.from({ length: symptoms }, (_, index): [string, Symptom] => [
    hostileIds[index] ?? `symptom-${index}`,
    pick([yesNo, yesNo, yesNo, number, choice], random),
  ]);
  const ruleIds = Array.from({ length: rules }, (_, index) => (index === 0 ? 'error' : `rule-${index}`));
  return {
    symptoms: Object.fromEntries(kinds),
    rules: Object.fromEntries(ruleIds.map((id) => [id, { conditions: group(kinds, random, 3) }])),
  } as unknown as Pack;
}

/** Answers to some of a pack's symptoms, eight on average at most, as owners give them; numbers are often a threshold, or close to one. */
export function randomAnswers({ symptoms }: Pack, random: Random): Map<string, AnswerValue> {
  const entries = Object.entries(symptoms);
  const answered = random() * Math.min(1, 16 / entries.length);
  const answers = new Map<string, AnswerValue>();
  for (const [id, symptom] of entries) {
    if (random() < answered) answers.set(id, answerTo(symptom, random));
  }
  return answers;
}

function answerTo({ options, unit }: Symptom, random: Random): AnswerValue {
  if (options) return pick(Object.keys(options), random);
  if (unit === undefined) return random() < 0.5;
  return Math.min(10, Math.max(0, Math.floor(random() * 11) + pick([0, 0, 0.5, -1e-9, 1e-9], random)));
}

function group(kinds: readonly [string, Symptom][], random: Random, depth: number): Conditions {
  const part = (): Condition =>
    depth > 0 && random() < 0.25 ? group(kinds, random, depth - 1) : leaf(...pick(kinds, random), random);
  const parts = Array.from({ length: 1 + Math.floor(random() * 3) }, part);
  return random() < 0.6 ? { all: parts } : { any: parts };
}

function leaf(fact: string, { options, unit }: Symptom, random: Random): Leaf {
  if (options) {
    const values = Object.keys(options);
    if (random() < 0.5) return { fact, operator: 'equal', value: pick(values, random) };
    return { fact, operator: 'in', value: values.slice(Math.floor(random() * values.length)) };
  }
  if (unit === undefined) return { fact, operator: 'equal', value: random() < 0.6 };
  const value = Math.floor(random() * 11);
  if (random() < 0.2) return { fact, operator: 'in', value: [value, (value + 3) % 11] };
  const operators = [
    'lessThan',
    'lessThanInclusive',
    'greaterThan',
    'greaterThanInclusive',
    'equal',
  ] as const;
  return { fact, operator: pick(operators, random), value };
}

function pick<Value>(values: readonly Value[], random: Random): Value {
  return values[Math.floor(random() * values.length)] as Value;
}
