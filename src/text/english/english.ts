import { stemmer } from 'stemmer';
import type { ReadingLanguage } from '../language';
import { breaks, fillers, hedges, negation, spellings, unbroken } from './grammar';
import { meanings, opposites } from './meanings';
import { numbers } from './numbers';
import { ordinary } from './ordinary';
import { outcome } from './outcome';
import { reply } from './reply';
import { tried } from './tried';

export const english: ReadingLanguage = {
  code: 'en',
  stem: stemmer,
  letters: '',
  spellings,
  ordinary,
  fillers,
  breaks,
  unbroken,
  hedges,
  negation,
  meanings,
  opposites,
  fine: ['fine', 'work'],
  numbers,
  tried,
  reply,
  outcome,
};
