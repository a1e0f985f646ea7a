import { z } from 'zod';
import type { Method } from '../format/format';
import { limits } from '../format/limits';
import { methods } from '../safety/methods';
import {
  conditions,
  field,
  hints,
  ids,
  list,
  map,
  minute,
  minutes,
  named,
  optional,
  sources,
  text,
  texts,
} from './schema-parts';

const prior = z.enum(['common', 'occasional', 'rare']);
const frequency = z
  .enum(['always', 'usually', 'often', 'sometimes', 'rarely', 'never'])
  .register(hints, { id: 'frequency' });
const chance = z.enum(['usually', 'sometimes', 'rarely']);
const grade = z.enum(['maker', 'maintainer', 'press', 'community', 'unverified']);
const likelihood = z.enum(['remote', 'possible', 'likely']);
const method = z.enum(Object.keys(methods) as [Method, ...Method[]]).register(hints, { id: 'method' });

const otherwise = optional(
  frequency,
  'How often it is true without any fault that lists it; `rarely` by default.',
);

const source = named('source', {
  title: field(text, 'Its title, so that others can find it.'),
  grade: field(grade, 'How good it is, best first.'),
  url: optional(z.url({ protocol: /^https?$/ }).max(limits.text), 'Where to read it.'),
});

const symptom = named('symptom', {
  question: field(text, 'One question to the owner, ending in a question mark.'),
  help: optional(text, 'How to find out, if that is not obvious.'),
  phrases: optional(texts, 'Words that owners use for it.'),
  minutes: optional(minute, 'Minutes that it takes to answer; 1 by default.'),
  otherwise,
  covered: optional(z.literal(false), 'Owners complain about it, but this pack has no answer to it.'),
  sources: sources.optional(),
  unit: optional(text, 'Makes it a number; `min` and `max` are then required.'),
  min: optional(z.number(), 'The smallest answer.'),
  max: optional(z.number(), 'The largest answer.'),
  options: optional(map(text), 'Makes it a choice: option id to the words that the owner sees.'),
});

const rule = named('rule', {
  name: optional(text, 'What is recognised, as a short statement.'),
  conditions,
  otherwise,
  sources: sources.optional(),
});

const fault = named('fault', {
  name: field(text, 'The state of the device, as a short statement.'),
  prior: field(prior, 'How common the fault is, before anything is observed.'),
  signs: field(map(frequency), 'Finding (a yes/no symptom or a rule) to how often this fault shows it.'),
  remedies: optional(map(chance), 'Remedy to how often it cures this fault.'),
  service: optional(text, 'What a service centre or seller does about it.'),
  sources,
});

/** What a hazard and an alert say. */
const harmful = {
  harm: field(
    z.enum(['time', 'data', 'wear', 'damage', 'minor-injury', 'serious-injury']),
    'What can be harmed, at worst.',
  ),
  hazard: field(text, 'What is dangerous, in one sentence.'),
  consequence: field(text, 'What can happen, in one sentence.'),
};
const hazard = named('hazard', {
  ...harmful,
  likelihood: field(likelihood, 'How likely the harm is if the avoidance is not followed.'),
  avoidance: field(text, 'How to avoid it, in one sentence.'),
});
const claim = named('claim', { claim: field(text, 'What these sources say.'), sources });

/** What a remedy and service say. */
const instructions = {
  title: field(text, 'What to do, as a short instruction.'),
  steps: field(z.array(text).min(1).max(limits.steps), 'One sentence per step.'),
  minutes: field(minutes, 'How long it takes.'),
};
const remedy = named('remedy', {
  ...instructions,
  methods: optional(
    z.array(method),
    'Acts in it that have hazards of their own; an empty list says that there are none.',
  ),
  hazards: optional(list(hazard), 'Hazards beyond those of its methods.'),
  needs: optional(map(text), 'Finding that must be true, to the reason.'),
  blockedBy: optional(map(text), 'Finding that must not be true, to the reason.'),
  before: optional(texts, 'What to do first.'),
  success: optional(text, 'How the owner sees that it worked.'),
  after: optional(texts, 'What to do afterwards.'),
  disputed: optional(z.strictObject({ for: claim, against: claim }), 'Where sources disagree about it.'),
  sources,
});

const alert = named('alert', {
  name: field(text, 'What is wrong, as a short statement.'),
  when: field(ids, 'Findings, any of which raises it.'),
  ...harmful,
  now: field(instructions.steps, 'What to do now, one sentence per step.'),
  sources,
});

const device = named('device', {
  name: field(text, 'Its name.'),
  aliases: optional(texts, 'Other names that owners use.'),
});

const shared = {
  $schema: optional(z.string(), 'Address of the JSON Schema, for editors.'),
  format: field(z.literal(1), 'Version of the pack format.'),
  wording: optional(map(text), 'Words that replace `{id}` in any text.'),
  rules: optional(map(rule), 'What is recognised in the answers, by id.'),
  alerts: optional(map(alert), 'States in which no remedy may be tried, by id.'),
};

const content = {
  device: field(device, 'The device that the pack is about.'),
  sources: field(map(source), 'Where the claims come from, by id.'),
  symptoms: field(map(symptom), 'What an owner can observe, by id.'),
  faults: field(map(fault), 'What can be wrong, by id.'),
  remedies: field(map(remedy), 'What can be done about it, by id.'),
  service: field(
    named('service', { ...instructions, sources }),
    'The last resort. It always works and takes days.',
  ),
};

/** A whole pack. */
export const packSchema = named(
  'pack',
  { ...shared, ...content },
  'A whole pack: one device, or the family that several devices extend.',
);

const reasons = map(text);
const omit = z.strictObject({ symptoms: reasons, rules: reasons, faults: reasons, remedies: reasons });
const overrides = z.strictObject({
  sources: map(source.partial()),
  symptoms: map(symptom.partial()),
  rules: map(rule.partial()),
  faults: map(fault.partial()),
  remedies: map(remedy.partial()),
  alerts: map(alert.partial()),
});

/** What a device adds to its family, or an app to a pack. */
export const extensionSchema = named(
  'extension',
  {
    ...shared,
    extends: optional(text, 'File name of the pack that it extends, for tools that read files.'),
    ...z.object(content).partial().shape,
    omit: optional(
      omit.partial(),
      'Section to the ids that this device does not have, each with the reason.',
    ),
    overrides: optional(
      overrides.partial(),
      'Section to the fields that differ. Maps are merged, other fields are replaced, and no hazard is ever lost.',
    ),
  },
  'What a device adds to its family, or an app to a pack.',
);
