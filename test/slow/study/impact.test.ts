import { describe, expect, it } from 'vitest';
import { createDiagnoser } from '../../../src/diagnoser';
import { wordOf } from '../../../src/format/estimates';
import type { Pack } from '../../../src/format/pack';
import { parsePack } from '../../../src/pack/parse';
import { impact } from '../../../src/study/impact';
import { sensitivity } from '../../../src/study/sensitivity';
import { type Observed, situationsOf } from '../../../src/study/situations';
import { coffeeMachine, data, withChange } from './example';

/** What stands first, asked of the library as an app would. */
function first(pack: Pack, observed: Observed): string {
  const { verdict, remedies } = createDiagnoser({ device: pack }).diagnoseSync('device', observed, {
    plan: 'list',
  });
  return verdict === 'stop' || verdict === 'ask' ? verdict : (remedies[0]?.id ?? '');
}

const airIsCommon = withChange('faults', 'air-in-pump', { prior: 'common' });

describe('impact', () => {
  it('lists just the situations in which an app would see another step first', async () => {
    const { changed, situations } = await impact(coffeeMachine, airIsCommon, { count: 60 });
    expect(changed.length).toBeGreaterThan(0);
    for (const { observed, before, after } of changed) {
      expect([first(coffeeMachine, observed), first(airIsCommon, observed)]).toEqual([before, after]);
      expect(before).not.toBe(after);
    }
    const all = [...situationsOf(coffeeMachine, 30, 1), ...situationsOf(airIsCommon, 30, 2)];
    const distinct = new Map(all.map((one) => [JSON.stringify(Object.entries(one).sort()), one]));
    const differ = [...distinct.values()].filter(
      (one) => first(coffeeMachine, one) !== first(airIsCommon, one),
    );
    expect(situations).toBe(distinct.size);
    expect(changed.map(({ observed }) => observed)).toEqual(expect.arrayContaining(differ));
    expect(changed.length).toBe(differ.length);
  });

  it('compares packs that do not ask the same', async () => {
    const { slow: _slow, ...symptoms } = data.symptoms;
    const faults = Object.fromEntries(
      Object.entries(data.faults).map(
        ([
          id,
          {
            signs: { slow: _sign, ...signs },
            ...fault
          },
        ]) => [id, { ...fault, signs }],
      ),
    );
    const withoutSlow = parsePack({ ...data, symptoms, faults }) as Pack;
    const { changed } = await impact(coffeeMachine, withoutSlow, { count: 20 });
    expect(changed).toContainEqual({ observed: { slow: true }, before: 'descale', after: 'ask' });
  });
});

describe('sensitivity', () => {
  it('says of each word the nearest move that changes a first step, and leaves out no word that matters', async () => {
    const { matter, words, situations } = await sensitivity(coffeeMachine, { count: 15 });
    const known = situationsOf(coffeeMachine, 15, 1);
    expect([situations, words]).toEqual([known.length, 23]);
    const now = known.map((one) => first(coffeeMachine, one));
    const changes = (pack: Pack) => known.filter((one, index) => first(pack, one) !== now[index]).length;

    const nearest = (moves: readonly string[], pack: (word: string) => Pack) => {
      const counts = moves.map((word) => changes(pack(word)));
      const index = counts.findIndex((count) => count > 0);
      return index < 0 ? undefined : { to: moves[index], steps: index + 1, changed: counts[index] };
    };
    const found = Object.entries(coffeeMachine.faults).flatMap(([id, fault]) => {
      const change = (fields: object) => withChange('faults', id, fields);
      const both = (
        path: readonly string[],
        word: string,
        scale: readonly string[],
        pack: (to: string) => Pack,
      ) => {
        const at = scale.indexOf(word);
        const up = nearest(scale.slice(at + 1), pack);
        const down = nearest(scale.slice(0, at).reverse(), pack);
        return up || down ? [{ path: ['faults', id, ...path], word, up, down }] : [];
      };
      const { prior, signs, remedies = {} } = fault;
      return [
        ...both(['prior'], wordOf(prior), ['rare', 'occasional', 'common'], (to) => change({ prior: to })),
        ...Object.entries(signs).flatMap(([sign, word]) =>
          both(
            ['signs', sign],
            wordOf(word),
            ['never', 'rarely', 'sometimes', 'often', 'usually', 'always'],
            (to) => change({ signs: { ...signs, [sign]: to } }),
          ),
        ),
        ...Object.entries(remedies).flatMap(([remedy, word]) =>
          both(['remedies', remedy], wordOf(word), ['rarely', 'sometimes', 'usually'], (to) =>
            change({ remedies: { ...remedies, [remedy]: to } }),
          ),
        ),
      ];
    });
    const plain = ({ path, word, up, down }: (typeof matter)[number]) => {
      const tipping = (one: typeof up) => one && { to: one.to, steps: one.steps, changed: one.changed };
      return { path, word, up: tipping(up), down: tipping(down) };
    };
    const ofFaults = matter.filter(({ path }) => path[0] === 'faults').map(plain);
    expect(ofFaults.length).toBeGreaterThan(7);
    expect(ofFaults).toEqual(expect.arrayContaining(found));
    expect(found.length).toBe(ofFaults.length);
  });

  it('puts first what changes the most situations', async () => {
    const { matter } = await sensitivity(coffeeMachine, { count: 25 });
    const most = matter.map(({ up, down }) => Math.max(up?.changed ?? 0, down?.changed ?? 0));
    expect(new Set(most).size).toBeGreaterThan(3);
    expect(most).toEqual([...most].sort((a, b) => b - a));
  });

  it('moves minutes by factors', async () => {
    const { matter } = await sensitivity(coffeeMachine, { count: 25 });
    const minutes = matter.find(({ path }) => path.join('.') === 'remedies.draw-water.minutes');
    const tipping = minutes?.up ?? minutes?.down;
    const factor = Number(tipping?.to);
    const times = (range: readonly [number, number]) => range.map((one) => one * factor);
    const given = coffeeMachine.remedies['draw-water']!.minutes;
    const moved = withChange('remedies', 'draw-water', {
      minutes: { 'hands-on': times(given['hands-on']), waiting: times(given.waiting) },
    });
    const { observed, before, after } = tipping!.example;
    expect([first(coffeeMachine, observed), first(moved, observed)]).toEqual([before, after]);
    expect(before).not.toBe(after);
  });
});
