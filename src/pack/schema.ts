import { z } from 'zod';
import { methods } from '../safety/methods';
import type { Conditions, Method } from './format';
import { limits } from './limits';
import {
  described,
  hints,
  id,
  ids,
  list,
  map,
  minute,
  minutes,
  named,
  sources,
  text,
  texts,
} from './schema-parts';

const prior = described(
  z.enum(['common', 'occasional', 'rare']),
  'How common the fault is, before anything is observed.',
);
const frequency = z
  .enum(['always', 'usually', 'often', 'sometimes', 'rarely', 'never'])
  .register(hints, { id: 'frequency' });
const chance = z.enum(['usually', 'sometimes', 'rarely']);
const harm = z.enum(['time', 'data', 'wear', 'damage', 'minor-injury', 'serious-injury']);
const method = z.enum(Object.keys(methods) as [Method, ...Method[]]).register(hints, { id: 'method' });

const otherwise = described(
  frequency,
  'How often it is so although no fault that lists it is present; rarely unless said.',
);

const source = named('source', {
  title: text,
  grade: described(
    z.enum(['maker', 'maintainer', 'press', 'community', 'unverified']),
    'How good it is, best first.',
  ),
  url: z
    .url({ protocol: /^https?$/ })
    .max(limits.text)
    .optional(),
});

const symptom = named('symptom', {
  question: described(text, 'One question to the owner, ending in a question mark.'),
  help: described(text, 'How to find out, where that is not plain.').optional(),
  phrases: described(texts, "Owners' own words for it.").optional(),
  minutes: described(minute, 'What answering costs; 1 unless said.').optional(),
  otherwise: otherwise.optional(),
  covered: described(
    z.literal(false),
    'Owners complain of it, and this pack has no answer to it.',
  ).optional(),
  sources: sources.optional(),
  unit: described(text, 'Makes it a symptom that takes a number; then min and max are due too.').optional(),
  min: z.number().optional(),
  max: z.number().optional(),
  options: described(map(text), 'Makes it a choice: option id to the words the owner sees.').optional(),
});

const leaf = named('leaf', {
  fact: described(id, 'Id of a symptom.'),
  operator: z.enum(['equal', 'in', 'lessThan', 'lessThanInclusive', 'greaterThan', 'greaterThanInclusive']),
  value: z.union([z.boolean(), z.number(), text, list(z.union([z.number(), text]))]),
});
const parts = list(z.lazy(() => z.union([conditions, leaf])));
const conditions: z.ZodType<Conditions, Conditions> = z
  .union([z.strictObject({ all: parts }), z.strictObject({ any: parts })])
  .register(hints, { id: 'conditions' });

const rule = named('rule', {
  name: described(text, 'What is recognised, as a short statement.').optional(),
  conditions,
  otherwise: otherwise.optional(),
  sources: sources.optional(),
});

const fault = named('fault', {
  name: described(text, 'The state the device is in, as a short statement.'),
  prior,
  signs: described(map(frequency), 'Finding (a yes/no symptom or a rule) to how often this fault shows it.'),
  remedies: described(map(chance), 'Remedy to how often it cures this fault.').optional(),
  service: described(text, 'What a service centre or seller does about it.').optional(),
  sources,
});

const hazard = named('hazard', {
  harm,
  likelihood: z.enum(['remote', 'possible', 'likely']),
  hazard: text,
  consequence: text,
  avoidance: text,
});
const claim = named('claim', { claim: text, sources });

const steps = described(z.array(text).min(1).max(limits.steps), 'One sentence a step.');

const remedy = named('remedy', {
  title: text,
  steps,
  minutes,
  methods: described(z.array(method).min(1), 'What it does that has hazards of its own.').optional(),
  hazards: described(list(hazard), 'Hazards beyond those of its methods.').optional(),
  needs: described(map(text), 'Finding that must be true, to the reason.').optional(),
  blockedBy: described(map(text), 'Finding that must not be true, to the reason.').optional(),
  before: described(texts, 'What to see to first.').optional(),
  success: described(text, 'How the owner sees that it worked.').optional(),
  after: described(texts, 'What to do afterwards.').optional(),
  disputed: described(
    z.strictObject({ for: claim, against: claim }),
    'Where sources disagree about it.',
  ).optional(),
  sources,
});

const alert = named('alert', {
  name: text,
  when: described(ids, 'Findings, any of which raises it.'),
  harm,
  hazard: text,
  consequence: text,
  now: steps,
  sources,
});

const service = named('service', { title: text, steps, minutes, sources });
const device = named('device', { name: text, aliases: texts.optional() });

const sections = {
  $schema: z.string().optional(),
  format: z.literal(1),
  wording: described(map(text), 'Words that {id} in any text stands for.').optional(),
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
  .register(hints, {
    id: 'pack',
    description: 'A whole pack: one device, or the family that several devices extend.',
  });

/** What a device adds to its family, or an app to a pack. */
export const extensionSchema = z
  .strictObject({
    ...sections,
    extends: described(text, 'File name of the pack it extends.').optional(),
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
  .register(hints, {
    id: 'extension',
    description: 'What a device adds to its family, or an app to a pack.',
  });
