import type { Issue } from '../../errors';
import type { PackData } from '../../format/format';
import { complete } from '../../format/pack';
import { methods } from '../../languages/en/methods';
import { undeclaredActs } from '../checks/acts';

/** Texts that may describe an act whose hazards the library owns, where the act is not declared. */
export function* warnOfActs(data: PackData): Generator<Issue> {
  for (const { method, path, isSure } of undeclaredActs(complete(data), true)) {
    if (isSure) continue;
    const message =
      method === undefined
        ? 'the text sounds like an instruction to do something dangerous; if it is, declare what it is under "methods" of the remedy, or else reword it'
        : `the text may describe ${methods[method].name}; if it does, declare "${method}" under "methods" of the remedy, or else reword it`;
    yield { code: 'possible-method', path, message };
  }
}
