/**
 * Your own packs: define, parse and extend them. Apart from the main entry, because checking a pack loads zod.
 *
 * @module pack
 */
export { InvalidPackError, type Issue, RemedyRulesError } from '../errors';
export type { ExtendedVocabulary, Pack, PackVocabulary, VocabularyOf } from '../types';
export { checkPack, type PackIssue } from './check-pack';
export type * from './format';
export { limits } from './limits';
export { definePack, extendPack, parsePack } from './parse';
