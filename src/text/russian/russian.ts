import type { ReadingLanguage } from '../language';
import { breaks, fillers, hedges, negation, spellings, unbroken } from './grammar';
import { meanings, opposites } from './meanings';
import { numbers } from './numbers';
import { ordinary } from './ordinary';
import { outcome } from './outcome';
import { reply } from './reply';
import { stemmer } from './stemmer';
import { tried } from './tried';

export const russian: ReadingLanguage = {
  code: 'ru',
  stem: stemmer,
  letters: 'й',
  spellings,
  ordinary,
  fillers,
  breaks,
  unbroken,
  hedges,
  negation,
  meanings,
  opposites,
  fine: ['исправен', 'работать'],
  numbers,
  tried,
  reply,
  outcome,
};
