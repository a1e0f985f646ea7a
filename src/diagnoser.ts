import { conclude } from './diagnose/conclude';
import type { Diagnosis } from './diagnose/diagnosis';
import type { LazyObservations, Observations } from './diagnose/observations';
import { fetchAnswers, observe } from './diagnose/observe';
import { recogniseSync } from './diagnose/recognise/compile';
import { recognise } from './diagnose/recognise/engine';
import { neededAnswers } from './diagnose/recognise/needed';
import { report } from './diagnose/report/report';
import { checkOptions, type DiagnoseOptions, type ExplainOptions } from './diagnose/settings';
import {
  InvalidObservationError,
  InvalidPackError,
  type Issue,
  UnknownDeviceError,
  unknownId,
} from './errors';
import { explain } from './explain/explain';
import type { Explanation } from './explain/explanation';
import { isChecked, type Pack, type Packs, type PackVocabulary } from './format/pack';

/** Diagnoses the devices of its packs. It keeps nothing between calls. */
export interface Diagnoser<Ps extends Packs> {
  /** The packs it knows, by device id; an app can build its form from them. */
  readonly packs: Ps;

  /**
   * Says what to do about a device, from what its owner observes. Rules are run by json-rules-engine. Answers may be
   * promises or functions: each is fetched at most once, and only if a rule needs it.
   *
   * @throws {UnknownDeviceError} for a device without a pack.
   * @throws {InvalidObservationError} with every wrong answer and option at once.
   */
  diagnose<D extends Extract<keyof Ps, string>>(
    device: D,
    observations: LazyObservations<PackVocabulary<Ps[D]>>,
    options?: DiagnoseOptions<PackVocabulary<Ps[D]>>,
  ): Promise<Diagnosis<PackVocabulary<Ps[D]>>>;

  /**
   * The same, at once: rules are compiled to closures, and answers must be there.
   *
   * @throws {UnknownDeviceError} for a device without a pack.
   * @throws {InvalidObservationError} with every wrong answer and option at once.
   */
  diagnoseSync<D extends Extract<keyof Ps, string>>(
    device: D,
    observations: Observations<PackVocabulary<Ps[D]>>,
    options?: DiagnoseOptions<PackVocabulary<Ps[D]>>,
  ): Diagnosis<PackVocabulary<Ps[D]>>;

  /**
   * Explains the advice by trying out what other answers would change, why a question is worth asking, and why a
   * remedy does not stand first.
   *
   * @throws {UnknownDeviceError} for a device without a pack.
   * @throws {InvalidObservationError} with every wrong answer and option at once.
   */
  explain<D extends Extract<keyof Ps, string>>(
    device: D,
    observations: Observations<PackVocabulary<Ps[D]>>,
    options?: ExplainOptions<PackVocabulary<Ps[D]>>,
  ): Explanation<PackVocabulary<Ps[D]>>;
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
  return {
    packs,
    diagnose: diagnoseIn(packs),
    diagnoseSync: diagnoseSyncIn(packs),
    explain: explainIn(packs),
  };
}

// One function each, so that a bundler takes along only what an app calls. None looks at a pack before it is asked
// about its device.

/** {@link Diagnoser.diagnose} of checked packs. */
export function diagnoseIn<const Ps extends Packs>(packs: Ps): Diagnoser<Ps>['diagnose'] {
  return async (device, observations, options = {}) => {
    const pack = packOf(packs, device);
    const { observed, settings } = check(device, pack, observations, options, 'asynchronous');
    const answers = await fetchAnswers(device, pack, observed, neededAnswers(pack, observed));
    return report(conclude(device, pack, answers, await recognise(pack, answers), settings)) as never;
  };
}

/** {@link Diagnoser.diagnoseSync} of checked packs. */
export function diagnoseSyncIn<const Ps extends Packs>(packs: Ps): Diagnoser<Ps>['diagnoseSync'] {
  return (device, observations, options = {}) => {
    const pack = packOf(packs, device);
    const { observed, settings } = check(device, pack, observations, options, 'synchronous');
    const { answers } = observed;
    return report(conclude(device, pack, answers, recogniseSync(pack)(answers), settings)) as never;
  };
}

/** {@link Diagnoser.explain} of checked packs. */
export function explainIn<const Ps extends Packs>(packs: Ps): Diagnoser<Ps>['explain'] {
  return (device, observations, options = {}) => {
    const pack = packOf(packs, device);
    const { whyNot, ...rest } = options;
    const issues: Issue[] = [];
    const { answers } = observe(device, pack, observations, 'synchronous', issues);
    const settings = checkOptions(device, pack, rest, issues);
    if (whyNot !== undefined && !Object.hasOwn(pack.remedies, whyNot)) {
      const message = unknownId(`remedy of ${device}`, String(whyNot), Object.keys(pack.remedies));
      issues.push({ code: 'unknown-remedy', path: ['whyNot'], message });
    }
    if (issues.length > 0) throw new InvalidObservationError(device, issues);
    return explain(conclude(device, pack, answers, recogniseSync(pack)(answers), settings), whyNot) as never;
  };
}

function packOf(packs: Packs, device: string): Pack {
  if (typeof device === 'string' && Object.hasOwn(packs, device)) return packs[device] as Pack;
  const message = unknownId(
    'device',
    typeof device === 'string' ? device : typeof device,
    Object.keys(packs),
  );
  throw new UnknownDeviceError({ code: 'unknown-device', path: [], message });
}

/** Checks everything the caller passed before anything is done. */
function check(
  device: string,
  pack: Pack,
  observations: unknown,
  options: unknown,
  stage: 'asynchronous' | 'synchronous',
) {
  const issues: Issue[] = [];
  const observed = observe(device, pack, observations, stage, issues);
  const settings = checkOptions(device, pack, options, issues);
  if (issues.length > 0) throw new InvalidObservationError(device, issues);
  return { observed, settings };
}
