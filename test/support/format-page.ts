import { limits } from '../../src/format/limits';

/** A part of the JSON Schema, as far as the page speaks of it. */
export interface Schema {
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, Schema>>;
  readonly description?: string;
  readonly type?: string;
  readonly const?: unknown;
  readonly enum?: readonly string[];
  readonly anyOf?: readonly Schema[];
  readonly items?: Schema | false;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: Schema | false;
}

/** The parts that have a section of their own, in the order in which an author meets them. */
const parts: Readonly<Record<string, string>> = {
  pack: 'A pack',
  device: 'Device',
  source: 'Sources',
  symptom: 'Symptoms',
  rule: 'Rules',
  leaf: 'Comparisons',
  fault: 'Faults',
  remedy: 'Remedies',
  minutes: 'Minutes',
  hazard: 'Hazards',
  claim: 'Claims',
  alert: 'Alerts',
  service: 'Service',
  extension: 'An extension',
};

const intro: Readonly<Record<string, string>> = {
  symptom:
    'A symptom is answered with yes or no, unless it has `unit`, `min` and `max` (a number) or `options` (a choice). A yes/no symptom is a finding of its own name.',
  rule: 'A rule makes a finding out of answers: of a number or a choice, of several symptoms, or of a no. Its conditions are `{ "all": [...] }` or `{ "any": [...] }`, nested as need be and never empty; each part is such conditions or a comparison. An unanswered symptom is unknown, and nothing is found of it.',
  leaf: 'A yes/no symptom is compared by `equal` with true or false, a choice by `equal` with the id of an option or by `in` with a list of them, a number by any of them.',
  remedy:
    'The risk is not written but computed, from the hazards of the methods, which the library owns, and those listed here. A text that describes such an act without declaring its method is refused.',
  extension:
    'Everything that a pack has may stand in an extension as well, and is added. What the base has already is changed under `overrides` or taken out under `omit`; nothing makes it less safe: methods, hazards, precautions, triggers and steps of alerts are added to, needs and blocks stay, and no alert becomes less grave.',
};

const limitWords: Readonly<Record<keyof typeof limits, string>> = {
  steps: 'steps of a remedy, an alert or service',
  text: 'characters of a text, its placeholders filled',
  id: 'characters of an id',
  list: 'entries of a list',
  section: 'entries of a section',
  values: 'values in the whole pack: lists, objects, texts, numbers',
  characters: 'characters of all texts together, placeholders filled',
  issues: 'issues reported of one pack',
  comparisons: 'comparisons of answers made in the search for warnings; what they do not reach gets none',
  pairs: 'pairs of findings compared in the search for warnings',
  depth: 'levels of nesting, conditions included',
  minutes: 'minutes of a remedy, which is a year',
};

/** Every field of the pack format, as Markdown. */
export function formatPage(schema: Schema): string {
  const defs = schema.$defs ?? {};
  return [
    '# The pack format',
    'Every field, made from the schema by `npm run generate`. A pack is one JSON object; `rules/pack.schema.json`, which the package has as `remedy-rules/pack.schema.json`, lets an editor check and complete it. What the words mean stands in [how it is built](architecture.md#words), what each issue means in [errors and issues](errors.md), what a new version of a pack may change in [versions of a pack](versioning.md).',
    'Ids are keys: lower-case words joined by hyphens. Texts are for owners: one sentence a step, plain words. How common, how often and how likely are words, not numbers, because they are estimates.',
    ...Object.entries(parts).flatMap(([name, heading]) => [
      `## ${heading}`,
      ...(intro[name] ? [intro[name]] : []),
      table(
        ['field', 'due', 'value', 'meaning'],
        Object.entries(defs[name]?.properties ?? {}).map(([field, value]) => [
          `\`${field}\``,
          defs[name]?.required?.includes(field) ? 'yes' : '',
          valueWords(value, defs),
          meaningOf(value, defs),
        ]),
      ),
    ]),
    '## Limits',
    'So that a pack of a stranger loads in bounded time and memory, at most about a second for the largest. A pack runs no code: it is copied, checked and frozen, its texts are never patterns, and the object it came from is left alone. Only a getter or a proxy, which JSON cannot hold, runs while it is read; so parse strangers’ packs from text.',
    table(
      ['at most', 'of', '`limits`'],
      Object.entries(limits).map(([name, most]) => [
        most.toLocaleString('en'),
        limitWords[name as keyof typeof limits],
        `\`${name}\``,
      ]),
    ),
    '',
  ].join('\n\n');
}

function meaningOf(value: Schema, defs: Readonly<Record<string, Schema>>): string {
  return value.description ?? defs[nameOf(value) ?? '']?.description ?? '';
}

function nameOf({ $ref }: Schema): string | undefined {
  return $ref?.split('/').at(-1);
}

/** What may stand there, in words, with a link where it has a section of its own. */
function valueWords(value: Schema, defs: Readonly<Record<string, Schema>>): string {
  const name = nameOf(value);
  if (name !== undefined && Object.hasOwn(parts, name)) {
    return `[${name}](#${parts[name]?.toLowerCase().replaceAll(' ', '-')})`;
  }
  if (name === 'conditions') return '[conditions](#rules)';
  if (name === 'method') return '[method](safety.md)';
  if (name === 'id' || name === 'text') return name;
  if (name === 'range') return 'two numbers';
  if (name !== undefined) return valueWords(defs[name] ?? {}, defs);
  if (value.const !== undefined) return `\`${JSON.stringify(value.const)}\``;
  if (value.enum) return value.enum.map((word) => `\`${word}\``).join(', ');
  if (value.anyOf) return value.anyOf.map((one) => valueWords(one, defs)).join(' or ');
  if (value.items) return `list of ${valueWords(value.items, defs)}`;
  if (value.additionalProperties) return `id to ${valueWords(value.additionalProperties, defs)}`;
  if (value.properties)
    return `object of ${Object.keys(value.properties)
      .map((field) => `\`${field}\``)
      .join(', ')}`;
  return value.type === 'string' ? 'text' : (value.type ?? '');
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
