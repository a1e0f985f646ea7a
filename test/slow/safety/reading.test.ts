import { expect, it } from 'vitest';
import { limits } from '../../../src/format/limits';
import { ownNames, readActs } from '../../../src/safety/lexicon';

/** Parts of texts that could take long: long words, letters, signs that become many, and words of many rules. */
const parts: readonly string[] = [
  'put it in the charger until it was not on ',
  'положите его на зарядку пока не в на ',
  'do not press, bend or ',
  'f r e e z ',
  'a-',
  'ice-',
  'abcdefgh',
  'frеezer ',
  'a1b1c1 ',
  '\ufdfa',
  '㏂',
  '&#',
  '<',
];

it.each(parts)('as many characters as a pack may have are read in time: %j', (part) => {
  const own = ownNames({ name: 'Mi Band' });
  const texts = Array.from({ length: Math.floor(limits.characters / limits.text) }, (_, number) =>
    `${number} ${part.repeat(limits.text / part.length)}`.slice(0, limits.text),
  );
  const start = performance.now();
  for (const text of texts) readActs(text, 'instruction', own);
  expect(performance.now() - start).toBeLessThan(5000);
});
