import { describe, expect, it } from 'vitest';
import type { Method } from '../../src/format/format';
import { english } from '../../src/languages/en/index';
import type { Language } from '../../src/languages/language';
import { russian } from '../../src/languages/ru/index';
import { methods } from '../../src/safety/methods';

/** Every sentence of a language by its path; of a function, its source. */
function sentencesOf(value: unknown, path: string): (readonly [string, string])[] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value === 'function') return [[path, String(value)]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => sentencesOf(part, `${path}.${key}`));
}

const pathsOf = (language: Language) => sentencesOf(language, '').map(([path]) => path);

describe('Russian', () => {
  it('has every sentence that English has, and no other', () => {
    expect(pathsOf(russian).sort()).toEqual(pathsOf(english).sort());
  });

  /** What only puts together what it is given, and what has the same form in all languages. */
  const formal = ['.code', '.direction', '.report.number', '.report.forbiddenInState', '.render.quoted'];
  const own = sentencesOf(russian, '').filter(([path]) => !formal.includes(path));

  it.each(own)('is in Cyrillic letters: %s', (_path, text) => {
    expect(text).toMatch(/\p{Script=Cyrillic}/u);
  });

  it.each(own.filter(([, text]) => !text.includes('=>')))('has no English word: %s', (_path, text) => {
    // Keys, names of products and what is typed stay as they are.
    expect(text.replace(/Mi Band 2|Enter|Ctrl-C|--answer|\b(?:id|ask)\b/g, '')).not.toMatch(/[a-z]/i);
  });

  it.each([
    [1, 1, 'minute', 'minute', 'примерно 1 минута'],
    [3, 3, 'day', 'day', 'примерно 3 дня'],
    [5, 21, 'minute', 'minute', 'от 5 до 21 минуты'],
    [15, 35, 'minute', 'minute', 'от 15 до 35 минут'],
    [30, 2, 'minute', 'hour', 'от 30 минут до 2 часов'],
    [1, 1, 'minute', 'hour', 'от 1 минуты до 1 часа'],
  ] as const)('says durations with the right endings: %s to %s %s', (least, most, unit, other, said) => {
    expect(russian.render.duration({ count: least, unit }, { count: most, unit: other })).toBe(said);
  });

  it.each([
    [1.26, 'в 1,3 раза чаще'],
    [2, 'в 2 раза чаще'],
    [5, 'в 5 раз чаще'],
    [21.4, 'в 21 раз чаще'],
    [32.2, 'в 32 раза чаще'],
  ])('says factors with the right endings: %s', (times, said) => {
    expect(russian.explain.chance(times)).toContain(said);
  });

  it('writes numbers with a decimal comma', () => {
    expect(russian.report.number(2.5, 'с')).toBe('2,5 с');
    expect(russian.report.number(3, '')).toBe('3');
  });
});

describe.each([english, russian])('the words about methods in $name', (language) => {
  it.each(Object.keys(methods) as Method[])('fit what the library knows about %s', (method) => {
    const { avoid, leaves, hazards, name } = language.methods[method];
    expect(hazards).toHaveLength(methods[method].hazards.length);
    expect(avoid !== undefined).toBe(methods[method].avoid === true);
    expect(leaves !== undefined).toBe(methods[method].leaves !== undefined);
    expect(leaves?.until !== undefined).toBe(english.methods[method].leaves?.until !== undefined);
    expect(name).toMatch(/^\p{Ll}.*[^.]$/u);
    const sentences = [avoid, leaves?.because, leaves?.until, ...hazards.flatMap(Object.values)];
    for (const sentence of sentences)
      if (sentence !== undefined) expect(sentence).toMatch(/^\p{Lu}.{10,}\.$/su);
  });
});
