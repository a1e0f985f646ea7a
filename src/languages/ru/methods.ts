import type { MethodSentences } from '../subjects/methods';
import { accountMethods } from './methods/account';
import { batteryMethods } from './methods/battery';
import { bodyMethods } from './methods/body';
import { softwareMethods } from './methods/software';

export const methods: MethodSentences = {
  ...batteryMethods,
  ...bodyMethods,
  ...softwareMethods,
  ...accountMethods,
};
