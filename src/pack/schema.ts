import { z } from 'zod';
import type { Conditions, Method } from '../format/format';
import { limits } from '../format/limits';
import { methods as methodTable } from '../safety/methods';

/**
 * The names of the parts of rules/pack.schema.json, whose descriptions come from the comments in `format/`. Not zod's
 * own registry, because an app that uses zod too fills that with its own names.
 */
export const names = z.registry<{ id: string }>();

/**
 * Keeps zod from trying `eval` in the schemas that are built until the returned function is called. A page that forbids
 * `eval` would report the attempt. The app's own schemas stay as they are.
 */
export function avoidEval(): () => void {
  const { jitless } = z.config();
  z.config({ jitless: true });
  return () => void z.config({ jitless });
}

const restoreEval = avoidEval();

/** An object without other fields. */
function named<Shape extends z.core.$ZodLooseShape>(name: string, shape: Shape) {
  return z.strictObject(shape).register(names, { id: name });
}

/** A list within the limit, never empty. */
function list<Value extends z.ZodType>(value: Value) {
  return z.array(value).min(1).max(limits.list);
}

/** Entries by id. */
function map<Value extends z.ZodType>(value: Value) {
  return z.record(id, value);
}

const text = z.string().trim().min(1).max(limits.text).register(names, { id: 'text' });
const texts = list(text).register(names, { id: 'texts' });
const id = z
  .string()
  .max(limits.id)
  .regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, {
    error: ({ input }) =>
      `${JSON.stringify(input)} is not a valid id; use lower-case words joined with hyphens`,
  })
  .register(names, { id: 'id' });
const ids = list(id).register(names, { id: 'ids' });
const reasons = map(text);

const minute = z.number().min(0).max(limits.minutes);
const range = z.tuple([minute, minute]).readonly().register(names, { id: 'range' });
const minutes = named('minutes', { 'hands-on': range, waiting: range });

const frequency = z
  .enum(['always', 'usually', 'often', 'sometimes', 'rarely', 'never'])
  .register(names, { id: 'frequency' });
const chance = z.enum(['usually', 'sometimes', 'rarely']);
const harm = z.enum(['time', 'minor-damage', 'data', 'wear', 'damage', 'minor-injury', 'serious-injury']);
const method = z.enum(Object.keys(methodTable) as [Method, ...Method[]]).register(names, { id: 'method' });
const methods = z.array(method).refine((list) => duplicateIn(list) === undefined, {
  error: ({ input }) => `duplicate method "${duplicateIn(input as readonly Method[])}"; remove one of them`,
});

function duplicateIn(list: readonly Method[]): Method | undefined {
  return list.find((id, index) => list.indexOf(id) < index);
}

const leaf = named('leaf', {
  fact: id,
  operator: z.enum(['equal', 'in', 'lessThan', 'lessThanInclusive', 'greaterThan', 'greaterThanInclusive']),
  value: z.union([z.boolean(), z.number(), text, list(z.union([z.number(), text]))]),
});
const parts = list(z.lazy(() => z.union([conditions, leaf])));
const conditions: z.ZodType<Conditions, Conditions> = z
  .union([z.strictObject({ all: parts }), z.strictObject({ any: parts })])
  .register(names, { id: 'conditions' });

const source = named('source', {
  title: text,
  grade: z.enum(['maker', 'maintainer', 'press', 'community', 'unverified']),
  url: z
    .url({ protocol: /^https?$/ })
    .max(limits.text)
    .optional(),
});

const symptom = named('symptom', {
  question: text,
  help: text.optional(),
  phrases: texts.optional(),
  minutes: minute.optional(),
  otherwise: frequency.optional(),
  role: z.enum(['complaint', 'circumstance', 'detail']).optional(),
  covered: z.literal(false).optional(),
  sources: ids.optional(),
  unit: text.optional(),
  min: z.number().optional(),
  max: z.number().optional(),
  options: map(text).optional(),
});

const rule = named('rule', {
  name: text.optional(),
  conditions,
  otherwise: frequency.optional(),
  sources: ids.optional(),
});

const fault = named('fault', {
  name: text,
  prior: z.enum(['common', 'occasional', 'rare']),
  signs: map(frequency),
  remedies: map(chance).optional(),
  service: text.optional(),
  sources: ids,
});

const hazard = named('hazard', {
  harm,
  likelihood: z.enum(['remote', 'possible', 'likely']),
  hazard: text,
  consequence: text,
  avoidance: text,
});
const claim = named('claim', { claim: text, sources: ids });

const steps = z.array(text).min(1).max(limits.steps);
const service = named('service', { title: text, steps, minutes, sources: ids });

const remedy = named('remedy', {
  title: text,
  steps,
  minutes,
  methods,
  hazards: z.array(hazard).min(1).max(limits.hazards).optional(),
  needs: reasons.optional(),
  blockedBy: reasons.optional(),
  before: steps.optional(),
  success: text.optional(),
  after: steps.optional(),
  disputed: z.strictObject({ for: claim, against: claim }).optional(),
  sources: ids,
});

const alert = named('alert', {
  name: text,
  when: ids,
  harm,
  hazard: text,
  consequence: text,
  now: steps,
  sources: ids,
});

const caution = named('caution', {
  name: text,
  when: ids.optional(),
  after: list(method).optional(),
  unless: ids.optional(),
  forbids: list(method),
  because: text,
  until: text.optional(),
  sources: ids,
});

const sections = {
  device: named('device', { name: text, aliases: texts.optional() }),
  wording: map(text),
  sources: map(source),
  symptoms: map(symptom),
  rules: map(rule),
  faults: map(fault),
  remedies: map(remedy),
  alerts: map(alert),
  cautions: map(caution),
  service,
};
const header = { $schema: z.string().optional(), format: z.literal(1) };
const optional = z.object(sections).partial().shape;

/** A whole pack. */
export const packSchema = named('pack', {
  ...header,
  language: z
    .string()
    .regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/)
    .max(limits.id)
    .optional(),
  declares: z.partialRecord(method, text).optional(),
  ...sections,
  wording: optional.wording,
  rules: optional.rules,
  alerts: optional.alerts,
  cautions: optional.cautions,
});

/** What a device adds to its family, or an app to a pack. */
export const extensionSchema = named('extension', {
  ...header,
  extends: text.optional(),
  ...optional,
  omit: z
    .strictObject({ symptoms: reasons, rules: reasons, faults: reasons, remedies: reasons })
    .partial()
    .optional(),
  overrides: z
    .strictObject({
      sources: map(source.partial()),
      symptoms: map(symptom.partial()),
      rules: map(rule.partial()),
      faults: map(fault.partial()),
      remedies: map(remedy.partial()),
      alerts: map(alert.partial()),
      cautions: map(caution.partial()),
    })
    .partial()
    .optional(),
});

restoreEval();
