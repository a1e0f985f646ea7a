import type { ConversationOutcome } from '../src/conversation/outcome';
import { conclude } from '../src/diagnose/conclude';
import type { NextMove } from '../src/diagnose/diagnosis';
import type { TriedOutcome } from '../src/diagnose/settings';
import { chanceOf, outcomeLikelihood } from '../src/diagnose/weigh/tried';
import type { Pack } from '../src/format/pack';
import { randomNumbers } from '../src/study/random';
import { drawOpenings, type Opening } from '../src/study/situations';
import type { AnswerValue } from '../src/vocabulary';

/** Says what is next, and remembers it: devices that differ in one word lead to many conversations that do not. */
export function adviserOf(pack: Pack) {
  const known = new Map<string, NextMove>();
  return (answers: ReadonlyMap<string, AnswerValue>, tried: ReadonlyMap<string, TriedOutcome>): NextMove => {
    const key = JSON.stringify([[...answers].sort(([a], [b]) => (a < b ? -1 : 1)), [...tried]]);
    const before = known.get(key);
    if (before) return before;
    const settings = {
      tried: new Map([...tried].sort(([a], [b]) => (a < b ? -1 : 1))),
      hide: [],
      plan: 'full',
    } as const;
    const { next } = conclude({ device: 'device', pack, answers, unanswerable: new Set(), settings }).plan;
    known.set(key, next);
    return next;
  };
}

export type Adviser = ReturnType<typeof adviserOf>;

/** Conversations with owners of devices that differ from the pack that advises them. */
export function simulatedOutcomes(
  device: Pack,
  advise: Adviser,
  count: number,
  seed: number,
): ConversationOutcome[] {
  return Array.from({ length: count }, (_, index) => {
    // Each device has a seed of its own, so that one word changes only the devices that it is about.
    const [opening] = drawOpenings(device, 1, scrambled(2 * (seed * 1_000_003 + index)));
    return outcomeOf(device, opening as Opening, advise, scrambled(2 * (seed * 1_000_003 + index) + 1));
  });
}

/** A seed that has nothing in common with those beside it (the finalizer of MurmurHash3). */
function scrambled(seed: number): number {
  let mixed = Math.imul(seed ^ (seed >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}

function outcomeOf(
  device: Pack,
  { truth, observed }: Opening,
  advise: Adviser,
  seed: number,
): ConversationOutcome {
  const random = randomNumbers(seed);
  const answers = new Map(Object.entries(observed));
  const tried = new Map<string, TriedOutcome>();
  const asked: Record<string, AnswerValue> = {};
  const finish = (ending: ConversationOutcome['ending']): ConversationOutcome => ({
    device: 'device',
    volunteered: observed,
    asked,
    tried: Object.fromEntries(tried),
    ending,
  });
  for (;;) {
    const next = advise(answers, tried);
    switch (next.kind) {
      case 'stop':
        return finish('stopped');
      case 'service':
        return finish('nothing-left');
      case 'solved':
        return finish('solved');
      case 'remedy': {
        const helps = outcomeLikelihood(chanceOf(device, truth.fault ?? '', next.id), true);
        tried.set(next.id, random() < helps ? 'helped' : 'no-change');
        break;
      }
      default:
        for (const id of next.kind === 'question' ? [next.id] : next.ids) {
          asked[id] = truth.answers.get(id) as AnswerValue;
          answers.set(id, asked[id] as AnswerValue);
        }
    }
  }
}
