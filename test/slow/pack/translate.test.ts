import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createConversations } from '../../../src/conversation';
import { createDiagnoser } from '../../../src/diagnoser';
import { InvalidPackError } from '../../../src/errors';
import type { Catalog } from '../../../src/format/catalog';
import type { PackData } from '../../../src/format/format';
import type { Pack } from '../../../src/format/pack';
import { textsIn } from '../../../src/format/texts';
import { packs } from '../../../src/index';
import { checkCatalog, parsePack, refreshCatalog, translatePack } from '../../../src/pack';
import { inWords } from '../../../src/pack/translate/in-words';
import { answersTo, packData } from '../../support/arbitrary';
import { decidingParts, withoutWords } from '../../support/without-words';

/** Random packs, some of whose texts tell of syncing, which is read in words. */
const syncingPack = fc.tuple(packData, fc.infiniteStream(fc.boolean())).map(
  ([data, syncs]): PackData => ({
    ...data,
    remedies: Object.fromEntries(
      Object.entries(data.remedies).map(([id, one]) => [
        id,
        syncs.next().value ? { ...one, steps: ['Sync it first.'] } : one,
      ]),
    ),
  }),
);

const hostile = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom(
    '{a}',
    '{__proto__}',
    '\u001b[2J',
    '\u202e',
    'Put it in the freezer.',
    'Sync it.',
    '__proto__',
    'constructor',
    '',
    ' ',
  ),
  fc.constant('x'.repeat(100_000)),
);

/** A catalog of a pack, with translations that it would take, that it would refuse, and none. */
function catalogFor(data: PackData): fc.Arbitrary<Catalog> {
  const { missing } = refreshCatalog([data], 'ru');
  const translation = fc.oneof(
    {
      weight: 20,
      arbitrary: fc.string({ maxLength: 20, unit: fc.constantFrom(...'абв ') }).map((text) => `я${text}?`),
    },
    { weight: 1, arbitrary: hostile },
  );
  return fc
    .tuple(
      fc.tuple(...missing.map((text) => fc.tuple(fc.constant(text), translation))),
      fc.uniqueArray(fc.constantFrom(...missing), { maxLength: 2 }),
      fc.array(fc.tuple(hostile, hostile), { maxLength: 2 }),
      fc.dictionary(fc.constantFrom('a', 'constructor', '__proto__', 'remedy-a'), fc.array(hostile), {
        maxKeys: 2,
      }),
    )
    .map(([pairs, lost, more, phrases]) => ({
      format: 1,
      language: 'ru',
      texts: Object.fromEntries([...pairs.filter(([text]) => !lost.includes(text)), ...more]),
      phrases: { symptoms: phrases, remedies: phrases },
      aliases: { device: ['a'] },
    }));
}

const sameAdvice = (source: Pack, translated: Pack, answers: object, tried: readonly string[]) => {
  const [before, after] = [source, translated].map((pack) => {
    const { diagnoseSync } = createDiagnoser({ device: pack });
    return withoutWords(diagnoseSync('device', answers as never, { tried: tried as never }));
  });
  expect(after).toEqual(before);
};

function refused(work: () => void): boolean {
  try {
    work();
    return false;
  } catch (error) {
    if (error instanceof InvalidPackError) return true;
    throw error;
  }
}

describe('any catalog whatsoever', () => {
  it('changes nothing but words, and no advice', () => {
    let translated = 0;
    fc.assert(
      fc.property(
        syncingPack.chain((data) =>
          fc.record({
            data: fc.constant(data),
            catalog: catalogFor(data),
            answers: fc.array(answersTo(data), { minLength: 3, maxLength: 3 }),
            tried: fc.uniqueArray(fc.constantFrom(...Object.keys(data.remedies)), { maxLength: 2 }),
          }),
        ),
        ({ data, catalog, answers, tried }) => {
          const source = parsePack(data, { reviewed: true }) as Pack;
          const unchecked = inWords(source, catalog, 'device').pack;
          expect(decidingParts(unchecked)).toEqual(decidingParts(source));
          expect(withoutWords(unchecked)).toEqual(withoutWords(source));
          expect(() => checkCatalog(catalog, [{ name: 'pack', data }])).not.toThrow();
          refused(() => {
            const pack = translatePack(source, catalog, { device: 'device' });
            translated += 1;
            for (const one of answers) sameAdvice(source, pack, one, tried);
          });
        },
      ),
      { numRuns: 400 },
    );
    expect(translated).toBeGreaterThan(20);
  });

  it('never throws anything but the refusal of a pack', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.anything(),
          fc.json().map((text) => JSON.parse(text)),
        ),
        (catalog) => {
          refused(() => translatePack(packs['mi-band-2'], catalog));
          checkCatalog(catalog, [{ name: 'x', data: catalog, base: catalog }]);
          refused(() => refreshCatalog([catalog], 'de', catalog));
        },
      ),
      { numRuns: 300 },
    );
  });
});

describe.each(Object.entries(packs as Readonly<Record<string, Pack>>))('%s in other words', (_, pack) => {
  const nothing = { format: 1, language: 'ru', texts: {} } as const;
  const guarded = new Set(inWords(pack, nothing).missing.map(({ text }) => text));
  const texts = Object.fromEntries(textsIn(pack).map(({ text }) => [text, wordless(text)]));
  const catalog = { format: 1, language: 'ru', texts } as const;

  it('is refused if one warning is missing, and has all of them otherwise', () => {
    expect(inWords(pack, catalog).missing).toEqual([]);
    expect(guarded.size).toBeGreaterThan(20);
    for (const text of guarded) {
      const { [text]: _lost, ...others } = texts;
      expect(inWords(pack, { ...catalog, texts: others }).missing.map((one) => one.text)).toContain(text);
    }
  });

  it('gives the same advice, and every conversation goes the same way', () => {
    const translated = translatePack(pack, catalog);
    fc.assert(
      fc.property(
        answersTo(pack),
        fc.uniqueArray(fc.constantFrom(...Object.keys(pack.remedies)), { maxLength: 2 }),
        (answers, tried) => {
          const { alerts } = createDiagnoser({ device: translated }).diagnoseSync('device', answers as never);
          for (const { hazard, now } of alerts)
            for (const text of [hazard, ...now]) expect(text).toMatch(/^я/);
          sameAdvice(pack, translated, answers, tried);
          const [before, after] = [pack, translated].map((one) => {
            const { start, view, tick } = createConversations({ device: one });
            const opened = start('device', answers as never);
            const shown = view(opened);
            const first =
              shown.kind === 'opening' ? shown.complaints.slice(0, 1).map(({ symptom }) => symptom) : [];
            const next = shown.kind === 'opening' ? view(tick(opened, first)) : shown;
            return withoutWords([shown, next]);
          });
          expect(after).toEqual(before);
        },
      ),
      { numRuns: 60 },
    );
  });

  /** A text that tells of nothing, and of which every other has another. */
  function wordless(text: string): string {
    return `я${[...text].map((sign) => String.fromCodePoint(0x430 + ((sign.codePointAt(0) as number) % 32))).join('')}?`
      .slice(-590)
      .replace(/^я?/, 'я');
  }
});
