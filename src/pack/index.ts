/**
 * Your own packs: define, parse and extend them. Apart from the main entry, because checking a pack loads zod.
 *
 * @module remedy-rules/pack
 */
export {
  type ErrorCode,
  InvalidPackError,
  type Issue,
  isRemedyRulesError,
  RemedyRulesError,
} from '../errors';
export type { Catalog, CatalogPhrases } from '../format/catalog';
export type * from '../format/format';
export { limits } from '../format/limits';
export type { Pack, PackVocabulary } from '../format/pack';
export { type Place, placeOf } from '../safety/place';
export type { ExtendedVocabulary, VocabularyOf } from '../vocabulary';
export { checkPack, type PackIssue } from './check-pack';
export { above, all, any, atLeast, atMost, below, is, no, oneOf, yes } from './conditions';
export type { Definition } from './definition';
export { duplicateKeys } from './duplicate-keys';
export { definePack, extendPack, parsePack } from './parse';
export type { PackSettings, TranslateSettings } from './settings';
export { checkCatalog, type PackFile } from './translate/check-catalog';
export { type RefreshedCatalog, refreshCatalog } from './translate/refresh-catalog';
export { translatePack } from './translate/translate-pack';
