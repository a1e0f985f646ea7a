import type { Rules } from '../rules';
import { battery } from './rules/battery';
import { body } from './rules/body';
import { software } from './rules/software';
import { temperature } from './rules/temperature';

/** How English sentences describe acts. */
export const rules: Rules = { ...temperature, ...battery, ...body, ...software };
