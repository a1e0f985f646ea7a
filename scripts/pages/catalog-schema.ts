import { z } from 'zod';
import { names } from '../../src/pack/schema';
import { catalogSchema } from '../../src/pack/translate/catalog-schema';
import { commentsIn } from './comments';
import type { Schema } from './pack-format';

/** The JSON Schema of catalogs, with the comments of `src/format/catalog.ts` as descriptions. */
export function catalogJsonSchema(): Schema {
  const { $schema, ...schema } = z.toJSONSchema(catalogSchema(), {
    io: 'input',
    metadata: names,
  }) as Schema & {
    readonly $schema: string;
  };
  const comments = commentsIn('src/format/catalog.ts', ['Catalog', 'CatalogPhrases']);
  const catalog = schema.$defs?.['catalog'] ?? {};
  describe(catalog.properties?.['phrases'] ?? {}, 'CatalogPhrases', comments);
  describe(catalog, 'Catalog', comments);
  return {
    $schema,
    title: 'A catalog of remedy-rules',
    description: comments.get('Catalog') ?? '',
    ...schema,
  } as Schema;
}

function describe({ properties = {} }: Schema, type: string, comments: ReadonlyMap<string, string>): void {
  for (const [field, value] of Object.entries(properties)) {
    const description = comments.get(`${type}.${field}`);
    if (description) properties[field] = { description, ...value };
  }
}
