import ts from 'typescript';
import { z } from 'zod';
import { extensionSchema, names, packSchema } from '../../src/pack/schema';
import type { Schema } from './pack-format';

/** The parts of the schema, each with the type in `src/format` whose comments describe it. */
const types: Readonly<Record<string, string>> = {
  pack: 'PackData',
  extension: 'PackExtension',
  device: 'Device',
  source: 'Source',
  symptom: 'Symptom',
  rule: 'Rule',
  leaf: 'Leaf',
  fault: 'Fault',
  remedy: 'Remedy',
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
  const comments = commentsOf(Object.values(types));
  const describe = (part: string, { properties = {} }: Schema) => {
    for (const [field, value] of Object.entries(properties)) {
      const description = comments.get(`${types[part]}.${field}`);
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
    ...(schema as Schema),
  };
}

/** The comments of some types of the format and of their fields: `Remedy` or `Remedy.steps` to its comment. */
function commentsOf(wanted: readonly string[]): Map<string, string> {
  const path = 'src/format/format.ts';
  const program = ts.createProgram([path], { strict: true, target: ts.ScriptTarget.ES2022, noEmit: true });
  const checker = program.getTypeChecker();
  const module = checker.getSymbolAtLocation(program.getSourceFile(path) as ts.SourceFile) as ts.Symbol;
  const comments = new Map<string, string>();
  const add = (name: string, symbol: ts.Symbol) => {
    const text = ts.displayPartsToString(symbol.getDocumentationComment(checker)).replaceAll('\n', ' ');
    if (text !== '' && !comments.has(name)) comments.set(name, text);
  };
  for (const exported of checker.getExportsOfModule(module)) {
    if (!wanted.includes(exported.name)) continue;
    const symbol = exported.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(exported) : exported;
    add(symbol.name, symbol);
    const type = checker.getDeclaredTypeOfSymbol(symbol);
    for (const member of type.isUnion() ? type.types : [type])
      for (const field of checker.getPropertiesOfType(member)) add(`${symbol.name}.${field.name}`, field);
  }
  return comments;
}
