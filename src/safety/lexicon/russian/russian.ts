import { rules as shared } from '../english/rules';
import type { Language } from '../language';
import { grammar } from './grammar';
import { rules } from './rules';
import { words } from './words';

/** Russian. What holds for its classes of words in English holds for them in Russian too. */
export const russian: Language = { code: 'ru', grammar, words, rules: [shared, rules] };
