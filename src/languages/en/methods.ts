import type { MethodSentences } from '../subjects/methods';
import { accountMethods } from './methods/account';
import { batteryMethods } from './methods/battery';
import { bodyMethods } from './methods/body';
import { softwareMethods } from './methods/software';

export const methods: MethodSentences = /* @__PURE__ */ assembled();

// A bundler keeps a spread that nobody uses, but no call that is marked as pure.
function assembled(): MethodSentences {
  return { ...batteryMethods, ...bodyMethods, ...softwareMethods, ...accountMethods };
}
