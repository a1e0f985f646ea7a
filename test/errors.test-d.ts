import { expectTypeOf, it } from 'vitest';
import { type Issue, isRemedyRulesError, type RemedyRulesError } from '../src/index';

declare const thrown: unknown;

it('narrows what was thrown', () => {
  if (isRemedyRulesError(thrown)) {
    expectTypeOf(thrown).toExtend<RemedyRulesError>();
    expectTypeOf(thrown.issues).toEqualTypeOf<readonly Issue[]>();
  }
  if (isRemedyRulesError(thrown, 'invalid-pack')) expectTypeOf(thrown.code).toEqualTypeOf<'invalid-pack'>();
  // @ts-expect-error a misspelt code
  isRemedyRulesError(thrown, 'invalid-pak');
});
