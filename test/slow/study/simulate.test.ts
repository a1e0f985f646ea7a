import { describe, expect, it } from 'vitest';
import { randomModel } from '../../../scripts/random-models';
import type { Fault } from '../../../src/format/format';
import type { Pack } from '../../../src/format/pack';
import { diagnoseSync, packs } from '../../../src/index';
import { parsePack } from '../../../src/pack/parse';
import { type Model, solve } from '../../../src/planner/index';
import { problemOf } from '../../../src/planner/problem';
import { randomNumbers } from '../../../src/study/random';
import { minutesByRule } from '../../../src/study/rules-of-thumb';
import { playSession } from '../../../src/study/session';
import { simulate } from '../../../src/study/simulate';
import { drawOpenings } from '../../../src/study/situations';
import type { AnswerValue } from '../../../src/vocabulary';
import { smallPack } from '../../support/small-pack';
import { coffeeMachine, data } from './example';

const band = packs['mi-band-2'] as Pack;

describe('a session', () => {
  const random = randomNumbers(2);
  const sessions = drawOpenings(band, 40, 2).map((opening) => playSession(band, opening, random));

  it('does at each move what diagnoseSync says is next', () => {
    for (const { observed, moves } of sessions) {
      const answers: Record<string, AnswerValue> = { ...observed };
      const tried: string[] = [];
      for (const move of moves) {
        const { next } = diagnoseSync('mi-band-2', answers as never, { tried: tried as never });
        expect(next.kind).toBe(move.kind);
        if (move.kind === 'question') answers[move.id] = move.answer;
        if (move.kind === 'red-flags') {
          expect(next).toEqual({ kind: 'red-flags', ids: Object.keys(move.answers) });
          Object.assign(answers, move.answers);
        }
        if (move.kind === 'remedy') tried.push(move.id);
        if (next.kind === 'question' || next.kind === 'remedy') expect(move).toMatchObject({ id: next.id });
      }
    }
  });

  it('ends once: helped, in service or stopped, and never tries what is risky', () => {
    for (const { moves, ending, risk, minutes } of sessions) {
      const last = moves.at(-1);
      const ended = last?.kind === 'remedy' && last.helped ? 'helped' : last?.kind;
      expect(ended).toBe(ending);
      expect(moves.filter((move) => move.kind === 'remedy' && move.helped).length).toBe(
        ending === 'helped' ? 1 : 0,
      );
      expect(risk).not.toBe('high');
      expect(minutes).toBeCloseTo(moves.reduce((sum, move) => sum + move.minutes, 0));
    }
    expect(new Set(sessions.map(({ ending }) => ending))).toContain('helped');
    expect(new Set(sessions.map(({ ending }) => ending))).toContain('service');
  });
});

describe('simulate', () => {
  it('plays as many minutes as are expected, where a list is all there is', async () => {
    // One fault with one sign and one remedy: nothing to ask, so that the mean of many sessions is what was expected.
    const lamp = parsePack({ ...smallPack, symptoms: { dark: smallPack.symptoms.dark } }) as Pack;
    const { minutes, expected, endings, sessions } = await simulate(lamp, { count: 4000 });
    expect(endings.helped + endings.service + endings.stop).toBe(sessions);
    expect(Math.abs(minutes.mean / expected.list - 1)).toBeLessThan(0.05);
    expect(expected.priceOfSafety).toBe(0);
  });

  it('gives the same for a seed, tells how far it is, and finds the extremes', async () => {
    const told: string[] = [];
    const settings = {
      count: 30,
      seed: 5,
      onProgress: (done: number, total: number) => void told.push(`${done}/${total}`),
    };
    const first = await simulate(coffeeMachine, settings);
    expect(told).toEqual(Array.from({ length: 30 }, (_, index) => `${index + 1}/30`));
    expect(await simulate(coffeeMachine, { count: 30, seed: 5 })).toEqual(first);
    expect(first.examples.dearest.minutes).toBe(first.minutes.longest);
    expect(first.service.reduce((sum, { count }) => sum + count, 0)).toBe(first.endings.service);
  });

  it('compares the list with orders of the same remedies, none of which is better', async () => {
    for (const pack of [coffeeMachine, band, packs['mi-smart-speaker'] as Pack]) {
      const { list, rules, priceOfSafety } = (await simulate(pack, { count: 60 })).expected;
      for (const minutes of Object.values(rules)) expect(minutes).toBeGreaterThanOrEqual(list * (1 - 1e-9));
      expect(priceOfSafety).toBeGreaterThanOrEqual(0);
    }
  });

  it('says that safety has no price where nothing is risky, however much is left out as unlikely', async () => {
    const { 'clean-pump': _, ...remedies } = data.remedies;
    const { remedies: __, ...worn } = data.faults['pump-worn'] as Fault;
    const harmless = parsePack({ ...data, remedies, faults: { ...data.faults, 'pump-worn': worn } }) as Pack;
    expect((await simulate(harmless, { count: 60 })).expected.priceOfSafety).toBeCloseTo(0, 12);
  });

  it('refuses a pack of which nobody would complain', async () => {
    const silent = parsePack({
      ...smallPack,
      faults: { unplugged: { ...smallPack.faults.unplugged, signs: { dark: 'never' } } },
    }) as Pack;
    await expect(simulate(silent, { count: 2 })).rejects.toThrow('shows a sign');
  });
});

describe('minutesByRule', () => {
  const model: Model = {
    faults: { a: 0.6, b: 0.4 },
    remedies: {
      slow: { minutes: 40, chance: { a: 1 } },
      quick: { minutes: 5, chance: { b: 0.5 } },
      risky: { minutes: 1, chance: { a: 1, b: 1 }, risk: 'high' },
    },
    service: { minutes: 200 },
  };

  it('is what can be worked out by hand', () => {
    const minutes = minutesByRule(problemOf(model), ['risky', 'slow', 'quick']);
    // slow, then quick for the 0.4 that are left, then service for the 0.2 that it does not cure
    const slowFirst = 40 + 0.4 * 5 + 0.2 * 200;
    // quick, then slow for the 0.8 that are left, then service for 0.2
    const quickFirst = 5 + 0.8 * 40 + 0.2 * 200;
    expect(minutes['likeliest first']).toBeCloseTo(slowFirst, 9);
    expect(minutes['as the document lists them']).toBeCloseTo(slowFirst, 9);
    expect(minutes['quickest first']).toBeCloseTo(quickFirst, 9);
    expect(minutes['chance per minute']).toBeCloseTo(quickFirst, 9);
  });

  it('is never less than the best order', () => {
    const random = randomNumbers(11);
    for (let index = 0; index < 100; index++) {
      const one = randomModel(random, { faults: 5, remedies: 6, questions: 0 });
      const { expectedMinutes } = solve(one);
      for (const minutes of Object.values(minutesByRule(problemOf(one), Object.keys(one.remedies))))
        expect(minutes).toBeGreaterThanOrEqual(expectedMinutes - 1e-9);
    }
  });
});
