import type { Pack } from '../format/pack';
import type { AnswerValue } from '../vocabulary';
import { type Random, randomNumbers } from './random';
import { complaintsOf, drawTruth, type Truth } from './truth';

/** What an owner says at first, by symptom. */
export type Observed = Readonly<Record<string, AnswerValue>>;

/** A device, and what its owner says at first. */
export interface Opening {
  readonly truth: Truth;
  readonly observed: Observed;
}

/** Chance that an owner volunteers an answer: a yes more often than a no. */
const [saysSo, saysNot] = [0.3, 0.03];

/** Draws openings: a complaint, and some of the other answers. Devices without a complaint are drawn again. */
export function drawOpenings(pack: Pack, count: number, seed: number): Opening[] {
  const random = randomNumbers(seed);
  const openings: Opening[] = [];
  // A pack whose signs hardly ever show gives fewer.
  for (let tries = 0; openings.length < count && tries < 100 * count; tries++) {
    const opening = drawOpening(pack, random);
    if (opening) openings.push(opening);
  }
  return openings;
}

function drawOpening(pack: Pack, random: Random): Opening | undefined {
  const truth = drawTruth(pack, random);
  const complaints = complaintsOf(pack, truth);
  if (complaints.length === 0) return undefined;
  const complaint = complaints[Math.floor(random() * complaints.length)];
  const told = [...truth.answers].filter(
    ([id, answer]) => id === complaint || random() < (answer === false ? saysNot : saysSo),
  );
  return { truth, observed: Object.fromEntries(told) };
}

/** Every yes/no symptom alone, and openings drawn from the pack. */
export function situationsOf(pack: Pack, count: number, seed: number): Observed[] {
  const alone = Object.entries(pack.symptoms)
    .filter(([, { unit, options }]) => unit === undefined && !options)
    .map(([id]): Observed => ({ [id]: true }));
  return [...alone, ...drawOpenings(pack, count, seed).map(({ observed }) => observed)];
}

/** A situation without the answers that another pack does not accept. */
export function fitting(pack: Pack, observed: Observed): Observed {
  return Object.fromEntries(
    Object.entries(observed).filter(([id, answer]) => {
      if (!Object.hasOwn(pack.symptoms, id)) return false;
      const { options, unit, min, max } = pack.symptoms[id] as Partial<Record<'min' | 'max', number>> &
        Pack['symptoms'][string];
      if (options) return typeof answer === 'string' && Object.hasOwn(options, answer);
      if (unit === undefined) return typeof answer === 'boolean';
      return typeof answer === 'number' && answer >= Number(min) && answer <= Number(max);
    }),
  );
}
