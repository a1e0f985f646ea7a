import { type Adviser, simulatedOutcomes } from '../../scripts/simulated-outcomes';
import { calibrate } from '../../src/calibrate/calibrate';
import { numbersOf, withEstimates, writtenEstimates } from '../../src/calibrate/written';
import type { ConversationOutcome } from '../../src/conversation/outcome';
import type { Pack } from '../../src/format/pack';
import { draw, type Random } from '../../src/study/random';
import { evidenceFor } from './likelihood';
import { excessOf } from './plans';

/** A pack of which one word is wrong, and what calibration makes of it. */
export interface Trial {
  readonly device: string;
  readonly path: string;
  readonly kind: string;
  readonly from: string;
  readonly to: string;
  /** How much likelier the outcomes are by the right word than by the one in the pack: a natural logarithm. */
  readonly evidence: number;
  /** The same of outcomes of devices for which the word in the pack is right. */
  readonly evidenceUnchanged: number;
  /** Devices that the word could be counted on. */
  readonly of: number;
  readonly surprise: number;
  /** The word that fits better, if the word in the pack is doubted. */
  readonly better?: string | undefined;
  /** Other words that are doubted, although they are right. */
  readonly falseAlarms: readonly string[];
  /** Excess of the plans of the pack as it was, and of the calibrated one, over those of the right pack. */
  readonly before: number;
  readonly after: number;
}

/** A pack that advises owners. */
export interface Setting {
  readonly device: string;
  readonly pack: Pack;
  readonly advise: Adviser;
  /** Outcomes of devices that are as the pack says. As many are simulated of those that are not. */
  readonly unchanged: readonly ConversationOutcome[];
  readonly seed: number;
  /** Situations in which plans are compared. */
  readonly situations: number;
}

/** The devices differ from the pack in one word. It is drawn by chance, and so is the word in its place. */
export function trial(setting: Setting, random: Random): Trial {
  const { device, pack, advise, unchanged, seed, situations } = setting;
  const estimates = writtenEstimates(pack);
  const oneOf = (count: number) => draw(Array<number>(count).fill(1), random);
  const place = oneOf(estimates.length);
  const { path, kind, word } = estimates[place] as (typeof estimates)[number];
  const others = Object.keys(numbersOf[kind]).filter((other) => other !== word);
  const to = others[oneOf(others.length)] as string;
  const truth = withEstimates(
    pack,
    estimates.map((one, index) => (index === place ? to : one.word)),
  );
  const outcomes = simulatedOutcomes(truth, advise, unchanged.length, seed);
  const calibration = calibrate(pack, outcomes);
  const { of, surprise, better } = calibration.estimates[place] as (typeof calibration.estimates)[number];
  const excess = (advising: Pack) => excessOf(advising, truth, situations, seed + 77);
  return {
    device,
    path: path.slice(1).join('.'),
    kind,
    from: word,
    to,
    evidence: evidenceFor(truth, pack, outcomes),
    evidenceUnchanged: evidenceFor(truth, pack, unchanged),
    of,
    surprise,
    better,
    falseAlarms: calibration.estimates
      .filter((one, index) => one.better !== undefined && index !== place)
      .map((one) => one.path.slice(1).join('.')),
    before: excess(pack),
    after: excess(calibration.pack),
  };
}
