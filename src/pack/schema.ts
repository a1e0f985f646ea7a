import { z } from 'zod';
import type { Method } from '../format/format';
import { limits } from '../format/limits';
import { methods } from '../safety/methods';
import {
  conditions,
  described,
  hints,
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
  title: described(text, 'What it is called, so that it can be found again.'),
  grade: described(
    z.enum(['maker', 'maintainer', 'press', 'community', 'unverified']),
    'How good it is, best first.',
  ),
  url: described(z.url({ protocol: /^https?$/ }).max(limits.text), 'Where it can be read.').optional(),
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
  min: described(z.number(), 'The smallest answer.').optional(),
  max: described(z.number(), 'The largest answer.').optional(),
  options: described(map(text), 'Makes it a choice: option id to the words the owner sees.').optional(),
});

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

const worst = described(harm, 'What comes to harm at worst.');
const nature = described(text, 'What is dangerous about it, in one sentence.');
const outcome = described(text, 'What can come of it, in one sentence.');
const hazard = named('hazard', {
  harm: worst,
  likelihood: described(
    z.enum(['remote', 'possible', 'likely']),
    'How likely that is when the avoidance is not followed.',
  ),
  hazard: nature,
  consequence: outcome,
  avoidance: described(text, 'How to avoid it, in one sentence.'),
});
const claim = named('claim', { claim: described(text, 'What these sources say.'), sources });

const steps = described(z.array(text).min(1).max(limits.steps), 'One sentence a step.');

const title = described(text, 'What to do, as a short instruction.');
const takes = described(minutes, 'What it takes.');

const remedy = named('remedy', {
  title,
  steps,
  minutes: takes,
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
  name: described(text, 'What is the matter, as a short statement.'),
  when: described(ids, 'Findings, any of which raises it.'),
  harm: worst,
  hazard: nature,
  consequence: outcome,
  now: described(steps, 'What to do now, one sentence a step.'),
  sources,
});

const service = named('service', { title, steps, minutes: takes, sources });
const device = named('device', {
  name: described(text, 'What it is called.'),
  aliases: described(texts, 'Other names that owners use.').optional(),
});

const about = described(device, 'What the pack is about.');
const everySource = described(map(source), 'Where its claims come from, by id.');
const everySymptom = described(map(symptom), 'What an owner can observe, by id.');
const everyFault = described(map(fault), 'What can be the matter, by id.');
const everyRemedy = described(map(remedy), 'What can be done about it, by id.');
const lastStep = described(service, 'What is left when nothing helps; it always works and takes days.');

const sections = {
  $schema: described(z.string(), 'Address of the JSON Schema, for editors.').optional(),
  format: described(z.literal(1), 'Version of the pack format.'),
  wording: described(map(text), 'Words that {id} in any text stands for.').optional(),
  rules: described(map(rule), 'What is recognised in the answers, by id.').optional(),
  alerts: described(map(alert), 'States in which nothing is to be tried, by id.').optional(),
};

/** A whole pack. */
export const packSchema = z
  .strictObject({
    ...sections,
    device: about,
    sources: everySource,
    symptoms: everySymptom,
    faults: everyFault,
    remedies: everyRemedy,
    service: lastStep,
  })
  .register(hints, {
    id: 'pack',
    description: 'A whole pack: one device, or the family that several devices extend.',
  });

const reasons = map(text);

/** What a device adds to its family, or an app to a pack. */
export const extensionSchema = z
  .strictObject({
    ...sections,
    extends: described(text, 'File name of the pack it extends, for tools that read files.').optional(),
    device: about.optional(),
    sources: everySource.optional(),
    symptoms: everySymptom.optional(),
    faults: everyFault.optional(),
    remedies: everyRemedy.optional(),
    service: lastStep.optional(),
    omit: described(
      z.strictObject({ symptoms: reasons, rules: reasons, faults: reasons, remedies: reasons }).partial(),
      'Section to the ids of the base that this device does not have, each with the reason.',
    ).optional(),
    overrides: described(
      z
        .strictObject({
          sources: map(source.partial()),
          symptoms: map(symptom.partial()),
          rules: map(rule.partial()),
          faults: map(fault.partial()),
          remedies: map(remedy.partial()),
          alerts: map(alert.partial()),
        })
        .partial(),
      'Section to the fields that differ: maps are merged, all else is replaced, and no hazard is ever lost.',
    ).optional(),
  })
  .register(hints, {
    id: 'extension',
    description: 'What a device adds to its family, or an app to a pack.',
  });
