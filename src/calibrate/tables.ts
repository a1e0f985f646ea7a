import type { Pack } from '../format/pack';
import { type Block, combinationChances } from './blocks';
import type { Evidence } from './evidence';
import { nodes } from './quadrature';

/** Chance that an owner volunteers an answer, by kind of answer. */
export type Rates = readonly number[];

/** What one block of a device with one fault makes of every pattern of known answers. */
export interface Table {
  /** Places of its estimates among those of the pack. */
  readonly signs: readonly number[];
  /** By node, the chance that nothing is known of it. */
  readonly bases: Float64Array;
  /** By pattern and node, the chance of the known answers, and that the others were not volunteered, as a multiple of that. */
  readonly weights: Float64Array;
  /** By pattern, node and sign, the expected score of the estimate; then by kind, the expected answers. */
  readonly statistics: Float64Array;
  /** By sign, the variance of its score. */
  readonly variances: readonly number[];
  /** Chance that the block shows no complaint, and by sign the expected score if so. */
  readonly silence: number;
  readonly silentScores: readonly number[];
}

const kindsOfAnswers = 3;

/** Works a block out for the estimates of a pack. */
export function tableOf(
  pack: Pack,
  block: Block,
  evidence: readonly Evidence[],
  fault: number,
  rates: Rates,
): Table {
  const { symptoms, combinations, strides, patterns } = block;
  const { chances, whenApart } = combinationChances(pack, block, evidence, fault);
  const parts = symptoms.map((symptom) => evidence[symptom] as Evidence);
  const scores = block.signs.map(({ isTrue, isRule }) => scoresOf(block, chances, whenApart, isTrue, isRule));
  const width = scores.length + kindsOfAnswers;
  const weights = new Float64Array(patterns * nodes.length);
  const statistics = new Float64Array(patterns * nodes.length * width);
  let silence = 0;
  const silentScores = scores.map(() => 0);
  for (const [index, combination] of combinations.entries()) {
    const chance = chances[index] as number;
    const complaints = combination.filter((answer, at) => parts[at]?.isComplaint[answer]).length;
    const kinds = combination.map((answer, at) => parts[at]?.kinds[answer] as number);
    if (complaints === 0) {
      silence += chance;
      for (const [at, score] of scores.entries())
        silentScores[at] = (silentScores[at] as number) + chance * (score[index] as number);
    }
    for (let known = 0; known < 1 << symptoms.length; known++) {
      let pattern = 0;
      let weight = chance;
      for (const [at, answer] of combination.entries()) {
        if (known & (1 << at)) pattern += (answer + 1) * (strides[at] as number);
        else weight *= 1 - (rates[kinds[at] as number] as number);
      }
      for (const [node, z] of nodes.entries()) {
        let part = weight;
        for (let times = 0; times < complaints; times++) part *= z;
        const entry = pattern * nodes.length + node;
        weights[entry] = (weights[entry] as number) + part;
        for (const [at, score] of scores.entries())
          add(statistics, entry * width + at, part * (score[index] as number));
        for (const kind of kinds) add(statistics, entry * width + scores.length + kind, part);
      }
    }
  }
  for (const [entry, weight] of weights.entries())
    for (let at = 0; at < width; at++)
      if (weight > 0) statistics[entry * width + at] = (statistics[entry * width + at] as number) / weight;
  const bases = weights.slice(0, nodes.length);
  for (let entry = 0; entry < weights.length; entry++)
    weights[entry] = (weights[entry] as number) / (bases[entry % nodes.length] as number);
  return {
    bases,
    signs: block.signs.map(({ place }) => place),
    weights,
    statistics,
    variances: scores.map((score) =>
      score.reduce((sum, value, index) => sum + (chances[index] as number) * value * value, 0),
    ),
    silence,
    silentScores: silentScores.map((score) => (silence > 0 ? score / silence : 0)),
  };
}

function add(list: Float64Array, at: number, value: number): void {
  list[at] = (list[at] as number) + value;
}

/**
 * By combination, the score of an estimate of chance p, times p (1 - p): whether it is true, minus how often it is. Of a
 * sign that a rule is about, how often it is where the rule holds, or where it does not.
 */
function scoresOf(
  { holds }: Block,
  chances: readonly number[],
  whenApart: readonly number[],
  isTrue: readonly boolean[],
  isRule: boolean,
): readonly number[] {
  const share = (of: readonly number[], isIn: (index: number) => boolean) => {
    let [all, some] = [0, 0];
    for (const [index, chance] of of.entries()) {
      if (!isIn(index)) continue;
      all += chance;
      if (isTrue[index]) some += chance;
    }
    return all > 0 ? some / all : 0;
  };
  if (isRule || !holds) {
    const mean = share(chances, () => true);
    return isTrue.map((truth) => Number(truth) - mean);
  }
  const [whereHeld, elsewhere] = [
    share(whenApart, (index) => holds[index] === true),
    share(whenApart, (index) => holds[index] === false),
  ];
  return isTrue.map((truth, index) => Number(truth) - (holds[index] ? whereHeld : elsewhere));
}
