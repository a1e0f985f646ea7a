/** The texts of packs in another language. */
export interface Catalog {
  readonly format: 1;
  /** BCP 47 tag of the language. */
  readonly language: string;
  /** Text of the pack, with its placeholders, to its translation. */
  readonly texts: Readonly<Record<string, string>>;
}
