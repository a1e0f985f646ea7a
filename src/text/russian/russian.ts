import type { ReadingLanguage } from '../language';
import { breaks, fillers, hedges, negation, spellings } from './grammar';
import { meanings, opposites } from './meanings';
import { numbers } from './numbers';
import { reply } from './reply';
import { stemmer } from './stemmer';
import { outcome, tried } from './tried';

export const russian: ReadingLanguage = {
  code: 'ru',
  stem: stemmer,
  letters: 'й',
  spellings,
  ordinary: 'листок домой экзамен телевизор человек',
  fillers,
  breaks,
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
