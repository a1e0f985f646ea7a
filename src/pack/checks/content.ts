import { type Issue, type Path, unknownId } from '../../errors';
import type { Estimate, Minutes, PackData, Symptom } from '../../format/format';
import { limits } from '../../format/limits';
import { complete } from '../../format/pack';
import { fill, textsIn } from '../../format/texts';
import { lengthOf, tooManyCharacters } from '../plain';
import { checkActs } from './acts';
import { checkConditions } from './conditions';
import { checkMethods } from './methods';
import { checkOutcomes } from './outcomes';
import { checkPlaceholders, checkReferences } from './references';

/** Everything that is wrong with a pack beyond its shape. */
export function* checkContent(data: PackData): Generator<Issue> {
  // Before anything is filled: short texts with many placeholders could fill the memory.
  const tooLong = checkLengths(data);
  if (tooLong) yield tooLong;
  else yield* checkFilled(data);
}

/** The first text that is too long once its placeholders are filled, alone or together with those before it. */
function checkLengths({ wording = {}, ...data }: PackData): Issue | undefined {
  let left: number = limits.characters;
  for (const { text, path } of textsIn(data)) {
    const length = lengthOf(fill(text, wording));
    if (length > limits.text) {
      const message = `must have at most ${limits.text} characters, but has ${length} with placeholders filled`;
      return { code: 'wrong-size', path, message };
    }
    left -= length;
    if (left < 0) return { code: 'too-large', path: [], message: tooManyCharacters };
  }
  return undefined;
}

function* checkFilled(data: PackData): Generator<Issue> {
  const pack = complete(data);
  yield* checkPlaceholders(data);
  yield* checkReferences(pack);
  for (const [id, symptom] of Object.entries(pack.symptoms)) {
    yield* checkSymptom(symptom, ['symptoms', id]);
    yield* checkSteps(symptom.how?.steps ?? [], ['symptoms', id, 'how', 'steps']);
  }
  yield* checkConditions(pack);
  yield* checkMethods(pack);
  yield* checkOutcomes(pack);
  for (const [id, { minutes, steps }] of Object.entries(pack.remedies)) {
    yield* checkMinutes(minutes, ['remedies', id, 'minutes']);
    yield* checkSteps(steps, ['remedies', id, 'steps']);
  }
  for (const [id, { now }] of Object.entries(pack.alerts)) yield* checkSteps(now, ['alerts', id, 'now']);
  for (const [id, { signs, remedies = {} }] of Object.entries(pack.faults)) {
    for (const [sign, often] of Object.entries(signs))
      yield* checkCount(often, ['faults', id, 'signs', sign]);
    for (const [remedy, often] of Object.entries(remedies))
      yield* checkCount(often, ['faults', id, 'remedies', remedy]);
  }
  yield* checkMinutes(pack.service.minutes, ['service', 'minutes']);
  yield* checkSteps(pack.service.steps, ['service', 'steps']);
  yield* checkActs(pack);
}

/** The schema takes any mixture of these fields, because this explains better what is wrong. */
interface Answerable {
  readonly unit?: string;
  readonly min?: number;
  readonly max?: number;
  readonly options?: object;
}

function* checkSymptom(symptom: Symptom, path: Path): Generator<Issue> {
  const { unit, min, max, options } = symptom as Answerable;
  const isNumber = unit !== undefined || min !== undefined || max !== undefined;
  if (isNumber && options) {
    const message = 'has both a number and options; make two symptoms of it';
    yield { code: 'two-kinds', path, message };
  } else if (isNumber && (unit === undefined || min === undefined || max === undefined)) {
    yield { code: 'incomplete-number', path, message: 'needs all of unit, min and max' };
  } else if (min !== undefined && max !== undefined && min >= max) {
    yield { code: 'range-reversed', path, message: `min (${min}) must be less than max (${max})` };
  }
  if (options && Object.keys(options).length < 2) {
    yield { code: 'too-few-options', path, message: 'needs at least two options' };
  }
  yield* checkPhrases(symptom, [...path, 'phrases']);
  if (!questionEnd.test(symptom.question)) {
    const message = 'must end with a question mark';
    yield { code: 'not-a-question', path: [...path, 'question'], message };
  }
}

/** A question mark, also as Arabic, Greek, Armenian and Chinese write it. */
const questionEnd = /[?\u061f\u037e\u055e\uff1f]$/;

/** Phrases by answer, for answers that the symptom does not have. */
function* checkPhrases({ phrases = [], unit, options }: Symptom, path: Path): Generator<Issue> {
  if (Array.isArray(phrases)) return;
  const answers = options ? Object.keys(options) : ['yes', 'no'];
  if (unit !== undefined) {
    const message = 'must be a list, because the answer is a number';
    yield { code: 'wrong-answer', path, message };
  } else
    for (const id of Object.keys(phrases).filter((key) => !answers.includes(key)))
      yield { code: 'wrong-answer', path: [...path, id], message: unknownId('answer', id, answers) };
}

function* checkMinutes(minutes: Minutes, path: Path): Generator<Issue> {
  for (const name of ['hands-on', 'waiting'] as const) {
    const [smallest, largest] = minutes[name];
    if (smallest <= largest) continue;
    const message = `the first number (${smallest}) must not be greater than the second (${largest})`;
    yield { code: 'range-reversed', path: [...path, name], message };
  }
}

function* checkCount(estimate: Estimate<string>, path: Path): Generator<Issue> {
  if (typeof estimate === 'string' || estimate.seen <= estimate.of) return;
  const message = `"seen" (${estimate.seen}) must not be greater than "of" (${estimate.of})`;
  yield { code: 'range-reversed', path, message };
}

const sentenceEnd = /[.!?]["”’)]?\s+\S/;

function* checkSteps(steps: readonly string[], at: Path): Generator<Issue> {
  for (const { text, path } of textsIn(steps, at)) {
    if (sentenceEnd.test(text))
      yield { code: 'two-sentences', path, message: 'must be one sentence; split it into two steps' };
  }
}
