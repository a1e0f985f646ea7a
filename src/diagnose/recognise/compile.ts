import type { Rule } from '../../format/format';
import { type Pack, perPack } from '../../format/pack';
import type { Answers } from '../observe';
import { evaluate } from './evaluate';
import type { Finding, Findings } from './finding';
import { matcher } from './matcher';

/** The rules of a pack, prepared for matching. */
export const matcherOf = perPack((pack) =>
  matcher(Object.entries(pack.rules).map(([id, { conditions }]) => [id, conditions])),
);

/**
 * Recognises the findings of a pack with its rules prepared for matching: no promises, no `eval`, and the same result as
 * json-rules-engine gives.
 */
export const recogniseSync = perPack((pack) => {
  const match = matcherOf(pack);
  return (answers: Answers): Findings => {
    const findings = new Map(answeredYesOrNo(answers));
    match(answers, (id) => findings.set(id, reasoned(pack, id, answers)));
    return findings;
  };
});

/** Every yes/no symptom is a finding of its own name. */
export function answeredYesOrNo(answers: Answers): [string, Finding][] {
  return Array.from(answers).flatMap(([id, answer]) =>
    typeof answer === 'boolean' ? [[id, { value: answer, decidedBy: [id] }]] : [],
  );
}

/** A rule's finding with the answers that decided it. */
export function reasoned(pack: Pack, id: string, answers: Answers): Finding {
  return evaluate((pack.rules[id] as Rule).conditions, answers);
}
