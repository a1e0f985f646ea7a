import { z } from 'zod';
import { caseSchema } from '../../src/testing/cases';
import { commentsIn } from './comments';
import type { Schema } from './pack-format';

/** The parts of a case, each with the type whose comments describe it. */
const types: Readonly<Record<string, string>> = { must: 'Must', mustNot: 'MustNot' };

const file = z.object({ $schema: z.string().optional() }).catchall(caseSchema);

/** The JSON Schema of files with cases, with the comments of their types as descriptions. */
export function casesJsonSchema(): Schema {
  const { $schema, ...schema } = z.toJSONSchema(file, { io: 'input' }) as Schema & {
    readonly $schema: string;
  };
  const comments = commentsIn('src/testing/cases.ts', ['Case', ...Object.values(types)]);
  const one = schema.additionalProperties as Schema;
  describe(one, 'Case', comments);
  for (const [part, type] of Object.entries(types)) describe(one.properties?.[part] ?? {}, type, comments);
  describe(schema, '', new Map([['.$schema', 'Address of this schema, for editors.']]));
  return {
    $schema,
    title: 'Cases of a pack of remedy-rules',
    description: 'Cases by name.',
    ...schema,
    additionalProperties: { description: comments.get('Case') ?? '', ...one },
  } as Schema;
}

function describe({ properties = {} }: Schema, type: string, comments: ReadonlyMap<string, string>): void {
  for (const [field, value] of Object.entries(properties)) {
    const description = comments.get(`${type}.${field}`);
    if (description) properties[field] = { description, ...value };
  }
}
