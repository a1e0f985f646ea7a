import { z } from 'zod';
import { methods } from '../safety/methods';
import type { Method, PackData, PackExtension } from './format';
import { limits } from './limits';

const text = z.string().trim().min(1).max(limits.text);
const texts = z.array(text).min(1).max(limits.list);
const id = z
  .string()
  .max(limits.id)
  .regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, 'an id is lower-case words joined by hyphens');
const ids = z.array(id).min(1).max(limits.list);

function map<Value extends z.ZodType>(value: Value) {
  return z.record(id, value);
}

const prior = z.enum(['common', 'occasional', 'rare']);
const frequency = z.enum(['always', 'usually', 'often', 'sometimes', 'rarely', 'never']);
const chance = z.enum(['usually', 'sometimes', 'rarely']);
const harm = z.enum(['time', 'data', 'wear', 'damage', 'minor-injury', 'serious-injury']);
const method = z.enum(Object.keys(methods) as [Method, ...Method[]]);
const range = z.tuple([z.number().min(0).max(limits.minutes), z.number().min(0).max(limits.minutes)]).readonly();
const minutes = z.strictObject({ 'hands-on': range, waiting: range });

const source = z.strictObject({
  title: text,
  grade: z.enum(['maker', 'maintainer', 'press', 'community', 'unverified']),
  url: z.url({ protocol: /^https?$/ }).max(limits.text).optional(),
});

const symptom = z.strictObject({
  question: text,
  help: text.optional(),
  phrases: texts.optional(),
  minutes: z.number().min(0).max(limits.minutes).optional(),
  otherwise: frequency.optional(),
  covered: z.literal(false).optional(),
  sources: ids.optional(),
  unit: text.optional(),
  min: z.number().optional(),
  max: z.number().optional(),
  options: map(text).optional(),
});

const leaf = z.strictObject({
  fact: id,
  operator: z.enum(['equal', 'in', 'lessThan', 'lessThanInclusive', 'greaterThan', 'greaterThanInclusive']),
  value: z.union([
    z.boolean(),
    z.number(),
    text,
    z.array(z.union([z.number(), text])).min(1).max(limits.list),
  ]),
});
const parts = z.array(z.lazy(() => z.union([conditions, leaf]))).min(1).max(limits.list);
const conditions: z.ZodType = z
  .union([z.strictObject({ all: parts }), z.strictObject({ any: parts })])
  .meta({ id: 'conditions' });

const rule = z.strictObject({
  name: text.optional(),
  conditions,
  otherwise: frequency.optional(),
  sources: ids.optional(),
});

const fault = z.strictObject({
  name: text,
  prior,
  signs: map(frequency),
  remedies: map(chance).optional(),
  service: text.optional(),
  sources: ids,
});

const hazard = z.strictObject({
  harm,
  likelihood: z.enum(['remote', 'possible', 'likely']),
  hazard: text,
  consequence: text,
  avoidance: text,
});
const claim = z.strictObject({ claim: text, sources: ids });

const steps = z.array(text).min(1).max(limits.steps);

const remedy = z.strictObject({
  title: text,
  steps,
  minutes,
  methods: z.array(method).min(1).optional(),
  hazards: z.array(hazard).min(1).max(limits.list).optional(),
  needs: map(text).optional(),
  blockedBy: map(text).optional(),
  before: texts.optional(),
  success: text.optional(),
  after: texts.optional(),
  disputed: z.strictObject({ for: claim, against: claim }).optional(),
  sources: ids,
});

const alert = z.strictObject({
  name: text,
  when: ids,
  harm,
  hazard: text,
  consequence: text,
  now: steps,
  sources: ids,
});

const service = z.strictObject({ title: text, steps, minutes, sources: ids });
const device = z.strictObject({ name: text, aliases: texts.optional() });

const sections = {
  $schema: z.string().optional(),
  format: z.literal(1),
  wording: map(text).optional(),
  rules: map(rule).optional(),
  alerts: map(alert).optional(),
};

/** A whole pack. */
export const packSchema = z
  .strictObject({
    ...sections,
    device,
    sources: map(source),
    symptoms: map(symptom),
    faults: map(fault),
    remedies: map(remedy),
    service,
  })
  .meta({ id: 'pack' });

/** What a device adds to its family, or an app to a pack. */
export const extensionSchema = z
  .strictObject({
    ...sections,
    extends: text.optional(),
    device: device.optional(),
    sources: map(source).optional(),
    symptoms: map(symptom).optional(),
    faults: map(fault).optional(),
    remedies: map(remedy).optional(),
    service: service.optional(),
    omit: z
      .strictObject({
        symptoms: map(text),
        rules: map(text),
        faults: map(text),
        remedies: map(text),
      })
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
      })
      .partial()
      .optional(),
  })
  .meta({ id: 'extension' });

/** Holds when a checked value is what the hand-written types say. */
export type SchemaMatchesFormat = z.input<typeof packSchema> extends PackData ? true : PackData;
export type ExtensionMatchesFormat = z.input<typeof extensionSchema> extends PackExtension ? true : false;
