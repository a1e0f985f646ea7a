import band2 from '../rules/mi-band/band-2.json';
import band3 from '../rules/mi-band/band-3.json';
import band4 from '../rules/mi-band/band-4.json';
import band5 from '../rules/mi-band/band-5.json';
import family from '../rules/mi-band/family.json';
import speaker from '../rules/mi-smart-speaker/pack.json';
import { markChecked } from './pack/checked';
import { complete } from './pack/complete';
import { mergePacks } from './pack/extend';
import type { PackData, PackExtension } from './pack/format';
import type { ExtendedVocabulary, Pack, VocabularyOf } from './types';

// The build and the tests check these, so that importing them parses nothing and loads neither zod nor
// json-rules-engine; see docs/decisions.md.

function builtIn<Data>(data: Data): Pack<VocabularyOf<Data>> {
  return markChecked(complete(data as unknown as PackData)) as never;
}

function builtInOn<Base, Extra>(
  base: Base,
  extra: Extra,
): Pack<ExtendedVocabulary<VocabularyOf<Base>, Extra>> {
  return builtIn(mergePacks(base as unknown as PackData, extra as unknown as PackExtension).data) as never;
}

type OnFamily<Extra> = Pack<ExtendedVocabulary<VocabularyOf<typeof family>, Extra>>;

/** The built-in packs by device id, each with its own ids. */
export type BuiltInPacks = {
  readonly 'mi-smart-speaker': Pack<VocabularyOf<typeof speaker>>;
  readonly 'mi-band-2': OnFamily<typeof band2>;
  readonly 'mi-band-3': OnFamily<typeof band3>;
  readonly 'mi-band-4': OnFamily<typeof band4>;
  readonly 'mi-band-5': OnFamily<typeof band5>;
};

/** The built-in packs, by device id. */
export const packs: BuiltInPacks = {
  'mi-smart-speaker': /* @__PURE__ */ builtIn(speaker),
  'mi-band-2': /* @__PURE__ */ builtInOn(family, band2),
  'mi-band-3': /* @__PURE__ */ builtInOn(family, band3),
  'mi-band-4': /* @__PURE__ */ builtInOn(family, band4),
  'mi-band-5': /* @__PURE__ */ builtInOn(family, band5),
};
