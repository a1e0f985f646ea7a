/**
 * For authors of packs: cases say what must, and must not, be the result of observations.
 *
 * @module remedy-rules/testing
 */
export { InvalidCasesError } from '../errors';
export type { Case, Cases, Must, MustNot } from './cases';
export { type CheckOptions, checkCases, type Failure } from './check-cases';
export { type CoverageSettings, coverage } from './coverage';
export { type Drafts, draftCases } from './draft';
export type { Unreached } from './wishes';
