import { describe, expect, it } from 'vitest';
import type { Pack } from '../../../src/format/pack';
import { createDiagnoser, diagnose, diagnoseSync, packs } from '../../../src/index';
import { parsePack } from '../../../src/pack/parse';
import { smallPack } from '../../support/small-pack';

describe('a diagnosis', () => {
  it('says why, with the observations that led to it', () => {
    const { remedies, faults } = diagnoseSync('mi-band-2', {
      'keeps-restarting': true,
      'battery-percent': 8,
    });
    expect(remedies[0]?.reasons.map(({ fault }) => fault)).toContain('low-charge');
    expect(remedies[0]?.reasons[0]?.because.map(({ symptom, answer }) => [symptom, answer])).toContainEqual([
      'battery-percent',
      8,
    ]);
    expect(remedies[0]?.reasons[0]?.text).toContain('8 %');
    expect(faults[0]?.evidence.find(({ id }) => id === 'low-battery')).toMatchObject({ value: true });
  });

  it('cites sources with their grade, best first', () => {
    const order = ['maker', 'maintainer', 'press', 'community', 'unverified'];
    for (const remedy of diagnoseSync('mi-band-2', ['frozen']).remedies) {
      expect(remedy.sources.length).toBeGreaterThan(0);
      const grades = remedy.sources.map(({ grade }) => order.indexOf(grade));
      expect(grades).toEqual([...grades].sort((a, b) => a - b));
    }
  });

  it('leaves out what is asked to be hidden, and says so', () => {
    const all = diagnoseSync('mi-band-2', ['frozen', 'phone-available']);
    const some = diagnoseSync('mi-band-2', ['frozen', 'phone-available'], { hide: ['avoid'] });
    const few = diagnoseSync('mi-band-2', ['frozen', 'phone-available'], { hide: ['high', 'avoid'] });
    expect(some.hidden.map(({ id }) => id)).toEqual(['freeze']);
    expect(few.remedies.every(({ risk }) => risk !== 'high')).toBe(true);
    for (const { remedies, hidden } of [some, few]) {
      expect([...remedies, ...hidden].map(({ id }) => id).sort()).toEqual(
        all.remedies.map(({ id }) => id).sort(),
      );
    }
  });

  it('does not suggest again what was tried', () => {
    const first = diagnoseSync('mi-band-2', ['keeps-disconnecting', 'phone-available']).remedies[0]
      ?.id as 'restart-bluetooth';
    const then = diagnoseSync('mi-band-2', ['keeps-disconnecting', 'phone-available'], { tried: [first] });
    expect(then.remedies.map(({ id }) => id)).not.toContain(first);
    expect(then.tried).toEqual({ [first]: 'no-change' });
  });

  it('asks, suggests nothing, or says that it does not know', () => {
    expect(diagnoseSync('mi-band-2', {})).toMatchObject({ verdict: 'ask', faults: [], remedies: [] });
    const noes = Object.fromEntries(
      Object.entries(packs['mi-band-2'].symptoms).flatMap(([id, { unit, options }]) =>
        unit || options ? [] : [[id, false]],
      ),
    );
    for (const id of ['takes-charge', 'vibrates-on-connecting', 'phone-available']) delete noes[id];
    expect(diagnoseSync('mi-band-2', noes)).toMatchObject({
      faults: [],
      remedies: expect.not.arrayContaining([{ advice: 'try' }]),
    });
    const wrong = diagnoseSync('mi-band-2', ['steps-wrong']);
    expect([
      wrong.verdict,
      wrong.remedies.map(({ id }) => id),
      wrong.notCovered.map(({ symptom }) => symptom),
    ]).toEqual(['not-covered', ['service'], ['steps-wrong']]);
  });

  it('goes on asking until every question is answered, then says that it does not know', () => {
    const lamp = createDiagnoser({ lamp: parsePack(smallPack) as Pack });
    const asked = lamp.diagnoseSync('lamp', { warm: true });
    expect([asked.verdict, asked.next, asked.questions.map(({ id }) => id)]).toEqual([
      'ask',
      { kind: 'question', id: 'dark' },
      ['dark'],
    ]);
    expect(lamp.diagnoseSync('lamp', { warm: true, dark: false }).verdict).toBe('not-covered');
  });

  it('shows both sides of a dispute and never a success rate', () => {
    const { remedies } = diagnoseSync('mi-band-2', ['frozen', 'phone-available']);
    const freeze = remedies.find(({ id }) => id === 'freeze');
    expect(freeze).toMatchObject({ advice: 'avoid', risk: 'high' });
    expect(freeze?.disputed?.for.claim).toBeTruthy();
    expect(freeze?.disputed?.against.claim).toBeTruthy();
    for (const remedy of remedies) expect(`${remedy.title} ${remedy.steps}`).not.toMatch(/\b99\b/);
    for (const pack of Object.values(packs))
      expect(/99 ?(?:%|per ?cent)/i.test(JSON.stringify(pack))).toBe(false);
  });
});

describe('many calls at once', () => {
  it('equal the same calls in turn', async () => {
    const ids = Object.keys(packs['mi-band-2'].symptoms).filter(
      (id) => !(packs['mi-band-2'].symptoms as Record<string, { unit?: string }>)[id]?.unit,
    );
    const calls = Array.from({ length: 200 }, (_, index) => {
      const chosen = ids.filter((_, place) => (place * 7 + index * 13) % 41 === 0);
      const later = (value: boolean) => () =>
        new Promise<boolean>((resolve) => setTimeout(() => resolve(value), (index * 37) % 23));
      return {
        plain: Object.fromEntries(chosen.map((id) => [id, true])),
        lazy: Object.fromEntries(chosen.map((id) => [id, later(true)])),
      };
    });
    const together = await Promise.all(calls.map(({ lazy }) => diagnose('mi-band-2', lazy)));
    const verdicts = new Set(together.map(({ verdict }) => verdict));
    expect(verdicts).toContain('stop');
    expect(verdicts).toContain('try');
    for (const [index, { plain }] of calls.entries()) {
      const alone = await diagnose('mi-band-2', plain);
      // An alert does not wait for what else is fetched.
      if (alone.verdict === 'stop') expect(together[index]?.verdict).toBe('stop');
      else expect(together[index]).toEqual(alone);
    }
  });
});
