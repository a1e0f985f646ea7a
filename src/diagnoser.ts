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
   * Says what to do about a device, from what its owner observes. Answers must be values; `diagnose` also takes
   * promises and functions.
   *
   * @throws {UnknownDeviceError} for a device without a pack.
   * @throws {InvalidObservationError} with every wrong answer and setting.
   */
  readonly diagnoseSync: DiagnoseSync<Ps>;

  /**
   * Says why the advice is what it is, by diagnosing again with other answers: which answers matter, why a question is
   * asked, and why a remedy does not come first.
   *
   * @throws {UnknownDeviceError} for a device without a pack.
   * @throws {InvalidObservationError} with every wrong answer and setting.
   */
  readonly explain: Explain<Ps>;
}

/** Diagnoses the devices of its packs. It keeps nothing between calls. */
export interface Diagnoser<Ps extends Packs> extends SyncDiagnoser<Ps> {
  /**
   * Like `diagnoseSync`, with the same result, but as a promise. An answer may be a promise or a function: each is
   * fetched at most once, and only if it can still decide something. json-rules-engine runs the rules.
   *
   * @throws {UnknownDeviceError} for a device without a pack.
   * @throws {InvalidObservationError} with every wrong answer and setting.
   */
  readonly diagnose: Diagnose<Ps>;
}

/**
 * Makes a diagnoser from packs: built-in ones, your own, or both.
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
