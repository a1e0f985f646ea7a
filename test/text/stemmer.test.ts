import { stemmer as snowball } from '@orama/stemmers/russian';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { russian } from '../../src/text/russian/russian';
import { stemmer } from '../../src/text/russian/stemmer';
import { vocabularyOf } from '../../src/text/vocabulary';
import sentences from '../safety/corpus/tuned.json';
import band from '../support/russian/band.json';

const written = JSON.stringify([sentences, band]).toLowerCase().replaceAll('ё', 'е');
const words = new Set([...vocabularyOf(russian).words, ...(written.match(/\p{L}+/gu) ?? [])]);

it('finds the stems of Snowball', () => {
  expect(words.size).toBeGreaterThan(2000);
  for (const word of words) expect(`${word}: ${stemmer(word)}`).toBe(`${word}: ${snowball(word)}`);
});

it('finds the stem of Snowball for whatever looks like a word', () => {
  const endings = fc.constantFrom(
    '',
    'ющимися',
    'ившись',
    'ейте',
    'ость',
    'остями',
    'нно',
    'ейше',
    'уют',
    'иям',
  );
  const letters = fc.string({ unit: fc.constantFrom(...'абвгдеийлмнорстуыьюя'), maxLength: 8 });
  const property = fc.property(letters, endings, (beginning, ending) => {
    expect(stemmer(beginning + ending)).toBe(snowball(beginning + ending));
  });
  fc.assert(property, { numRuns: 5000 });
});
