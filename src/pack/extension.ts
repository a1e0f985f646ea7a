import type { ExtendedVocabulary, Vocabulary } from '../vocabulary';
import type { ByKnown, FindingIn, Section } from './definition';

/**
 * An extension in which every key that names something of the base, or of the whole, is known. Values may be those of
 * imported JSON, which the compiler knows less of; `extendPack` checks them.
 */
export type Extension<Base extends Vocabulary, Data> = ExtensionIn<
  Base,
  ExtendedVocabulary<Base, Data>,
  Data
>;

interface ExtensionIn<Base extends Vocabulary, Whole extends Vocabulary, Data> {
  readonly format: number;
  readonly faults?: {
    readonly [Id in keyof Section<Data, 'faults'>]: FaultIn<Whole, Section<Data, 'faults'>[Id]>;
  };
  readonly remedies?: {
    readonly [Id in keyof Section<Data, 'remedies'>]: RemedyIn<Whole, Section<Data, 'remedies'>[Id]>;
  };
  readonly omit?: OfBase<Base, Section<Data, 'omit'>>;
  readonly overrides?: OfBase<Base, Section<Data, 'overrides'>> & {
    readonly sources?: ByKnown<
      Base['source'],
      unknown,
      Section<Section<Data, 'overrides'>, 'sources'>,
      'source'
    >;
    readonly alerts?: ByKnown<Base['alert'], unknown, Section<Section<Data, 'overrides'>, 'alerts'>, 'alert'>;
  };
}

/** Sections that speak of entries of the base. */
interface OfBase<Base extends Vocabulary, Data> {
  readonly symptoms?: ByKnown<
    Extract<keyof Base['answers'], string>,
    unknown,
    Section<Data, 'symptoms'>,
    'symptom'
  >;
  readonly rules?: ByKnown<Base['rule'], unknown, Section<Data, 'rules'>, 'rule'>;
  readonly faults?: ByKnown<Base['fault'], unknown, Section<Data, 'faults'>, 'fault'>;
  readonly remedies?: ByKnown<Base['remedy'], unknown, Section<Data, 'remedies'>, 'remedy'>;
}

interface FaultIn<V extends Vocabulary, Data> {
  readonly signs: ByKnown<FindingIn<V>, unknown, Section<Data, 'signs'>, 'finding'>;
  readonly remedies?: ByKnown<V['remedy'], unknown, Section<Data, 'remedies'>, 'remedy'>;
}

interface RemedyIn<V extends Vocabulary, Data> {
  readonly needs?: ByKnown<FindingIn<V>, unknown, Section<Data, 'needs'>, 'finding'>;
  readonly blockedBy?: ByKnown<FindingIn<V>, unknown, Section<Data, 'blockedBy'>, 'finding'>;
}
