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

// Named here, so that the published types spell the data out: JSON cannot stand in a declaration file.
const data = { band2, band3, band4, band5, family, speaker };

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

type OnFamily<Extra> = Pack<ExtendedVocabulary<VocabularyOf<typeof data.family>, Extra>>;

/** The built-in packs by device id, each with its own ids. */
export type BuiltInPacks = {
  readonly 'mi-smart-speaker': Pack<VocabularyOf<typeof data.speaker>>;
  readonly 'mi-band-2': OnFamily<typeof data.band2>;
  readonly 'mi-band-3': OnFamily<typeof data.band3>;
  readonly 'mi-band-4': OnFamily<typeof data.band4>;
  readonly 'mi-band-5': OnFamily<typeof data.band5>;
};

/** The built-in packs, by device id. */
export const packs: BuiltInPacks = {
  'mi-smart-speaker': /* @__PURE__ */ builtIn(data.speaker),
  'mi-band-2': /* @__PURE__ */ builtInOn(data.family, data.band2),
  'mi-band-3': /* @__PURE__ */ builtInOn(data.family, data.band3),
  'mi-band-4': /* @__PURE__ */ builtInOn(data.family, data.band4),
  'mi-band-5': /* @__PURE__ */ builtInOn(data.family, data.band5),
};
