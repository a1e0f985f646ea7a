import type { Method } from '../format/format';
import type { Pack } from '../format/pack';
import { methods as english } from '../languages/en/methods';
import type { MethodSentences, StateSentences } from '../languages/subjects/methods';
import { widened } from './hazards';
import { methods } from './methods';

/** A state in which methods are forbidden. */
interface State extends StateSentences {
  readonly forbids: readonly Method[];
}

/** Whether the red flags of the device are ruled out before a remedy with these methods. */
export function looksFirst(used: readonly Method[]): boolean {
  return widened(used).some((method) => methods[method].afterRedFlags);
}

/** Whether a remedy with these methods does something that is forbidden. */
export function isForbidden(forbids: readonly Method[], used: readonly Method[]): boolean {
  return widened(used).some((method) => forbids.includes(method));
}

/** The state in which the library knows a method to leave the device, unless a caution of the pack forbids as much. */
export function stateLeftBy(
  method: Method,
  { cautions }: Pack,
  words: MethodSentences = english,
): State | undefined {
  const { leaves } = methods[method];
  const isCovered = Object.values(cautions).some(
    ({ after = [], forbids }) =>
      after.includes(method) && leaves?.forbids.every((forbidden) => forbids.includes(forbidden)),
  );
  const sentences = words[method].leaves;
  return isCovered || leaves === undefined || sentences === undefined
    ? undefined
    : { ...sentences, ...leaves };
}
