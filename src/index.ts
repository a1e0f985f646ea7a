/**
 * Diagnose a device from what its owner observes.
 *
 * @module remedy-rules
 */
import { type Diagnoser, diagnoseIn, diagnoseSyncIn, explainIn } from './diagnose';
import { type BuiltInPacks, packs } from './packs';

/** {@link Diagnoser.diagnose} of the built-in packs. */
export const diagnose: Diagnoser<BuiltInPacks>['diagnose'] = /* @__PURE__ */ diagnoseIn(packs);

/** {@link Diagnoser.diagnoseSync} of the built-in packs. */
export const diagnoseSync: Diagnoser<BuiltInPacks>['diagnoseSync'] = /* @__PURE__ */ diagnoseSyncIn(packs);

/** {@link Diagnoser.explain} of the built-in packs. */
export const explain: Diagnoser<BuiltInPacks>['explain'] = /* @__PURE__ */ explainIn(packs);

export { createDiagnoser, type Diagnoser } from './diagnose';
export type * from './diagnosis';
export {
  InvalidObservationError,
  InvalidPackError,
  type Issue,
  RemedyRulesError,
  UnknownDeviceError,
} from './errors';
export type * from './explain/explanation';
export type { DiagnoseOptions, ExplainOptions, TriedOutcome } from './options';
export type * from './pack/format';
export { type BuiltInPacks, packs } from './packs';
export type { Advice } from './plan/plan';
export type { Warning } from './safety/hazards';
export type { Risk, SignalWord } from './safety/risk';
export type {
  AnswerValue,
  ExtendedVocabulary,
  LazyObservations,
  Observations,
  Pack,
  Packs,
  PackVocabulary,
  SymptomId,
  Vocabulary,
  VocabularyOf,
  YesNoId,
} from './types';
