import { describe, expectTypeOf, it } from 'vitest';
import type { z } from 'zod';
import type { PackData, PackExtension } from '../../src/format/format';
import type { extensionSchema, packSchema } from '../../src/pack/schema';

/** Without `readonly` and without `undefined`, which the zod types have and JSON has not. */
type Plain<T> = T extends object ? { -readonly [K in keyof T]: Plain<Exclude<T[K], undefined>> } : T;
type KeyOfAny<T> = T extends unknown ? keyof T : never;

describe('the schema', () => {
  // One object in the schema and a union in the types, because check.ts gives better messages than a union of zod.
  type Looser = 'symptoms';
  type SchemaPack = Plain<z.input<typeof packSchema>>;
  type SchemaExtension = Plain<z.input<typeof extensionSchema>>;
  type FormatPack = Plain<PackData>;
  type FormatExtension = Plain<PackExtension>;

  it('of a pack is the type PackData', () => {
    expectTypeOf<Omit<SchemaPack, Looser>>().toEqualTypeOf<Omit<FormatPack, Looser>>();
    expectTypeOf<FormatPack['symptoms']>().toExtend<SchemaPack['symptoms']>();
    expectTypeOf<keyof SchemaPack['symptoms'][string]>().toEqualTypeOf<
      KeyOfAny<FormatPack['symptoms'][string]>
    >();
  });
  it('of an extension is the type PackExtension', () => {
    type Overrides<Extension extends { overrides?: object }> = Omit<Required<Extension>['overrides'], Looser>;
    expectTypeOf<Omit<SchemaExtension, Looser | 'overrides'>>().toEqualTypeOf<
      Omit<FormatExtension, Looser | 'overrides'>
    >();
    expectTypeOf<Overrides<SchemaExtension>>().toEqualTypeOf<Overrides<FormatExtension>>();
    expectTypeOf<FormatExtension>().toExtend<SchemaExtension>();
  });
});
