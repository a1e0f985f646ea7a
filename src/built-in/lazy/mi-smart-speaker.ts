import data from '../../../rules/mi-smart-speaker/pack.json';
import { builtIn } from '../checked';

export const pack = builtIn(data);
