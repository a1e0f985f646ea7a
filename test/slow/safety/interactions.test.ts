import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Diagnosis } from '../../../src/diagnose/diagnosis';
import { createDiagnoser } from '../../../src/diagnoser';
import type { Pack } from '../../../src/format/pack';
import { interactions as sentences } from '../../../src/languages/en/interactions';
import { parsePack } from '../../../src/pack/parse';
import { type Act, actsOf, interactions, warningsAmong } from '../../../src/safety/interactions';
import { methods } from '../../../src/safety/methods';
import { signalWord } from '../../../src/safety/risk';
import { packData } from '../../support/arbitrary';
import { smallPack } from '../../support/small-pack';

const acts = [...Object.keys(methods), 'syncing'] as Act[];

describe('two remedies that are worse together', () => {
  it.each([
    ['charging', 'liquid-cleaning', 'NOTICE'],
    ['rice-drying', 'charging', 'NOTICE'],
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
          for (const { id: interaction, between, isAboutOrder, harm, likelihood } of interactions) {
            const hazard = { harm, likelihood, ...sentences[interaction] };
            const isOrdered = (one: readonly Act[]) =>
              isAboutOrder && between.every((side) => side.some((act) => one.includes(act)));
            for (const [id, mine] of all) {
              const worse = [...all]
                .filter(
                  ([other, theirs]) =>
                    other < id &&
                    !isOrdered(mine) &&
                    !isOrdered(theirs) &&
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
    expect(new Set(Object.values(sentences).map(({ hazard }) => hazard)).size).toBe(interactions.length);
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
        for (const [place, { id, advice, warnings }] of remedies.entries()) {
          const ranks = warnings.map((warning) => words.indexOf(warning.signalWord));
          expect(ranks).toEqual([...ranks].sort());
          if (id === 'service' || advice === 'avoid') continue;
          for (const other of remedies.slice(0, place).filter((one) => one.id !== 'service')) {
            const [mine, theirs] = [id, other.id].map((one) =>
              actsOf(pack.remedies[one] as Pack['remedies'][string]),
            );
            for (const {
              id: interaction,
              between: [some, others],
              isAboutOrder,
            } of interactions) {
              const meets = (a: Act[] = [], b: Act[] = []) =>
                a.some((act) => some.includes(act)) && b.some((act) => others.includes(act));
              if (!meets(mine, theirs) && !meets(theirs, mine)) continue;
              if (isAboutOrder && (meets(mine, mine) || meets(theirs, theirs))) continue;
              const found = warnings.find((warning) => warning.hazard === sentences[interaction].hazard);
              expect(found?.with).toContain(other.id);
            }
          }
        }
      }),
      { numRuns: 150 },
    );
  });

  const remedy = smallPack.remedies['plug-in'];
  const lamp = parsePack({
    ...smallPack,
    faults: {
      unplugged: {
        ...smallPack.faults.unplugged,
        remedies: { update: 'usually', empty: 'usually', cool: 'usually' },
      },
    },
    remedies: {
      update: { ...remedy, title: 'Bring it up to date', methods: ['updating'] },
      empty: { ...remedy, title: 'Use it up', methods: ['full-discharge'] },
      cool: { ...remedy, title: 'Put it in the freezer', methods: ['freezing', 'full-discharge'] },
    },
  } as never) as Pack;
  const { diagnoseSync } = createDiagnoser({ lamp });
  const withOf = (tried: string[]) =>
    Object.fromEntries(
      (diagnoseSync('lamp', ['dark'] as never, { tried }) as Diagnosis).remedies.map(({ id, warnings }) => [
        id,
        warnings.flatMap((warning) => warning.with ?? []),
      ]),
    );

  it('need no pack to say so, and leave out what nobody should do anyway', () => {
    expect(withOf([])).toEqual({ update: [], empty: ['update'], service: [], cool: [] });
    const { remedies } = diagnoseSync('lamp', ['dark'] as never) as Diagnosis;
    expect(remedies.find(({ id }) => id === 'update')?.risk).toBe('low');
  });

  it('warn of what was tried, whatever it was', () => {
    expect(withOf(['cool'])).toEqual({ update: ['cool'], empty: ['update'], service: [] });
    expect(withOf(['empty'])).toEqual({ update: ['empty'], service: [], cool: [] });
  });
});
