import { describe, expect, it } from 'vitest';
import { packs } from '../../../src/built-in/all';
import type { Diagnosis } from '../../../src/diagnose/diagnosis';
import { createDiagnoser } from '../../../src/diagnoser';
import type { Pack } from '../../../src/format/pack';
import { isYesNo } from '../../../src/format/symptom';
import { looksFirst } from '../../../src/safety/states';
import { randomNumbers } from '../../../src/study/random';
import { drawTruth } from '../../../src/study/truth';
import type { AnswerValue } from '../../../src/vocabulary';

const conversations = 2000;
const bands = ['mi-band-2', 'mi-band-3', 'mi-band-4', 'mi-band-5'] as const;

interface Conversation {
  /** Whether every red flag had been asked when the first charging, or the end, came. */
  readonly isLooked: boolean;
  readonly isCharged: boolean;
  readonly ending: 'stop' | 'service';
}

/** Follows the advice to its end, each remedy failing; a battery that shows a red flag, and a complaint about something else. */
function converse(pack: Pack, random: () => number): Conversation {
  const flags = Object.values(pack.alerts).flatMap(({ when }) => when);
  const oneOf = <Value>(list: readonly Value[]) => list[Math.floor(random() * list.length)] as Value;
  const truth = new Map(drawTruth(pack, random).answers);
  for (const flag of flags) truth.set(flag, false);
  truth.set(oneOf(pack.alerts['battery-damage']?.when ?? []), true);
  const complaints = Object.entries(pack.symptoms)
    .filter(([id, symptom]) => isYesNo(symptom) && symptom.covered !== false && !flags.includes(id))
    .map(([id]) => id);
  const answers: Record<string, AnswerValue | null> = { [oneOf(complaints)]: true };
  const tried: string[] = [];
  const { diagnoseSync } = createDiagnoser({ device: pack });
  const isLooked = () => flags.every((flag) => Object.hasOwn(answers, flag));
  for (;;) {
    const { next } = diagnoseSync('device', answers, { tried }) as Diagnosis;
    if (next.kind === 'stop' || next.kind === 'service')
      return { isLooked: isLooked(), isCharged: false, ending: next.kind };
    if (next.kind === 'solved') throw new Error('no remedy helped');
    if (next.kind === 'remedy') {
      if (looksFirst(pack.remedies[next.id]?.methods ?? []))
        return { isLooked: isLooked(), isCharged: true, ending: 'service' };
      tried.push(next.id);
      continue;
    }
    // One in ten does not know.
    for (const id of next.kind === 'question' ? [next.id] : next.ids)
      answers[id] = random() < 0.1 ? null : (truth.get(id) ?? null);
  }
}

describe(`in ${conversations} conversations about a band whose battery is damaged`, () => {
  const random = randomNumbers(11);
  const ends = Array.from({ length: conversations }, (_, index) =>
    converse(packs[bands[index % bands.length] as 'mi-band-2'] as unknown as Pack, random),
  );

  it('nobody is told to charge it, since everybody is asked before', () => {
    expect(ends.filter(({ isCharged }) => isCharged)).toEqual([]);
  });

  it('many are stopped by the alert; the others cannot tell, or are advised nothing that charges', () => {
    const stopped = ends.filter(({ ending }) => ending === 'stop');
    expect(stopped.length).toBeGreaterThan(700);
    for (const { isLooked, ending } of ends) if (!isLooked) expect(ending).toBe('service');
  });
});
