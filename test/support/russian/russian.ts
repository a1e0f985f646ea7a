import { stemmer } from '@orama/stemmers/russian';
import type { Language } from '../../../src/text/language';
import { breaks, fillers, hedges, negation, spellings } from './grammar';
import { meanings, opposites } from './meanings';
import { numbers } from './numbers';
import { reply } from './reply';
import { outcome, tried } from './tried';

/** Enough Russian to read what its tests say about a band; it shows that reading knows no language of its own. */
export const russian: Language = {
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
