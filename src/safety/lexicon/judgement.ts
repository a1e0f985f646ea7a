import model from './judgement.json';
import { has, type Sentence, type Word } from './words';

/** How many weights there are; words and pairs of words share them by their hash. */
export const buckets = 8192;

/** How many letters of a word count, so that most of its forms are one. */
const stemLetters = 5;

/** What is seen of a sentence: its words and neighbouring pairs of them, as the places of their weights. */
export function featuresOf({ words, isQuestion }: Sentence): number[] {
  const features = new Set<number>();
  let last = '^';
  for (const word of words) {
    if (word.mark !== '') last = '^';
    const stem = stemOf(word);
    features.add(placeOf(stem));
    features.add(placeOf(`${last} ${stem}`));
    last = stem;
  }
  if (isQuestion) features.add(placeOf('?'));
  return [...features];
}

/** The device is the same word in every pack, and so is every number. */
function stemOf(word: Word): string {
  if (has(word, 'OWN')) return '=';
  return /^\d+$/.test(word.text) ? '#' : word.text.slice(0, stemLetters);
}

/** The hash of FNV-1a, which needs no table. */
function placeOf(feature: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < feature.length; index++)
    hash = Math.imul(hash ^ feature.charCodeAt(index), 0x01000193);
  return ((hash ^ (hash >>> 13)) >>> 0) % buckets;
}

/** A weight is stored as the character with this code more, all of them printable. */
export const zero = 80;

let weights: readonly number[] | undefined;

function loaded(): readonly number[] {
  weights ??= Array.from(model.weights, (character) => character.charCodeAt(0) - zero);
  return weights;
}

/** Log-odds that a sentence tells somebody to do something dangerous, as learned from sentences of both kinds. */
export function oddsOf(features: readonly number[]): number {
  const learned = loaded();
  const sum = features.reduce((all, feature) => all + (learned[feature] as number), 0);
  return model.bias + shareOf(features) * model.unit * sum;
}

/** How much each feature counts: many words must not add up to certainty. */
export function shareOf({ length }: readonly number[]): number {
  return 2 / Math.sqrt(Math.max(1, length));
}
