import type { AnswerValue, Vocabulary } from '../vocabulary';
import type { Rule } from './condition';
import type { Fault } from './fault';
import type { Device, PackData, Source } from './format';
import type { Alert, Caution, Remedy, Service } from './remedy';
import type { ChoiceSymptom, NumberSymptom, Symptom, YesNoSymptom } from './symptom';
import { fillWording } from './texts';

type SymptomFor<Answer extends AnswerValue> = AnswerValue extends Answer
  ? Symptom
  : [Answer] extends [boolean]
    ? YesNoSymptom
    : [Answer] extends [number]
      ? NumberSymptom
      : ChoiceSymptom;

/** A checked pack: its own data with the wording filled in, frozen. */
export interface Pack<V extends Vocabulary = Vocabulary> extends Pick<PackData, 'language' | 'declares'> {
  /** Version of the pack format. */
  readonly format: 1;
  /** Name and aliases of the device. */
  readonly device: Device;
  /** Sources by id. */
  readonly sources: Readonly<Record<string, Source>>;
  /** Symptoms by id. */
  readonly symptoms: { readonly [Id in keyof V['answers']]: SymptomFor<V['answers'][Id]> };
  /** Rules by id. */
  readonly rules: Readonly<Record<V['rule'], Rule>>;
  /** Faults by id. */
  readonly faults: Readonly<Record<V['fault'], Fault>>;
  /** Remedies by id, without service. */
  readonly remedies: Readonly<Record<V['remedy'], Remedy>>;
  /** Alerts by id. */
  readonly alerts: Readonly<Record<V['alert'], Alert>>;
  /** Cautions by id. */
  readonly cautions: Readonly<Record<V['caution'], Caution>>;
  /** Where somebody else repairs or replaces the device. */
  readonly service: Service;
}

/** Packs by device id. */
export type Packs = Readonly<Record<string, Pack>>;

/** The vocabulary of a checked pack. */
export type PackVocabulary<P> = P extends Pack<infer V> ? V : never;

/** The ids of the devices of some packs. */
export type DeviceId<Ps extends Packs> = Extract<keyof Ps, string>;

/**
 * The vocabulary of one device of some packs. Of a device that is known only at run time, whose id has a union of types,
 * the ids are plain strings, because no answer fits every device.
 */
export type DeviceVocabulary<Ps extends Packs, D extends DeviceId<Ps>> =
  IsUnion<D> extends true ? Vocabulary : PackVocabulary<Ps[D]>;

/** {@link DeviceVocabulary} of the pack itself. */
export type VocabularyOfPack<P extends Pack> = IsUnion<P> extends true ? Vocabulary : PackVocabulary<P>;

type IsUnion<T, Whole = T> = T extends unknown ? ([Whole] extends [T] ? false : true) : never;

/**
 * Says whether there is a pack for a device that is known only at run time.
 *
 * @example
 * ```ts
 * import { diagnoseSync, isDevice, packs } from 'remedy-rules';
 *
 * const device: string = 'mi-band-4';
 * if (isDevice(packs, device)) console.log(diagnoseSync(device, { frozen: true }).verdict);
 * ```
 */
export function isDevice<Ps extends Packs>(packs: Ps, id: unknown): id is DeviceId<Ps> {
  return typeof id === 'string' && Object.hasOwn(packs, id);
}

/** A pack's data with its wording filled in and every section present. */
export function complete(data: PackData): Pack {
  const { $schema: _schema, ...filled } = fillWording(data);
  return { rules: {}, alerts: {}, cautions: {}, ...filled } as Pack;
}

/** Marks checked packs. A symbol, because JSON cannot hold one; shared, because an app may load the library twice. */
const checked: unique symbol = Symbol.for('remedy-rules.checked-pack');

/** What the library knows about a checked pack besides its data. */
export interface CheckedMark {
  /** Whether the app vouches for the pack. Otherwise it is a stranger's. */
  readonly reviewed: boolean;
  /** Remedies that extensions omitted. Their ids stay reserved, so that none comes back without its hazards. */
  readonly omitted: readonly string[];
  /** The words that filled its placeholders, one map for each time, by which a catalog finds its texts. */
  readonly wordings: readonly Readonly<Record<string, string>>[];
  /** Of a pack that was translated. */
  readonly translated?: {
    /** The pack before it was translated, for whoever reads its words. */
    readonly from: Pack;
    /** Entries whose free texts stayed as they were, such as `faults/empty`. */
    readonly kept: readonly string[];
  };
}

/** Freezes a whole pack and marks it as checked. */
export function markChecked<P extends Pack>(pack: P, mark: CheckedMark): P {
  Object.defineProperty(pack, checked, { value: deepFreeze(mark) });
  return deepFreeze(pack);
}

/** The mark of a checked pack; of any other value there is none. */
export function checkedMark(value: unknown): CheckedMark | undefined {
  const isMarked = typeof value === 'object' && value !== null && Object.hasOwn(value, checked);
  return isMarked ? (value as { readonly [checked]: CheckedMark })[checked] : undefined;
}

export function isChecked(value: unknown): boolean {
  return checkedMark(value) !== undefined;
}

/** Whether the app vouches for a pack, and it is not a stranger's. */
export function isReviewed(pack: Pack): boolean {
  return checkedMark(pack)?.reviewed === true;
}

/**
 * A remedy as its author wrote it. Whoever reads its words must not depend on the language that an owner speaks: the
 * advice is the same in all of them.
 */
export function writtenRemedy(pack: Pack, id: string): Remedy | undefined {
  const written = checkedMark(pack)?.translated?.from.remedies;
  const { remedies } = pack;
  return written && Object.hasOwn(written, id) ? written[id] : remedies[id];
}

/** The language of an entry that is not translated, although its pack is. */
export function langOf(pack: Pack, section: string, id: string): { readonly lang?: string } {
  const translated = checkedMark(pack)?.translated;
  return translated?.kept.includes(`${section}/${id}`) ? { lang: translated.from.language ?? 'en' } : {};
}

function deepFreeze<Value>(value: Value): Value {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const part of Object.values(value)) deepFreeze(part);
  }
  return value;
}

/**
 * Caches what is derived from a pack. Packs are frozen, so it is derived once.
 *
 * @__NO_SIDE_EFFECTS__
 */
export function perPack<Derived>(derive: (pack: Pack) => Derived): (pack: Pack) => Derived {
  const known = new WeakMap<Pack, Derived>();
  return (pack) => {
    let derived = known.get(pack);
    if (derived === undefined) {
      derived = derive(pack);
      known.set(pack, derived);
    }
    return derived;
  };
}
