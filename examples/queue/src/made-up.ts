import { type Pack, packs, roleOf, type Symptom } from 'remedy-rules';
import type { Ticket } from './tickets.js';

/** Tickets of owners who do not exist. The same seed makes the same tickets. */
export function* madeUpTickets(count: number, seed: number): Generator<Ticket> {
  const random = randomNumbers(seed);
  const oneOf = <T>(all: readonly T[]) => all[Math.floor(random() * all.length)] as T;
  const chance = (share: number) => random() < share;

  for (let number = 1; number <= count; number++) {
    const id = `made-up-${seed}-${number}`;
    const [device, pack] = oneOf<[string, Pack]>(Object.entries(packs));
    const symptoms = Object.entries(pack.symptoms);
    const redFlags = symptoms.filter(([symptom]) => roleOf(pack, symptom) === 'red-flag');
    // Some signs of one fault, as an owner would observe them.
    const { signs } = oneOf(Object.values(pack.faults));
    const signsOf = symptoms.filter(([symptom]) => Object.hasOwn(signs, symptom) && chance(0.6));
    const observed = chance(0.02) ? [...signsOf, oneOf(redFlags)] : signsOf;

    if (chance(0.03)) {
      const words = observed.map(([, { phrases, question }]) => oneOf(wordsOf(phrases) ?? [question]));
      yield { id, device, text: `${words.join('. ')}.` };
      continue;
    }
    const observations = Object.fromEntries(observed.map(([symptom, asked]) => [symptom, answer(asked)]));
    // Somebody misspelt a symptom.
    if (chance(0.005)) observations['frozzen'] = true;
    const tried = chance(0.2) ? [oneOf(Object.keys(pack.remedies))] : [];
    yield { id, device, observations, ...(tried.length > 0 && { tried }) };
  }

  function answer({ min, max, options, unit }: Symptom): boolean | number | string {
    if (options !== undefined) return oneOf(Object.keys(options));
    if (unit !== undefined && min !== undefined && max !== undefined)
      return min + Math.floor(random() * (max - min + 1));
    return chance(0.9);
  }
}

function wordsOf(phrases: Symptom['phrases']): readonly string[] | undefined {
  return Array.isArray(phrases)
    ? phrases
    : (phrases as Record<string, readonly string[]> | undefined)?.['yes'];
}

/** Numbers from 0 to 1: mulberry32, by Tommy Ettinger. */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Tickets as lines of JSON. */
export function* linesOf(tickets: Iterable<Ticket>): Generator<string> {
  for (const ticket of tickets) yield `${JSON.stringify(ticket)}\n`;
}
