import { expectTypeOf, it } from 'vitest';
import { definePack, type PackData } from '../../src/pack';
import { smallPack } from '../support/small-pack';

const { unplugged } = smallPack.faults;
const count = { seen: 3, of: 4 } as const;

it('a count may be written out, or come from imported JSON', () => {
  const dark = { word: 'always', ...count } as const;
  const written = { ...smallPack, faults: { unplugged: { ...unplugged, signs: { dark } } } } as const;
  expectTypeOf(written).toExtend<PackData>();
  expectTypeOf(definePack(written)).toEqualTypeOf(definePack(smallPack));
  const prior = { word: 'common' as string, seen: 3, of: 4 };
  const imported = { ...smallPack, faults: { unplugged: { ...unplugged, prior } } };
  expectTypeOf(definePack(imported)).toEqualTypeOf(definePack(smallPack));
});

it('a word beside a count may not be misspelt', () => {
  // @ts-expect-error "comon" is no word.
  definePack({ ...smallPack, faults: { unplugged: { ...unplugged, prior: { word: 'comon', ...count } } } });
});
