import { type Diagnose, type DiagnoseSync, diagnoseIn, diagnoseSyncIn } from './diagnose/diagnose';
import { InvalidPackError } from './errors';
import { type Explain, explainIn } from './explain/explain';
import type { Packs } from './format/pack';
import { isChecked } from './format/pack';

/** Diagnoses the devices of its packs, without promises. It keeps nothing between calls. */
export interface SyncDiagnoser<Ps extends Packs> {
  /** The packs by device id; an app can build its form from them. */
  readonly packs: Ps;

  /**
   * Says what to do about a device, from what its owner observes. Rules are compiled to closures.
   *
   * @throws {UnknownDeviceError} for a device without a pack.
   * @throws {InvalidObservationError} with every wrong answer and setting.
   */
  readonly diagnoseSync: DiagnoseSync<Ps>;

  /**
   * Explains the advice by trying out what other answers would change: why a question is worth asking, and why a remedy
   * does not come first.
   *
   * @throws {UnknownDeviceError} for a device without a pack.
   * @throws {InvalidObservationError} with every wrong answer and setting.
   */
  readonly explain: Explain<Ps>;
}

/** Diagnoses the devices of its packs. It keeps nothing between calls. */
export interface Diagnoser<Ps extends Packs> extends SyncDiagnoser<Ps> {
  /**
   * Says what to do about a device, from what its owner observes. Rules are run by json-rules-engine, and the result is
   * that of `diagnoseSync`. Answers may be promises or functions: each is fetched at most once, and only if a rule
   * needs it.
   *
   * @throws {UnknownDeviceError} for a device without a pack.
   * @throws {InvalidObservationError} with every wrong answer and setting.
   */
  readonly diagnose: Diagnose<Ps>;
}

/**
 * Makes a diagnoser of any packs, the built-in ones and your own.
 *
 * @throws {InvalidPackError} with `pack-not-checked` for every pack that did not come from `definePack`, `parsePack`
 * or `extendPack`.
 *
 * @example
 * ```ts
 * import { createDiagnoser, packs } from 'remedy-rules';
 *
 * const { diagnoseSync } = createDiagnoser({ 'mi-band-2': packs['mi-band-2'] });
 * console.log(diagnoseSync('mi-band-2', ['keeps-restarting']).verdict);
 * ```
 */
export function createDiagnoser<const Ps extends Packs>(packs: Ps): Diagnoser<Ps> {
  return { ...createSyncDiagnoser(packs), diagnose: diagnoseIn(packs) };
}

/**
 * {@link createDiagnoser} without `diagnose`, so that an app that bundles everything into one file does not carry
 * json-rules-engine.
 *
 * @throws {InvalidPackError} as `createDiagnoser` does.
 */
export function createSyncDiagnoser<const Ps extends Packs>(packs: Ps): SyncDiagnoser<Ps> {
  const unchecked = Object.keys(packs).filter((device) => !isChecked(packs[device]));
  if (unchecked.length > 0) {
    throw new InvalidPackError(
      unchecked.map((device) => ({
        code: 'pack-not-checked',
        path: [device],
        message: 'a pack must come from definePack, parsePack or extendPack, which check it',
      })),
    );
  }
  return { packs, diagnoseSync: diagnoseSyncIn(packs), explain: explainIn(packs) };
}
