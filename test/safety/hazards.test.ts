import { describe, expect, it } from 'vitest';
import type { Harm, Hazard, Likelihood, Method } from '../../src/format/format';
import type { Pack } from '../../src/format/pack';
import { methods as words } from '../../src/languages/en/methods';
import {
  gravestFirst,
  hazardsOf,
  minutesOf,
  raisedAlerts,
  reasonsToAvoid,
  riskOfRemedy,
  warningsOf,
} from '../../src/safety/hazards';
import { methods } from '../../src/safety/methods';
import { harms, highestRisk, riskOf, risks, signalWord } from '../../src/safety/risk';

const likelihoods: Likelihood[] = ['remote', 'possible', 'likely'];
const hazard = (harm: Harm, likelihood: Likelihood): Hazard => ({
  harm,
  likelihood,
  hazard: `${harm} ${likelihood}`,
  consequence: 'It hurts.',
  avoidance: 'Mind it.',
});

describe('risk and signal word', () => {
  it.each([
    ['time', ['none', 'low', 'low'], ['NOTICE', 'NOTICE', 'NOTICE']],
    ['minor-damage', ['none', 'low', 'low'], ['NOTICE', 'NOTICE', 'NOTICE']],
    ['data', ['low', 'medium', 'medium'], ['NOTICE', 'NOTICE', 'NOTICE']],
    ['wear', ['low', 'medium', 'medium'], ['NOTICE', 'NOTICE', 'NOTICE']],
    ['damage', ['low', 'high', 'high'], ['NOTICE', 'NOTICE', 'NOTICE']],
    ['minor-injury', ['low', 'high', 'high'], ['CAUTION', 'CAUTION', 'CAUTION']],
    ['serious-injury', ['high', 'high', 'high'], ['WARNING', 'WARNING', 'DANGER']],
  ] as const)('of %s', (harm, expected, words) => {
    expect(likelihoods.map((likelihood) => riskOf({ harm, likelihood }))).toEqual(expected);
    expect(likelihoods.map((likelihood) => signalWord({ harm, likelihood }))).toEqual(words);
  });

  it('knows the harms from mild to grave, and the risks from low to high', () => {
    expect(harms).toEqual([
      'time',
      'minor-damage',
      'data',
      'wear',
      'damage',
      'minor-injury',
      'serious-injury',
    ]);
    expect(risks).toEqual(['none', 'low', 'medium', 'high']);
  });

  it('never falls when harm or likelihood grows, people and property apart', () => {
    for (const kind of [harms.slice(0, 5), harms.slice(5)]) {
      for (const harm of kind) {
        const ranks = likelihoods.map((likelihood) => risks.indexOf(riskOf({ harm, likelihood })));
        expect(ranks).toEqual([...ranks].sort());
      }
    }
  });

  it('of several hazards is the highest', () => {
    expect(highestRisk([])).toBe('none');
    expect(highestRisk([hazard('time', 'remote')])).toBe('none');
    expect(
      highestRisk([hazard('time', 'likely'), hazard('wear', 'possible'), hazard('data', 'remote')]),
    ).toBe('medium');
  });
});

describe('the methods', () => {
  it('have all four parts, in whole sentences, with property and people apart', () => {
    for (const id of Object.keys(methods) as Method[]) {
      const { undoMinutes } = methods[id];
      const { name, avoid } = words[id];
      expect(name, id).toMatch(/^[a-z].*[^.]$/);
      if (avoid !== undefined) expect(avoid, id).toMatch(/^[A-Z].*\.$/);
      expect(undoMinutes).toBeGreaterThanOrEqual(0);
      expect(undoMinutes).toBeLessThanOrEqual(120);
      for (const part of hazardsOf(id)) {
        for (const text of [part.hazard, part.consequence, part.avoidance])
          expect(text, id).toMatch(/^[A-Z].*\.$/);
        if (!/injury/.test(part.harm))
          expect(part.consequence, id).not.toMatch(
            /\b(?:you|skin|wearer) (?:can|may) be burnt|electric shock|\bkill/,
          );
        if (/injury/.test(part.harm))
          expect(part.consequence, id).toMatch(/burn|fire|flames|shock|overheat/i);
      }
    }
  });

  it.each([
    ['freezing', 'high', true],
    ['heating', 'high', true],
    ['charging', 'low', false],
    ['unattended-charging', 'high', false],
    ['improvised-charging', 'high', true],
    ['wet-or-cold-charging', 'high', true],
    ['long-charging', 'low', false],
    ['full-discharge', 'medium', false],
    ['opening', 'high', true],
    ['forcing', 'high', true],
    ['mains-repair', 'high', true],
    ['scraping', 'high', true],
    ['soaking', 'high', true],
    ['rice-drying', 'low', false],
    ['liquid-cleaning', 'low', false],
    ['flashing', 'high', false],
    ['rooting', 'high', true],
    ['unofficial-app', 'high', false],
    ['updating', 'low', false],
    ['erasing', 'medium', false],
    ['unpairing', 'low', false],
    ['account-bypass', 'high', true],
    ['network-rename', 'medium', false],
    ['network-restart', 'low', false],
  ] as const)('%s is of risk %s', (method, risk, avoided) => {
    expect(riskOfRemedy({ methods: [method] })).toBe(risk);
    expect(reasonsToAvoid({ methods: [method] })).toEqual(avoided ? [words[method].avoid] : []);
  });

  it('are all of them in that table', () => {
    expect(Object.keys(methods)).toHaveLength(24);
  });
});

describe('a remedy', () => {
  const used: Method[] = ['unpairing', 'flashing', 'erasing'];
  const own = [
    hazard('serious-injury', 'likely'),
    hazard('minor-injury', 'remote'),
    hazard('time', 'remote'),
  ];

  it('warns of what it declares and of what the pack adds, gravest first, then in the order of ids', () => {
    const warnings = warningsOf({ methods: used, hazards: own });
    expect(warnings.map(({ signalWord: word, method }) => [word, method])).toEqual([
      ['DANGER', undefined],
      ['CAUTION', undefined],
      ['NOTICE', 'erasing'],
      ['NOTICE', 'flashing'],
      ['NOTICE', 'unpairing'],
      ['NOTICE', undefined],
    ]);
    expect(warnings[0]).toEqual({ ...own[0], signalWord: 'DANGER' });
    expect(warnings[2]).toEqual({ ...hazardsOf('erasing')[0], signalWord: 'NOTICE', method: 'erasing' });
    expect(used).toEqual(['unpairing', 'flashing', 'erasing']);
  });

  it('without methods and hazards has neither warning nor risk', () => {
    expect(warningsOf({ methods: [] })).toEqual([]);
    expect(riskOfRemedy({ methods: [] })).toBe('none');
    expect(reasonsToAvoid({ methods: [] })).toEqual([]);
  });

  it('has the reasons to avoid it in the order of ids', () => {
    expect(reasonsToAvoid({ methods: ['opening', 'erasing', 'freezing'] })).toEqual([
      words.freezing.avoid,
      words.opening.avoid,
    ]);
    const twice: Method[] = ['opening', 'freezing'];
    reasonsToAvoid({ methods: twice });
    expect(twice).toEqual(['opening', 'freezing']);
  });

  it('takes the mean of its minutes, and what its methods undo', () => {
    const minutes = { 'hands-on': [2, 4], waiting: [10, 30] } as const;
    expect(minutesOf({ minutes })).toBe(23);
    expect(minutesOf({ minutes, methods: ['erasing', 'unpairing'] })).toBe(23 + 45 + 10);
    expect(
      Object.entries(methods)
        .filter(([, { undoMinutes }]) => undoMinutes > 0)
        .map(([id, { undoMinutes }]) => [id, undoMinutes]),
    ).toEqual([
      ['rooting', 60],
      ['unofficial-app', 30],
      ['erasing', 45],
      ['unpairing', 10],
      ['account-bypass', 30],
      ['network-rename', 120],
    ]);
  });

  it('warns of what the library knows before what the pack adds, of equal gravity', () => {
    const notice = { ...hazard('data', 'likely'), signalWord: 'NOTICE' } as const;
    const together = { ...notice, with: ['other'] };
    const byMethod = { ...notice, method: 'erasing' } as const;
    const danger = { ...notice, signalWord: 'DANGER' } as const;
    expect(gravestFirst([notice, together, danger, notice, byMethod])).toEqual([
      danger,
      together,
      byMethod,
      notice,
      notice,
    ]);
  });

  it('keeps equal signal words in the order they come in, and leaves the list alone', () => {
    const warnings = own.map((one) => ({ ...one, signalWord: signalWord(one) })).reverse();
    expect(gravestFirst(warnings).map(({ signalWord: word }) => word)).toEqual([
      'DANGER',
      'CAUTION',
      'NOTICE',
    ]);
    expect(warnings.map(({ signalWord: word }) => word)).toEqual(['NOTICE', 'CAUTION', 'DANGER']);
  });
});

describe('alerts', () => {
  const pack = {
    alerts: {
      zoo: { when: ['x', 'y'], harm: 'damage' },
      ape: { when: ['y'], harm: 'damage' },
      cow: { when: ['z'], harm: 'damage' },
    },
  } as unknown as Pack;

  it('are raised by any of their findings, in the order of ids', () => {
    expect(raisedAlerts(pack, (finding) => finding === 'y')).toEqual(['ape', 'zoo']);
    expect(raisedAlerts(pack, (finding) => finding === 'x')).toEqual(['zoo']);
    expect(raisedAlerts(pack, () => false)).toEqual([]);
  });

  it('come most serious first, so that a mild one does not bury another', () => {
    const alerts = {
      a: { when: ['x'], harm: 'time' },
      b: { when: ['x'], harm: 'minor-injury' },
      c: { when: ['x'], harm: 'serious-injury' },
      d: { when: ['x'], harm: 'serious-injury' },
    };
    expect(raisedAlerts({ alerts } as unknown as Pack, () => true)).toEqual(['c', 'd', 'b', 'a']);
  });
});
