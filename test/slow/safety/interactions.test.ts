import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Diagnosis } from '../../../src/diagnose/diagnosis';
import { createDiagnoser } from '../../../src/diagnoser';
import type { Pack } from '../../../src/format/pack';
import { diagnoseSync } from '../../../src/index';
import { parsePack } from '../../../src/pack/parse';
import { type Act, actsOf, interactions, warningsAmong } from '../../../src/safety/interactions';
import { methods } from '../../../src/safety/methods';
import { signalWord } from '../../../src/safety/risk';
import { packData } from '../../support/arbitrary';
import { smallPack } from '../../support/small-pack';

const acts = [...Object.keys(methods), 'charging', 'syncing'] as Act[];

describe('two remedies that are worse together', () => {
  it.each([
    ['charging', 'freezing', 'WARNING'],
    ['long-charging', 'heating', 'WARNING'],
    ['unattended-charging', 'freezing', 'WARNING'],
    ['charging', 'soaking', 'NOTICE'],
    ['charging', 'liquid-cleaning', 'NOTICE'],
    ['charging', 'opening', 'WARNING'],
    ['charging', 'forcing', 'WARNING'],
    ['flashing', 'full-discharge', 'NOTICE'],
    ['updating', 'full-discharge', 'NOTICE'],
    ['flashing', 'updating', 'NOTICE'],
    ['updating', 'network-restart', 'NOTICE'],
    ['erasing', 'unpairing', 'NOTICE'],
    ['unpairing', 'syncing', 'NOTICE'],
    ['erasing', 'syncing', 'NOTICE'],
  ] as [Act, Act, string][])('warn where the later one stands: %s and %s', (one, other, word) => {
    const among = warningsAmong(
      new Map([
        ['a', [one]],
        ['b', [other]],
        ['c', []],
      ]),
    );
    expect(among.get('a')).toEqual([]);
    expect(among.get('b')).toEqual([expect.objectContaining({ signalWord: word, with: ['a'] })]);
    expect(among.get('c')).toEqual([]);
  });

  it('do so at the later one whenever both are there, and only then', () => {
    fc.assert(
      fc.property(
        fc.array(fc.uniqueArray(fc.constantFrom(...acts), { maxLength: 3 }), { maxLength: 6 }),
        (lists) => {
          const all = new Map(lists.map((list, index) => [`r${index}`, list]));
          const among = warningsAmong(all);
          for (const { between, hazard } of interactions) {
            for (const [id, mine] of all) {
              const worse = [...all]
                .filter(
                  ([other, theirs]) =>
                    other < id &&
                    [between, [...between].reverse()].some(
                      ([some, others]) =>
                        mine.some((act) => some?.includes(act)) &&
                        theirs.some((act) => others?.includes(act)),
                    ),
                )
                .map(([other]) => other);
              const expected = { ...hazard, signalWord: signalWord(hazard), with: worse };
              if (worse.length > 0) expect(among.get(id)).toContainEqual(expected);
              else expect(among.get(id)?.map(({ hazard: text }) => text)).not.toContain(hazard.hazard);
            }
          }
        },
      ),
      { numRuns: 400 },
    );
  });

  it('names no method that the library does not know, and says each thing once', () => {
    for (const { between } of interactions) for (const act of between.flat()) expect(acts).toContain(act);
    expect(new Set(interactions.map(({ hazard }) => hazard.hazard)).size).toBe(interactions.length);
  });

  it('are what a remedy declares, what that is a kind of, and whether it syncs', () => {
    const remedy = { title: 'Fill it up', steps: ['Wait.'] };
    expect(actsOf({ ...remedy, methods: ['long-charging'] })).toEqual(['long-charging', 'charging']);
    expect(actsOf({ title: 'Sync it', steps: ['Wait.'], methods: ['erasing'] })).toEqual([
      'erasing',
      'syncing',
    ]);
    expect(actsOf({ title: 'Wait', steps: ['It resynced.'], methods: [] })).toEqual([]);
  });

  it('stand among the warnings of each list, gravest first, whatever the pack is', () => {
    const words = ['DANGER', 'WARNING', 'CAUTION', 'NOTICE'];
    fc.assert(
      fc.property(packData, (data) => {
        const pack = parsePack(data) as Pack;
        const answers = Object.fromEntries(
          Object.entries(data.symptoms).map(([id, { options, unit }]) => [
            id,
            options ? (Object.keys(options)[0] as string) : unit === undefined ? true : 5,
          ]),
        );
        const { remedies } = createDiagnoser({ device: pack }).diagnoseSync('device', answers) as Diagnosis;
        for (const [place, { id, warnings }] of remedies.entries()) {
          const ranks = warnings.map((warning) => words.indexOf(warning.signalWord));
          expect(ranks).toEqual([...ranks].sort());
          if (id === 'service') continue;
          for (const other of remedies.slice(0, place).filter((one) => one.id !== 'service')) {
            const [mine, theirs] = [id, other.id].map((one) =>
              actsOf(pack.remedies[one] as Pack['remedies'][string]),
            );
            for (const {
              between: [some, others],
              hazard,
            } of interactions) {
              const meets = (a: Act[] = [], b: Act[] = []) =>
                a.some((act) => some.includes(act)) && b.some((act) => others.includes(act));
              if (!meets(mine, theirs) && !meets(theirs, mine)) continue;
              const found = warnings.find((warning) => warning.hazard === hazard.hazard);
              expect(found?.with).toContain(other.id);
            }
          }
        }
      }),
      { numRuns: 150 },
    );
  });

  it('leave the risk of each as it is, and vanish with the other', () => {
    const answers = { 'screen-dark': true, 'ran-flat': true } as const;
    const cold = (tried: readonly 'charge-fully'[]) =>
      diagnoseSync('mi-band-3', answers, { tried })
        .remedies.find(({ id }) => id === 'freeze')
        ?.warnings.flatMap((warning) => warning.with ?? []);
    expect(cold([])).toContain('charge-fully');
    const charge = diagnoseSync('mi-band-3', answers).remedies.find(({ id }) => id === 'charge-fully');
    expect([charge?.risk, charge?.warnings]).toEqual(['none', []]);
  });

  it('warn of what was tried already: a band that was in the freezer is not simply charged', () => {
    const answers = { 'screen-dark': true, 'ran-flat': true } as const;
    const { remedies } = diagnoseSync('mi-band-3', answers, { tried: ['freeze'] });
    const charge = remedies.find(({ id }) => id === 'charge-fully');
    expect(charge?.warnings).toContainEqual(
      expect.objectContaining({ signalWord: 'WARNING', harm: 'serious-injury', with: ['freeze'] }),
    );
  });

  it('do not need a pack to say so', () => {
    const remedy = smallPack.remedies['plug-in'];
    const pack = parsePack({
      ...smallPack,
      faults: {
        unplugged: { ...smallPack.faults.unplugged, remedies: { charge: 'usually', cool: 'usually' } },
      },
      remedies: {
        charge: { ...remedy, title: 'Charge it' },
        cool: { ...remedy, title: 'Put it in the freezer', methods: ['freezing'] },
      },
    } as never) as Pack;
    const { remedies } = createDiagnoser({ lamp: pack }).diagnoseSync('lamp', ['dark'] as never) as Diagnosis;
    expect(remedies.map(({ id }) => id)).toEqual(['charge', 'service', 'cool']);
    expect(remedies[2]?.warnings.flatMap((warning) => warning.with ?? [])).toEqual(['charge']);
  });
});
