/**
 * Diagnose a device from what its owner observes.
 *
 * @module remedy-rules
 */

import { type BuiltInPacks, packs } from './built-in/all';
import { type Diagnoser, diagnoseIn, diagnoseSyncIn, explainIn } from './diagnoser';

/** {@link Diagnoser.diagnose} of the built-in packs. */
export const diagnose: Diagnoser<BuiltInPacks>['diagnose'] = /* @__PURE__ */ diagnoseIn(packs);

/** {@link Diagnoser.diagnoseSync} of the built-in packs. */
export const diagnoseSync: Diagnoser<BuiltInPacks>['diagnoseSync'] = /* @__PURE__ */ diagnoseSyncIn(packs);

/** {@link Diagnoser.explain} of the built-in packs. */
export const explain: Diagnoser<BuiltInPacks>['explain'] = /* @__PURE__ */ explainIn(packs);

export { type BuiltInPacks, packs } from './built-in/all';
export type * from './diagnose/diagnosis';
export type { LazyObservations, Observations } from './diagnose/observations';
export type { Advice } from './diagnose/plan/plan';
export type { DiagnoseOptions, ExplainOptions, TriedOutcome } from './diagnose/settings';
export { createDiagnoser, type Diagnoser } from './diagnoser';
export {
  InvalidObservationError,
  InvalidPackError,
  type Issue,
  RemedyRulesError,
  UnknownDeviceError,
} from './errors';
export type * from './explain/explanation';
export type * from './format/format';
export type { Pack, Packs, PackVocabulary } from './format/pack';
export type { Warning } from './safety/hazards';
export type { Risk, SignalWord } from './safety/risk';
export type {
  AnswerValue,
  ExtendedVocabulary,
  SymptomId,
  Vocabulary,
  VocabularyOf,
  YesNoId,
} from './vocabulary';
