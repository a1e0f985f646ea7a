/**
 * Diagnose a device from what its owner observes.
 *
 * @module remedy-rules
 */

import { type BuiltInPacks, packs } from './built-in/all';
import { type Diagnose, type DiagnoseSync, diagnoseIn, diagnoseSyncIn } from './diagnose/diagnose';
import { type Explain, explainIn } from './explain/explain';

/** {@link Diagnoser.diagnose} of the built-in packs. */
export const diagnose: Diagnose<BuiltInPacks> = /* @__PURE__ */ diagnoseIn(packs);

/** {@link Diagnoser.diagnoseSync} of the built-in packs. */
export const diagnoseSync: DiagnoseSync<BuiltInPacks> = /* @__PURE__ */ diagnoseSyncIn(packs);

/** {@link Diagnoser.explain} of the built-in packs. */
export const explain: Explain<BuiltInPacks> = /* @__PURE__ */ explainIn(packs);

export {
  type BuiltInPacks,
  type MiBand2,
  type MiBand3,
  type MiBand4,
  type MiBand5,
  type MiSmartSpeaker,
  packs,
} from './built-in/all';
export type { Diagnose, DiagnoseSync } from './diagnose/diagnose';
export type * from './diagnose/diagnosis';
export type {
  LazyObservations,
  LazySymptomAnswers,
  Observations,
  SymptomAnswers,
} from './diagnose/observations';
export type { DiagnoseSettings, ExplainSettings, Tried, TriedOutcome } from './diagnose/settings';
export { type DiagnosisSummary, summarise } from './diagnose/summarise';
export { createDiagnoser, createSyncDiagnoser, type Diagnoser, type SyncDiagnoser } from './diagnoser';
export {
  type ErrorCode,
  InvalidObservationError,
  InvalidPackError,
  type Issue,
  isRemedyRulesError,
  NotTranslatedError,
  RemedyRulesError,
  UnknownDeviceError,
} from './errors';
export type { Explain } from './explain/explain';
export type * from './explain/explanation';
export type * from './format/format';
export {
  type DeviceId,
  type DeviceVocabulary,
  isDevice,
  type Pack,
  type Packs,
  type PackVocabulary,
} from './format/pack';
export { type Role, roleOf } from './format/role';
export type { Language } from './languages/language';
export type { Spoken } from './languages/spoken';
export { packIn } from './pack/in-language';
export type { Warning } from './safety/hazards';
export type { Risk, SignalWord } from './safety/risk';
export type { AnswerValue, ExtendedVocabulary, Vocabulary, VocabularyOf } from './vocabulary';
