/**
 * Learn from outcomes: record how conversations ended, and count it beside the words of a pack.
 *
 * @module calibrate
 */

export type { ConversationOutcome } from '../conversation/outcome';
export { InvalidOutcomesError, type Issue, isRemedyRulesError, RemedyRulesError } from '../errors';
export { type Calibration, calibrate } from './calibrate';
export { record } from './record';
export type { CalibratedEstimate } from './report';
