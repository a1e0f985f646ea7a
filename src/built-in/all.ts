import band2 from '../../rules/mi-band/band-2.json';
import band3 from '../../rules/mi-band/band-3.json';
import band4 from '../../rules/mi-band/band-4.json';
import band5 from '../../rules/mi-band/band-5.json';
import family from '../../rules/mi-band/family.json';
import speaker from '../../rules/mi-smart-speaker/pack.json';
import type { Pack } from '../format/pack';
import type { ExtendedVocabulary, VocabularyOf } from '../vocabulary';
import { builtIn } from './checked';
import { idsOf } from './ids-of';
import { onFamily } from './on-family';

// Named here, so that the published types spell the ids out: JSON cannot stand in a declaration file.
const data = {
  band2: /* @__PURE__ */ idsOf(band2),
  band3: /* @__PURE__ */ idsOf(band3),
  band4: /* @__PURE__ */ idsOf(band4),
  band5: /* @__PURE__ */ idsOf(band5),
  family: /* @__PURE__ */ idsOf(family),
  speaker: /* @__PURE__ */ idsOf(speaker),
};

// Interfaces, so that editors and compilers print their names instead of some two thousand letters of ids.

type Family = VocabularyOf<typeof data.family>;

/** The ids of the Mi Smart Speaker. */
export interface MiSmartSpeaker extends VocabularyOf<typeof data.speaker> {}

/** The ids of the Mi Band 2. */
export interface MiBand2 extends ExtendedVocabulary<Family, typeof data.band2> {}

/** The ids of the Mi Band 3. */
export interface MiBand3 extends ExtendedVocabulary<Family, typeof data.band3> {}

/** The ids of the Mi Band 4. */
export interface MiBand4 extends ExtendedVocabulary<Family, typeof data.band4> {}

/** The ids of the Mi Band 5. */
export interface MiBand5 extends ExtendedVocabulary<Family, typeof data.band5> {}

/** The built-in packs by device id, each with its own ids. */
export type BuiltInPacks = {
  /** Mi Smart Speaker, the first model. */
  readonly 'mi-smart-speaker': Pack<MiSmartSpeaker>;
  /** Mi Band 2. */
  readonly 'mi-band-2': Pack<MiBand2>;
  /** Mi Band 3. */
  readonly 'mi-band-3': Pack<MiBand3>;
  /** Mi Band 4. */
  readonly 'mi-band-4': Pack<MiBand4>;
  /** Mi Band 5. */
  readonly 'mi-band-5': Pack<MiBand5>;
};

// The build and the tests check these, so that using them parses no schema and loads neither zod nor
// json-rules-engine; see docs/decisions.md. Each is made when it is first asked for, and a bundler leaves out those
// that nobody asks for: so there is one function per pack.

export const miSmartSpeaker = /* @__PURE__ */ once(() => builtIn<Pack<MiSmartSpeaker>>(speaker));
export const miBand2 = /* @__PURE__ */ once(() => onFamily<Pack<MiBand2>>(band2));
export const miBand3 = /* @__PURE__ */ once(() => onFamily<Pack<MiBand3>>(band3));
export const miBand4 = /* @__PURE__ */ once(() => onFamily<Pack<MiBand4>>(band4));
export const miBand5 = /* @__PURE__ */ once(() => onFamily<Pack<MiBand5>>(band5));

/** The built-in packs, by device id. */
export const packs: BuiltInPacks = {
  get 'mi-smart-speaker'() {
    return miSmartSpeaker();
  },
  get 'mi-band-2'() {
    return miBand2();
  },
  get 'mi-band-3'() {
    return miBand3();
  },
  get 'mi-band-4'() {
    return miBand4();
  },
  get 'mi-band-5'() {
    return miBand5();
  },
};

function once<Value>(make: () => Value): () => Value {
  let made: Value | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
