import { limits, type PackData } from '../../src/pack/index';
import { remedy, smallPack } from '../small-pack';

const ids = (what: string, count: number) => Array.from({ length: count }, (_, index) => `${what}-${index}`);
const record = <Value>(keys: readonly string[], value: (index: number) => Value): Record<string, Value> =>
  Object.fromEntries(keys.map((key, index) => [key, value(index)]));
/** Ids of almost the longest length. */
const long = (what: string, count: number) => ids(`${what}${'-abcdefghi'.repeat(5)}`, count);

const [perText, texts] = [limits.text - 4, Math.floor(limits.characters / limits.text) - 40];

/** A pack with as many of the longest texts as the limits allow, each made of one piece of text. */
function ofTexts(piece: string, length = perText, count = texts): PackData {
  const text = (index: number) => `${index} ${piece.repeat(length)}`.slice(0, length);
  const before = (index: number) =>
    Array.from({ length: limits.steps }, (_, nth) => text(limits.steps * index + nth));
  const remedies = record(ids('remedy', Math.ceil(count / limits.steps)), (index) => ({
    ...remedy,
    before: before(index),
  }));
  const { unplugged } = smallPack.faults;
  return {
    ...smallPack,
    remedies,
    faults: { unplugged: { ...unplugged, remedies: { 'remedy-0': 'usually' } } },
  };
}

/** A pack with long ids, each fault with many signs and remedies, in all sections. */
function ofEntries(): PackData {
  const [symptoms, remedies] = [long('s', 450), long('r', 450)];
  const some = <Word>(keys: readonly string[], from: number, word: Word) =>
    Object.fromEntries(
      Array.from({ length: 35 }, (_, nth) => [keys[(from + nth) % keys.length] as string, word]),
    );
  return {
    ...smallPack,
    symptoms: record(symptoms, (index) => ({ question: `Is it so ${index}?` })),
    rules: record(long('u', 450), (index) => ({
      conditions: { all: [{ fact: symptoms[index] as string, operator: 'equal', value: false }] },
    })),
    remedies: record(remedies, (index) => ({ ...remedy, title: `Do ${index}`, steps: [`Do it ${index}.`] })),
    faults: record(long('f', 450), (index) => ({
      ...smallPack.faults.unplugged,
      name: `It is broken in way ${index}`,
      signs: some(symptoms, index, 'often'),
      remedies: some(remedies, index, 'usually'),
    })),
  };
}

const leaf = { fact: 'dark', operator: 'equal', value: true } as const;
const nested = (depth: number, end: object): object =>
  depth === 0 ? end : { all: [nested(depth - 1, end), nested(depth - 1, end)] };

/** The most expensive packs that we could think of, whether they load or are refused. */
export const packs: Readonly<Record<string, () => unknown>> = {
  'many entries with long ids': ofEntries,
  'the longest texts, of words': () => ofTexts('put the plug into the socket and wait '),
  'of single letters': () => ofTexts('f r e e '),
  'of denied acts': () => ofTexts('do not never freeze charge flash open '),
  'of acts': () => ofTexts('fr33z3 th3 b4tt3ry 1n 4 '),
  'of punctuation': () => ofTexts('a-b.c,d;e!'),
  'of entities and tags': () => ofTexts('&#102;<b>'),
  'of Hangul': () => ofTexts('한국어각'),
  'of letters that decompose into four': () => ofTexts('\u1fa2\u0390'),
  'of ligatures of eighteen letters': () => ofTexts('\ufdfa'),
  'of few such ligatures each': () => ofTexts('\ufdfa', 33),
  'of placeholders': () => ({ ...ofTexts('{w}'), wording: { w: 'abc' } }),
  'of unknown placeholders': () => ({
    ...ofTexts(`{${'a'.repeat(59)}}`),
    wording: record(long('w', limits.section), () => 'x'),
  }),
  'wrong long ids': () => ({
    ...smallPack,
    symptoms: record(long('s', limits.section), () => ({ question: 'Is it so?' })),
    faults: record(ids('fault', 80), () => ({
      ...smallPack.faults.unplugged,
      signs: record(ids(`t${'-ihgfedcba'.repeat(5)}`, limits.section), () => 'often'),
    })),
  }),
  'unknown fields': () => ({
    ...smallPack,
    remedies: record(ids('remedy', 90), () => record(long('z', limits.section), () => 1)),
  }),
  'wide conditions': () => ({
    ...smallPack,
    rules: record(ids('rule', 190), () => ({ conditions: { all: Array(60).fill(leaf) } })),
  }),
  'deep conditions': () => ({
    ...smallPack,
    rules: record(ids('rule', 60), () => ({ conditions: nested(5, leaf) })),
  }),
  'deep wrong conditions': () => ({
    ...smallPack,
    rules: record(ids('rule', 60), () => ({ conditions: nested(5, { ...leaf, operator: 'equl' }) })),
  }),
  'more texts than fit': () => ofTexts('put the plug into the socket and wait ', perText, 20_000),
};
