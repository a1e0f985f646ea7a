import * as z from 'zod/mini';
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
function list<Value extends z.core.$ZodType>(value: Value) {
  return z.array(value).check(z.minLength(1), z.maxLength(limits.list));
}

/** Entries by id. */
function map<Value extends z.core.$ZodType>(value: Value) {
  return z.record(id, value);
}

const text = z
  .string()
  .check(z.trim(), z.minLength(1), z.maxLength(limits.text))
  .register(names, { id: 'text' });
const texts = list(text).register(names, { id: 'texts' });
export const textsSchema = texts;
const id = z
  .string()
  .check(
    z.maxLength(limits.id),
    z.regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, {
      error: ({ input }) =>
        `${JSON.stringify(input)} is not a valid id; use lower-case words joined with hyphens`,
    }),
  )
  .register(names, { id: 'id' });
export const idSchema = id;
const ids = list(id).register(names, { id: 'ids' });
const reasons = map(text);

const minute = z.number().check(z.minimum(0), z.maximum(limits.minutes));
const range = z.readonly(z.tuple([minute, minute])).register(names, { id: 'range' });
const minutes = named('minutes', { 'hands-on': range, waiting: range });

const frequency = z
  .enum(['always', 'usually', 'often', 'sometimes', 'rarely', 'never'])
  .register(names, { id: 'frequency' });
const chance = z.enum(['usually', 'sometimes', 'rarely']);
const prior = z.enum(['common', 'occasional', 'rare']);
const count = z.number().check(z.minimum(0), z.maximum(limits.count));
/** Words, or what was counted beside one. */
const estimates = {
  prior: z.union([prior, named('counted-prior', { word: prior, seen: count, of: count })]),
  frequency: z.union([frequency, named('counted-frequency', { word: frequency, seen: count, of: count })]),
  chance: z.union([chance, named('counted-chance', { word: chance, seen: count, of: count })]),
};

const harm = z.enum(['time', 'minor-damage', 'data', 'wear', 'damage', 'minor-injury', 'serious-injury']);
const method = z.enum(Object.keys(methodTable) as [Method, ...Method[]]).register(names, { id: 'method' });
const methods = z.array(method).check(
  z.refine((list) => duplicateIn(list) === undefined, {
    error: ({ input }) => `duplicate method "${duplicateIn(input as readonly Method[])}"; remove one of them`,
  }),
);

function duplicateIn(list: readonly Method[]): Method | undefined {
  return list.find((id, index) => list.indexOf(id) < index);
}

const leaf = named('leaf', {
  fact: id,
  operator: z.enum(['equal', 'in', 'lessThan', 'lessThanInclusive', 'greaterThan', 'greaterThanInclusive']),
  value: z.union([z.boolean(), z.number(), text, list(z.union([z.number(), text]))]),
});
const parts = list(z.lazy(() => z.union([conditions, leaf])));
const conditions: z.ZodMiniType<Conditions, Conditions> = z
  .union([z.strictObject({ all: parts }), z.strictObject({ any: parts })])
  .register(names, { id: 'conditions' });

const source = named('source', {
  title: text,
  grade: z.enum(['maker', 'maintainer', 'press', 'community', 'unverified']),
  url: z.optional(z.url({ protocol: /^https?$/ }).check(z.maxLength(limits.text))),
});

const steps = z.array(text).check(z.minLength(1), z.maxLength(limits.steps));
const how = named('how', { steps, methods });

const symptom = named('symptom', {
  question: text,
  help: z.optional(text),
  how: z.optional(how),
  phrases: z.optional(z.union([texts, map(texts)])),
  minutes: z.optional(minute),
  otherwise: z.optional(frequency),
  role: z.optional(z.enum(['complaint', 'circumstance', 'detail'])),
  covered: z.optional(z.literal(false)),
  sources: z.optional(ids),
  unit: z.optional(text),
  min: z.optional(z.number()),
  max: z.optional(z.number()),
  options: z.optional(map(text)),
});

const rule = named('rule', {
  name: z.optional(text),
  conditions,
  otherwise: z.optional(frequency),
  sources: z.optional(ids),
});

const fault = named('fault', {
  name: text,
  prior: estimates.prior,
  signs: map(estimates.frequency),
  remedies: z.optional(map(estimates.chance)),
  service: z.optional(text),
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

const service = named('service', { title: text, steps, minutes, sources: ids });

const outcome = named('outcome', { text, answers: map(z.union([z.boolean(), z.number(), id])) });

const remedy = named('remedy', {
  title: text,
  steps,
  minutes,
  methods,
  hazards: z.optional(z.array(hazard).check(z.minLength(1), z.maxLength(limits.hazards))),
  needs: z.optional(reasons),
  blockedBy: z.optional(reasons),
  before: z.optional(steps),
  success: z.optional(text),
  after: z.optional(steps),
  outcomes: z.optional(map(outcome)),
  phrases: z.optional(texts),
  disputed: z.optional(z.strictObject({ for: claim, against: claim })),
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
  when: z.optional(ids),
  after: z.optional(list(method)),
  unless: z.optional(ids),
  forbids: list(method),
  because: text,
  until: z.optional(text),
  sources: ids,
});

const sections = {
  device: named('device', { name: text, aliases: z.optional(texts) }),
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
const header = { $schema: z.optional(z.string()), format: z.literal(1) };
const optional = z.partial(z.object(sections)).shape;

/** A BCP 47 tag. */
export const languageSchema = z
  .string()
  .check(z.regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/), z.maxLength(limits.id));

/** A whole pack. */
export const packSchema = named('pack', {
  ...header,
  language: z.optional(languageSchema),
  declares: z.optional(z.partialRecord(method, text)),
  ...sections,
  wording: optional.wording,
  rules: optional.rules,
  alerts: optional.alerts,
  cautions: optional.cautions,
});

/** What a device adds to its family, or an app to a pack. */
export const extensionSchema = named('extension', {
  ...header,
  extends: z.optional(text),
  ...optional,
  omit: z.optional(
    z.partial(z.strictObject({ symptoms: reasons, rules: reasons, faults: reasons, remedies: reasons })),
  ),
  overrides: z.optional(
    z.partial(
      z.strictObject({
        sources: map(z.partial(source)),
        symptoms: map(z.partial(symptom)),
        rules: map(z.partial(rule)),
        faults: map(z.partial(fault)),
        remedies: map(z.partial(remedy)),
        alerts: map(z.partial(alert)),
        cautions: map(z.partial(caution)),
      }),
    ),
  ),
});

restoreEval();
