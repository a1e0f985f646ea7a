import type { Language } from '../language';
import { grammar } from './grammar';
import { rules } from './rules';
import { words } from './words';

/** English. */
export const english: Language = { code: 'en', grammar, words, rules: [rules] };
