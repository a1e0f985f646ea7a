import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { InvalidPackError } from '../../../src/errors';
import type { PackData } from '../../../src/format/format';
import type { Pack } from '../../../src/format/pack';
import { extendPack, parsePack } from '../../../src/pack/parse';
import { type Observed, situationsOf } from '../../../src/study/situations';
import { builtIn, familyPack } from '../../support/built-in';
import { extensionOf, type Hostile, hostile, packWith } from '../../support/hostile-extensions';
import lanternData from '../../support/lantern.json';
import { type Told, unsafeAdvice, weakerAdvice, weakerParts } from '../../support/weaker';

/** How many packs and extensions a small pack meets; `npm run hostile` sets more, and prints the counts. */
const { HOSTILE_RUNS } = process.env;
const runs = Number(HOSTILE_RUNS ?? 8_000);

/** What is attacked: a checked pack, and its data if the first extension extends that. */
interface Base {
  readonly pack: Pack;
  readonly data?: PackData;
  readonly situations: readonly Observed[];
}

/** What was tried, and what of it was not refused. */
interface Counts {
  tried: number;
  loaded: number;
}

type Check = (base: Base, told: Told, chain: readonly Hostile[], counts: Counts) => void;

const lantern = lanternData as unknown as PackData;
const small = [baseOf(parsePack(lantern) as Pack), baseOf(parsePack(lantern) as Pack, lantern)];
const real = [familyPack, ...builtIn].map(({ load }) => baseOf(load()));

function baseOf(pack: Pack, data?: PackData): Base {
  return { pack, situations: situationsOf(pack, 40, 1), ...(data && { data }) };
}

const attack = fc.record({
  base: fc.nat(99),
  situation: fc.nat(999),
  tried: fc.nat(999),
  chain: fc.array(hostile, { minLength: 1, maxLength: 10, size: 'max' }),
});

/** What loads; anything but an InvalidPackError with an issue is thrown on. */
function loaded(load: () => unknown, counts: Counts): Pack | undefined {
  counts.tried += 1;
  try {
    const pack = load() as Pack;
    counts.loaded += 1;
    return pack;
  } catch (error) {
    if (!(error instanceof InvalidPackError) || error.issues.length === 0) throw error;
    return undefined;
  }
}

/** Extends a base step by step. After an extension that is refused, the next one tries its luck. */
const extending: Check = (base, told, chain, counts) => {
  let { pack, data, pack: origin } = base;
  let omitted: string[] = [];
  /** Remedies that a way through JSON made the library forget. */
  const forgotten = new Set<string>();
  const isForgotten = (id: string) => forgotten.has(id);
  for (const one of chain) {
    if (one.throughJson && !data) {
      pack = parsePack(JSON.parse(JSON.stringify(pack))) as Pack;
      for (const id of omitted) forgotten.add(id);
      omitted = [];
    }
    const extra = extensionOf(one, pack, omitted) as { omit?: { remedies?: object }; wording?: object };
    const extended = loaded(() => extendPack((data ?? pack) as never, extra as never), counts);
    if (!extended) continue;
    if (data) {
      // A device brings its own words for the texts of its family.
      origin = parsePack({ ...data, wording: { ...data.wording, ...extra.wording } }) as Pack;
      data = undefined;
    }
    omitted.push(...Object.keys(extra.omit?.remedies ?? {}));
    pack = extended;
    expect(weakerParts(origin, pack, isForgotten)).toEqual([]);
    expect(weakerAdvice(origin, pack, told, isForgotten)).toEqual([]);
  }
};

/** Writes the same ideas into a whole pack, of which no base is known. */
const writing: Check = ({ pack }, { observed }, chain, counts) => {
  for (const one of chain) {
    const written = loaded(() => parsePack(packWith(one, pack, lanternData)), counts);
    if (written) expect(unsafeAdvice(written, observed)).toEqual([]);
  }
};

describe('what a stranger writes is refused or weakens no warning', () => {
  it.each([
    ['extensions of a small pack', small, runs, extending],
    ['small packs', small, runs / 4, writing],
    ['extensions of the built-in packs', real, runs / 20, extending],
  ])(
    '%s',
    (what, bases, most, check) => {
      const counts: Counts = { tried: 0, loaded: 0 };
      const property = fc.property(attack, ({ base, situation, tried, chain }) => {
        const chosen = bases[base % bases.length] as Base;
        const observed = chosen.situations[situation % chosen.situations.length] as Observed;
        // Half of the owners tried something.
        const remedies = Object.keys(chosen.pack.remedies);
        const id = remedies[tried % (2 * remedies.length)];
        check(chosen, { observed, tried: id === undefined ? [] : [id] }, chain, counts);
      });
      // Five extensions a chain, on average.
      fc.assert(property, { numRuns: Math.ceil(most / 5) });
      if (HOSTILE_RUNS) console.log(`${what}: ${counts.tried} tried, ${counts.loaded} loaded`);
      expect(counts.loaded).toBeGreaterThan(counts.tried / 10);
    },
    3_600_000,
  );
});
