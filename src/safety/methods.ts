import type { Method } from '../format/format';
import { accountMethods } from './methods/account';
import { batteryMethods } from './methods/battery';
import { bodyMethods } from './methods/body';
import type { MethodTable } from './methods/entry';
import { softwareMethods } from './methods/software';

/**
 * The acts with hazards of their own. A pack declares that a remedy includes such an act, but it cannot change or
 * remove the hazards here. Their words are in `src/languages/`.
 */
export const methods: MethodTable<Method> = /* @__PURE__ */ assembled();

// A bundler keeps a spread that nobody uses, but no call that is marked as pure.
function assembled(): MethodTable<Method> {
  return { ...batteryMethods, ...bodyMethods, ...softwareMethods, ...accountMethods };
}
