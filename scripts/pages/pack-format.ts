import { limits } from '../../src/format/limits';
import { estimates } from './words';

/** A part of the JSON Schema, with the fields that the page uses. */
export interface Schema {
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, Schema>>;
  readonly title?: string;
  readonly description?: string;
  readonly type?: string | readonly string[];
  readonly const?: unknown;
  readonly enum?: readonly string[];
  readonly anyOf?: readonly Schema[];
  readonly items?: Schema | false;
  readonly properties?: Record<string, Schema>;
  readonly required?: readonly string[];
  readonly additionalProperties?: Schema | false;
}

/** The parts with a section of their own, in the order in which an author needs them. */
const parts: Readonly<Record<string, string>> = {
  pack: 'A pack',
  device: 'Device',
  source: 'Sources',
  symptom: 'Symptoms',
  how: 'Tests',
  rule: 'Rules',
  leaf: 'Comparisons',
  fault: 'Faults',
  remedy: 'Remedies',
  outcome: 'Outcomes',
  minutes: 'Minutes',
  hazard: 'Hazards',
  claim: 'Claims',
  alert: 'Alerts',
  caution: 'Cautions',
  service: 'Service',
  extension: 'An extension',
};

const intro: Readonly<Record<string, string>> = {
  pack: 'The library reads texts in English and Russian for dangerous acts, whatever `language` says. If `language` is another one, owners are told that nobody checked the texts. `declares` is a waiver: about these acts nothing is refused or warned of, and every check of the pack shows the reason as a note.',
  symptom:
    'A symptom is answered with yes or no. With `unit`, `min` and `max` it is answered with a number, and with `options` it is a choice. A yes/no symptom is also a finding with the same name.',
  rule: 'A rule recognises a finding in the answers: in a number or a choice, in several symptoms, or in a "no". Its conditions are `{ "all": [...] }` or `{ "any": [...] }`, never empty. Each part is a comparison or another such condition. An unanswered symptom is unknown, and so is a comparison with it. Name the situations that an expert recognises, such as "It takes charge but stays dark": the result names those that are true. Once a rule over several symptoms is decided, it counts in place of its answers in the faults that list it. The other faults go by the single answers, so list a symptom on its own too if it says something by itself. Of rules of one fault that share a symptom, only the true one over most symptoms counts, or else the false one over fewest.',
  how: 'A test says what the owner does to find the answer, such as putting the device on its charger. If it charges, it is shown only once the red flags are ruled out, and never in a state in which a caution forbids it. In a conversation it is a question of its own, not a line to tick.',
  leaf: 'Compare a yes/no symptom with true or false, using `equal`. Compare a choice with the id of an option using `equal`, or with a list of ids using `in`. Compare a number using any operator.',
  remedy:
    'Do not write the risk. The library computes it from the hazards of the methods, which the library owns, and from the hazards listed here. Declare every method that the remedy includes; `[]` is your claim that there is none. A text that surely describes another act is refused, and `lint` warns of one that may. A remedy that charges, heats or opens the device is advised only after the red flags were ruled out. To exclude a remedy for certain, use `needs` or `blockedBy`: signs only make its fault more or less likely, whatever their words.',
  outcome:
    'An owner can report every remedy as `helped`, `no-change`, `worse`, `helped-then-returned` or `skipped`. Add an outcome of your own where a remedy that did not solve the problem told, or changed, something: the owner chooses it, and its answers are added. If it lifts what blocks another remedy, that one is planned after this one: first recover the account, then pair again. An outcome cannot answer a symptom on which an alert or a caution depends.',
  alert:
    'An alert stops everything. A pack with a remedy that charges, heats or opens the device needs at least one, or it is refused: its owner is asked about the red flags first.',
  caution:
    'A caution says what must not be done in a state of the device. Every remedy with a forbidden method is then blocked, with this reason. The state is asked about before such a remedy, together with the red flags. It needs `when` or `after`. The library knows by itself [what some methods leave behind](safety.md#cautions).',
  extension:
    'An extension can have all sections of a pack, and their entries are added. Change an entry of the base under `overrides`, or remove it under `omit`. Nothing makes the base less safe. You can add methods, hazards, needs, blocks and `before` to its remedies, triggers to its alerts and cautions, and methods that its cautions forbid. You cannot change the rest of its remedies, alerts and cautions, or the questions and rules that an alert, a caution, a need or a block depends on: omit the remedy, or add an entry of your own. You can change minutes, sources, disputes, faults and service. The id of an omitted remedy stays reserved.',
};

const limitWords: Readonly<Record<keyof typeof limits, string>> = {
  steps: 'steps per remedy, alert or service, and entries of `before` and `after`',
  hazards: 'hazards per remedy besides those of its methods',
  text: 'characters per text, with placeholders filled, in Unicode normal form NFKC',
  id: 'characters per id',
  list: 'entries per list',
  section: 'entries per section',
  translations: 'texts in a catalog',
  values: 'values in the whole pack: lists, objects, texts, numbers',
  characters: 'characters of all texts together, counted in the same way',
  issues: 'issues reported per pack',
  comparisons: 'comparisons of answers made to find warnings; beyond that, no more warnings are found',
  pairs: 'pairs of findings compared to find warnings',
  depth: 'levels of nesting, conditions included',
  minutes: 'minutes per remedy, which is a year',
};

/** Every field of the pack format, as Markdown. */
export function formatPage(schema: Schema): string {
  const defs = schema.$defs ?? {};
  return [
    '# Pack format',
    'This page lists every field. `npm run generate` makes it from the schema. A pack is one JSON object. With `rules/pack.schema.json`, which the package exports as `remedy-rules/pack.schema.json`, an editor can check and complete it.',
    'See also: [the meaning of the words](architecture.md#words), [errors and issues](errors.md), [versions](versioning.md).',
    'Ids are keys: lower-case words joined with hyphens. Texts are for owners: plain words, one sentence per step. How common, how often and how likely are [words](#words-and-their-numbers), not numbers, because they are estimates.',
    ...Object.entries(parts).flatMap(([name, heading]) => [
      `## ${heading}`,
      ...(intro[name] ? [intro[name]] : []),
      table(
        ['field', 'required', 'value', 'meaning'],
        Object.entries(defs[name]?.properties ?? {}).map(([field, value]) => [
          `\`${field}\``,
          defs[name]?.required?.includes(field) ? 'yes' : '',
          valueWords(value, defs),
          meaningOf(value, defs),
        ]),
      ),
    ]),
    '## Words and their numbers',
    'The library counts with these numbers. They are our estimates, not measurements, and no owner sees them. If an order depends on the exact number, do not trust it: `remedy-rules sensitivity` finds such words.',
    ...estimates.flatMap(({ title, meaning, numbers }) => [
      `**${title}.** ${meaning}`,
      table(
        ['word', 'number'],
        Object.entries(numbers).map(([word, number]) => [`\`${word}\``, String(number)]),
      ),
    ]),
    '## Limits',
    'With these limits, any pack loads in bounded time and memory; even the most expensive takes two seconds at most. A pack runs no code: it is copied, checked and frozen, its texts are never used as patterns, and the original object is not changed. Only a getter or a proxy could run code while it is read, and JSON cannot contain one. So parse packs of strangers from text.',
    table(
      ['at most', 'what', '`limits`'],
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

/** The allowed values in words, with a link if they have a section of their own. */
export function valueWords(value: Schema, defs: Readonly<Record<string, Schema>>): string {
  const name = nameOf(value);
  if (name !== undefined && Object.hasOwn(parts, name)) {
    return `[${name}](#${parts[name]?.toLowerCase().replaceAll(' ', '-')})`;
  }
  if (name === 'conditions') return '[conditions](#rules)';
  if (name === 'method') return '[method](safety.md#methods)';
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
  return [value.type ?? []]
    .flat()
    .map((type) => (type === 'string' ? 'text' : type))
    .join(' or ');
}

/** A table in Markdown. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
