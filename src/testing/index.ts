/**
 * Cases: observations with what must, and must not, come out of them; for those who write packs.
 *
 * @module testing
 */
export { InvalidCasesError } from '../errors';
export type { Case, Cases, Must, MustNot } from './cases';
export { type CheckOptions, checkCases, type Failure } from './check-cases';
export { coverage, type Unreached } from './coverage';
