import type { Rules } from '../rules';
import { battery } from './rules/battery';
import { body } from './rules/body';
import { software } from './rules/software';

/** How English sentences describe acts. */
export const rules: Rules = { ...battery, ...body, ...software };
