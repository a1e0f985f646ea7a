import { describe, expect, it } from 'vitest';
import { english } from '../../src/text/english/english';
import { inUnit, quantitiesIn } from '../../src/text/quantities';
import { partsOf } from '../../src/text/words';

function quantities(text: string) {
  return partsOf(text, english).flatMap(({ words }) => quantitiesIn(words, english));
}

const read = (text: string) => quantities(text).map(({ value, unit }) => (unit ? `${value} ${unit}` : value));

describe('numbers in a text', () => {
  it.each([
    ['It is at 40%', ['40 %']],
    ['roughly forty five per cent', ['45 %']],
    ['a hundred percent', ['100 %']],
    ['two hundred days', ['200 day']],
    ['one hundred twenty five days', ['125 day']],
    ['1,500 days', ['1500 day']],
    ['2,5 hours', ['2.5 hour']],
    ['30sec', ['30 s']],
    ['half a minute', ['0.5 minute']],
    ['a quarter of an hour', ['0.25 hour']],
    ['an hour and a half', ['1.5 hour']],
    ['one and a half hours', ['1.5 hour']],
    ['hour and a half', ['1.5 hour']],
    ['2 and a half hours', ['2.5 hour']],
    ['a couple of weeks', ['2 week']],
    ['ten a day', [10, '1 day']],
    ['between 5 and 8 minutes', [5, '8 minute']],
    ['one', [1]],
  ])('reads %j', (text, expected) => expect(read(text)).toEqual(expected));

  it.each(['this one here', 'a lamp', 'model X20B', '', '%', 'constructor'])('finds none in %j', (text) =>
    expect(read(text)).toEqual([]),
  );

  it('knows where a number stands', () => {
    const [quantity] = quantities('for twenty two days now');
    expect(quantity).toMatchObject({ start: 4, end: 19 });
  });

  it('reads whether the real number is greater or smaller', () => {
    const bounds = quantities('over a year; less than 2 days; five minutes').map(({ bound }) => bound);
    expect(bounds).toEqual(['above', 'below', undefined]);
  });
});

describe('a number in another unit', () => {
  const convert = (text: string, unit: string) => inUnit(quantities(text)[0]!, unit, english);

  it('goes through the units between', () => {
    expect(convert('2 hours', 's')).toBe(7200);
    expect(convert('30 minutes', 'hour')).toBe(0.5);
  });

  it('is the number itself without a unit', () => expect(convert('12', 's')).toBe(12));

  it('is unknown if the units measure different things', () =>
    expect(convert('5 days', '%')).toBeUndefined());
});
