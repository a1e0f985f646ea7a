import { describe, expect, it } from 'vitest';
import { createDiagnoser } from '../../src/diagnose';
import { parsePack } from '../../src/pack/parse';
import { impact } from '../../src/study/impact';
import { sensitivity } from '../../src/study/sensitivity';
import { type Observed, situationsOf } from '../../src/study/situations';
import type { Pack } from '../../src/types';
import { coffeeMachine, data, withChange } from './example';

/** What stands first, asked of the library as an app would. */
function first(pack: Pack, observed: Observed): string {
  const { verdict, remedies } = createDiagnoser({ device: pack }).diagnoseSync('device', observed);
  return verdict === 'stop' || verdict === 'ask' ? verdict : (remedies[0]?.id ?? '');
}

const airIsRare = withChange('faults', 'air-in-pump', { prior: 'rare' });

describe('impact', () => {
  it('lists just the situations in which an app would see another step first', async () => {
    const { changed, situations } = await impact(coffeeMachine, airIsRare, { count: 60 });
    expect(changed.length).toBeGreaterThan(0);
    for (const { observed, before, after } of changed) {
      expect([first(coffeeMachine, observed), first(airIsRare, observed)]).toEqual([before, after]);
      expect(before).not.toBe(after);
    }
    const all = [...situationsOf(coffeeMachine, 30, 1), ...situationsOf(airIsRare, 30, 2)];
    const distinct = new Map(all.map((one) => [JSON.stringify(Object.entries(one).sort()), one]));
    const differ = [...distinct.values()].filter(
      (one) => first(coffeeMachine, one) !== first(airIsRare, one),
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
  it('says of each word the nearest move that changes a first step', async () => {
    const { matter, words, situations } = await sensitivity(coffeeMachine, { count: 25 });
    const known = situationsOf(coffeeMachine, 25, 1);
    expect(situations).toBe(known.length);
    expect(words).toBe(22);
    const changes = (pack: Pack) =>
      known.filter((one) => first(pack, one) !== first(coffeeMachine, one)).length;
    const priors = matter.filter(({ path }) => path[2] === 'prior');
    expect(priors.length).toBeGreaterThan(0);
    const scale = ['rare', 'occasional', 'common'];
    for (const { path, word, up, down } of priors) {
      for (const [tipping, direction] of [
        [up, 1],
        [down, -1],
      ] as const) {
        const at = scale.indexOf(word);
        const moves = direction > 0 ? scale.slice(at + 1) : scale.slice(0, at).reverse();
        const counts = moves.map((prior) => changes(withChange('faults', path[1] as string, { prior })));
        const nearest = counts.findIndex((count) => count > 0);
        expect(tipping?.steps ?? 0).toBe(nearest + 1);
        if (tipping) expect([tipping.to, tipping.changed]).toEqual([moves[nearest], counts[nearest]]);
      }
    }
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
