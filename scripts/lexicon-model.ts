import { readFileSync } from 'node:fs';
import type { Device } from '../src/format/format';
import type { Pack } from '../src/format/pack';
import { textsIn } from '../src/format/texts';
import { packs } from '../src/index';
import { ownNames, sentencesIn } from '../src/safety/lexicon';
import { buckets, featuresOf, shareOf, zero } from '../src/safety/lexicon/judgement';
import { described } from './pages/safety-examples';

const corpus = 'test/safety/corpus/tuned.json';

const epochs = 40;
const forgetting = 0.002;

interface Example {
  readonly features: readonly number[];
  readonly isDangerous: boolean;
}

function examplesOf(text: string, device: Device, isDangerous: boolean): Example[] {
  const own = ownNames(device);
  const features = sentencesIn(text, own).flatMap(featuresOf);
  return features.length > 0 ? [{ features: [...new Set(features)], isDangerous }] : [];
}

/** The labelled sentences, the examples of every method, and the remedies of shipped packs that do nothing dangerous. */
function allExamples(): Example[] {
  const sentences: readonly { text: string; device: Device; acts: readonly string[] }[] = JSON.parse(
    readFileSync(corpus, 'utf8'),
  );
  const harmless = Object.values(packs as Readonly<Record<string, Pack>>).flatMap(({ device, remedies }) =>
    Object.values(remedies)
      .filter(({ methods }) => methods.length === 0)
      .flatMap(({ title, steps, before = [], after = [] }) =>
        textsIn([title, ...steps, ...before, ...after]).map(({ text }) => ({ text, device })),
      ),
  );
  const shipped = new Map(harmless.map((one) => [one.text, one]));
  return [
    ...sentences.flatMap(({ text, device, acts }) => examplesOf(text, device, acts.length > 0)),
    ...Object.values(described).flatMap((texts) =>
      texts.flatMap((text) => examplesOf(text, { name: 'Mi Band', aliases: ['band'] }, true)),
    ),
    ...[...shipped.values()].flatMap(({ text, device }) => examplesOf(text, device, false)),
  ];
}

/** Logistic regression by stochastic gradient descent; the same examples give the same weights. */
function train(examples: readonly Example[]): { bias: number; weights: Float64Array } {
  const weights = new Float64Array(buckets);
  let bias = 0;
  for (let epoch = 0; epoch < epochs; epoch++) {
    const rate = 0.5 / (1 + 0.15 * epoch);
    for (const { features, isDangerous } of examples) {
      const share = shareOf(features);
      const odds = features.reduce((sum, one) => sum + share * (weights[one] as number), bias);
      const error = 1 / (1 + Math.exp(-odds)) - (isDangerous ? 1 : 0);
      bias -= 0.1 * rate * error;
      for (const one of features)
        weights[one] = (weights[one] as number) * (1 - rate * forgetting) - rate * error * share;
    }
  }
  return { bias, weights };
}

/** What `src/safety/lexicon/judgement.json` contains: the weights in one printable character each. */
export function trainedModel() {
  const { bias, weights } = train(allExamples());
  const unit = Math.max(...weights.map(Math.abs)) / largest;
  const characters = [...weights].map((weight) => String.fromCharCode(Math.round(weight / unit) + zero));
  return { bias, unit, weights: characters.join('') };
}

/** The largest weight, in units, that is still printable. */
const largest = 46;
