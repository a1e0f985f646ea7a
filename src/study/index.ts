/**
 * Studies for authors of packs: simulate owners, compare two versions of a pack, and find the estimates that matter.
 *
 * @module remedy-rules/study
 */
export { type Edge, type Graph, mermaid, type Node } from '../render/flowchart';
export { diagnosisGraph, packGraph } from './graph';
export { type ChangedSituation, type Impact, impact } from './impact';
export type { StudySettings } from './progress';
export type { RuleOfThumb } from './rules-of-thumb';
export { type Sensitivity, sensitivity, type Tipping, type WordSensitivity } from './sensitivity';
export type { Session, SessionMove } from './session';
export { type Simulation, simulate } from './simulate';
export type { Observed } from './situations';
