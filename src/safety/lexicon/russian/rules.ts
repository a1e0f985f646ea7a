import type { Rules } from '../rules';
import { battery } from './rules/battery';
import { body } from './rules/body';
import { software } from './rules/software';

/** How Russian sentences describe acts, beyond the rules for English, which they share. */
export const rules: Rules = { ...battery, ...body, ...software };
