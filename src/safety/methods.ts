import type { Method } from '../format/format';
import { accountMethods } from './methods/account';
import { batteryMethods } from './methods/battery';
import { bodyMethods } from './methods/body';
import type { MethodTable } from './methods/entry';
import { softwareMethods } from './methods/software';

/**
 * The hazards of the acts that the library owns. A pack declares that a remedy does such a thing; it cannot
 * reword, soften or drop what stands here.
 */
export const methods: MethodTable<Method> = {
  ...batteryMethods,
  ...bodyMethods,
  ...softwareMethods,
  ...accountMethods,
};
