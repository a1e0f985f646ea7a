import { describe, expectTypeOf, it } from 'vitest';
import type { z } from 'zod';
import type { Catalog } from '../../../src/format/catalog';
import { packs } from '../../../src/index';
import { translatePack } from '../../../src/pack';
import type { catalogSchema } from '../../../src/pack/translate/catalog-schema';

/** Without `readonly` and without `undefined`, which the zod types have and JSON has not. */
type Plain<T> = T extends object ? { -readonly [K in keyof T]: Plain<Exclude<T[K], undefined>> } : T;

describe('a catalog', () => {
  it('has the type that its schema checks', () => {
    expectTypeOf<Plain<z.input<ReturnType<typeof catalogSchema>>>>().toEqualTypeOf<Plain<Catalog>>();
  });

  it('leaves the ids of a pack as they are', () => {
    expectTypeOf(translatePack(packs['mi-band-4'], {})).toEqualTypeOf(packs['mi-band-4']);
  });
});
