import { expect, it } from 'vitest';
import { english } from '../../src/text/english/english';
import { russian } from '../../src/text/russian/russian';
import { vocabularyOf } from '../../src/text/vocabulary';
import { partsOf } from '../../src/text/words';

it.each([english, russian])('the lists of $code have words as they are looked up', (language) => {
  const asWritten = { ...language, spellings: {} };
  const words = [...vocabularyOf(language).words].filter((word) => /^[\p{L}\p{M}]+$/u.test(word));
  const read = words.map((word) => partsOf(word, asWritten)[0]?.words[0]?.text);
  expect(read).toEqual(words);
});

it('a list without words has no word at all', () => {
  const { fillers } = vocabularyOf({ ...english, fillers: '' });
  expect(fillers.size).toBe(0);
});
