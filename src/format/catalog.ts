import type { Pack } from './pack';

/** Owners' own words, in the language of a catalog. */
export interface CatalogPhrases {
  /** Symptom to the words that owners use for it, in the shape that they have in a pack. */
  readonly symptoms?: Readonly<
    Record<string, readonly string[] | Readonly<Record<string, readonly string[]>>>
  >;
  /** Remedy to the words of owners who did it. */
  readonly remedies?: Readonly<Record<string, readonly string[]>>;
}

/** The texts of a pack, or of a family of packs, in another language. It holds words and nothing else. */
export interface Catalog {
  /** Address of the JSON Schema, for editors. */
  readonly $schema?: string;
  /** Version of the format of catalogs. */
  readonly format: 1;
  /** The language of the translations, as a BCP 47 tag. */
  readonly language: string;
  /**
   * Text of the pack, with its placeholders as they are in its file, to the translation, which has the same placeholders.
   * The words for placeholders are texts too. An empty translation is a missing one.
   */
  readonly texts: Readonly<Record<string, string>>;
  /** Translations of texts that no pack has any more, until somebody uses or deletes them. They have no effect. */
  readonly stale?: Readonly<Record<string, string>>;
  /** Owners' own words in this language. Write new ones, because owners do not speak in translations. */
  readonly phrases?: CatalogPhrases;
  /** Device id to more names that owners use for it. */
  readonly aliases?: Readonly<Record<string, readonly string[]>>;
}

/** What of a language says in which words the texts of packs are shown. */
export interface PackLanguage {
  /** BCP 47 tag. */
  readonly code: string;
  /** The texts of packs in this language, by device id. */
  readonly catalogs?: Readonly<Record<string, Catalog>>;
  /**
   * Puts a pack into the words of one of these catalogs. It comes with the language, so that an app which only speaks
   * English does not carry it. For catalogs of your own, let `translatePack` do it, which checks them.
   */
  readonly translate?: (pack: Pack, catalog: Catalog, device: string) => Pack;
}
