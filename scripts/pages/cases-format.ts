import { type Schema, table, valueWords } from './pack-format';

const example = `{
  "$schema": "../node_modules/remedy-rules/rules/cases.schema.json",
  "no coffee, tank empty": {
    "given": { "no-coffee": true, "tank-percent": 2, "slow": null },
    "tried": ["draw-water"],
    "must": { "leads": "tank-empty", "first": ["fill-tank"] },
    "mustNot": { "beforeService": ["clean-pump"] },
    "why": "An empty tank is quick to fill, and opening the machine is dangerous."
  }
}`;

/** Every key of a case, as Markdown. */
export function casesPage(schema: Schema): string {
  const { properties = {}, required } = schema.additionalProperties || {};
  const rows = (fields: Schema['properties'] = {}) =>
    Object.entries(fields).map(([field, value]) => [
      `\`${field}\``,
      value.properties
        ? `[${field}](#${field.toLowerCase()})`
        : valueWords(value, {}).replace('list of text', 'list of ids'),
      value.description ?? '',
    ]);
  return [
    '# Cases',
    'Cases test the advice of a pack: each says what was observed, and what must and must not be the result. They are in a JSON file beside the pack: `cases.json` for `pack.json`, `x.cases.json` for `x.json`. `npm run generate` makes this page from the types of cases.',
    'An editor checks and completes the file if it names the JSON Schema, which the package exports as `remedy-rules/cases.schema.json`:',
    `\`\`\`json\n${example}\n\`\`\``,
    'The names of the cases are the keys. A misspelt key, an id that the pack does not have, and a case that expects nothing are errors. Run the cases with `remedy-rules test`. `remedy-rules coverage` lists what no case shows, and drafts cases for it with `--write`.',
    '## A case',
    `Only ${(required ?? []).map((field) => `\`${field}\``).join(', ')} and an expectation are required.`,
    table(['key', 'value', 'meaning'], rows(properties)),
    '## must',
    'Every key is optional. A list must be in the result as a whole: all its ids, and there may be others. Only `first` means one of its ids, because a list has one first remedy.',
    table(['key', 'value', 'what must be true'], rows(properties['must']?.properties)),
    '## mustNot',
    'The same keys, where none of the ids may be in the result, and `lists`.',
    table(['key', 'value', 'what no id may be'], rows(properties['mustNot']?.properties)),
    '',
  ].join('\n\n');
}
