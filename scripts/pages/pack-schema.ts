import { z } from 'zod';
import { extensionSchema, names, packSchema } from '../../src/pack/schema';
import { commentsIn } from './comments';
import type { Schema } from './pack-format';
import { meaningsOfWords } from './words';

/** The parts of the schema, each with the type in `src/format` whose comments describe it. */
const types: Readonly<Record<string, string>> = {
  pack: 'PackData',
  extension: 'PackExtension',
  device: 'Device',
  source: 'Source',
  symptom: 'Symptom',
  rule: 'Rule',
  how: 'How',
  leaf: 'Leaf',
  fault: 'Fault',
  'counted-prior': 'Counted',
  'counted-frequency': 'Counted',
  'counted-chance': 'Counted',
  remedy: 'Remedy',
  outcome: 'OwnOutcome',
  minutes: 'Minutes',
  hazard: 'Hazard',
  claim: 'Claim',
  alert: 'Alert',
  caution: 'Caution',
  service: 'Service',
};

const sections: Readonly<Record<string, string>> = {
  sources: 'source',
  symptoms: 'symptom',
  rules: 'rule',
  faults: 'fault',
  remedies: 'remedy',
  alerts: 'alert',
  cautions: 'caution',
};

/** The JSON Schema of packs and extensions, with the comments of `src/format` as descriptions. */
export function packJsonSchema(): Schema {
  const schema = z.toJSONSchema(z.union([packSchema, extensionSchema]), { io: 'input', metadata: names });
  const defs = schema.$defs as Record<string, Schema>;
  const comments = commentsIn('src/format/format.ts', [...Object.values(types), ...wordTypes]);
  const meanings = meaningsOfWords(comments);
  const wordsOf = (value: Schema): string => {
    const words = value.$ref ? (defs[value.$ref.split('/').at(-1) as string] ?? {}) : value;
    // Words come before what was counted beside one.
    if (words.anyOf?.[0]) return wordsOf(words.anyOf[0]);
    return meanings.get(words.enum?.join() ?? '') ?? '';
  };
  const describe = (part: string, { properties = {} }: Schema) => {
    for (const [field, value] of Object.entries(properties)) {
      const comment = comments.get(`${types[part]}.${field}`);
      // An editor shows the description of the field, not that of the words to which it refers.
      const words =
        value.$ref || value.anyOf
          ? wordsOf(value)
          : value.additionalProperties
            ? wordsOf(value.additionalProperties)
            : '';
      const description = [comment, words].filter(Boolean).join(' ');
      if (description) properties[field] = { description, ...value };
    }
  };

  for (const part of Object.keys(types)) describe(part, defs[part] as Schema);
  const overrides = defs['extension']?.properties?.['overrides']?.properties ?? {};
  for (const [section, part] of Object.entries(sections))
    describe(part, overrides[section]?.additionalProperties || {});
  for (const part of ['pack', 'extension'])
    defs[part] = { description: comments.get(types[part] as string) ?? '', ...defs[part] };
  defs['id'] = { description: 'Lower-case words joined with hyphens.', ...defs['id'] };
  return {
    title: 'A pack of remedy-rules',
    description:
      'A pack, or an extension of one. To find missing fields too, refer to #/$defs/pack or #/$defs/extension.',
    ...explained(schema as Schema, meanings),
  };
}

/** The types of words, whose comments explain the words. */
const wordTypes: readonly string[] = ['Harm', 'Likelihood', 'Grade', 'SymptomRole', 'Operator'];

/** A part of a schema whose lists of words say what they mean, wherever an editor shows them. */
function explained(schema: Schema, meanings: ReadonlyMap<string, string>): Schema {
  const parts = Object.entries(schema).map(([key, value]) => [
    key,
    Array.isArray(value)
      ? value.map((part) => (isSchema(part) ? explained(part, meanings) : part))
      : isSchema(value)
        ? explained(value, meanings)
        : value,
  ]);
  const meaning = meanings.get(schema.enum?.join() ?? '');
  const description = [schema.description, meaning].filter(Boolean).join(' ');
  return {
    ...(description && { description }),
    ...Object.fromEntries(parts.filter(([key]) => key !== 'description')),
  };
}

function isSchema(value: unknown): value is Schema {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
