import { factsOf } from '../../format/condition';
import type { Condition, Rule } from '../../format/format';
import type { Pack } from '../../format/pack';
import { perPack } from '../../format/pack';
import type { Answers } from '../request';
import { evaluate, type Test, testOf } from './condition';
import type { Finding, Findings, Truth } from './finding';

interface Indexed {
  readonly id: string;
  readonly test: Test;
  /** The run that looked at it last. */
  run: number;
}

/** Tells the truth of each condition that names an answered symptom; all others are unknown. */
export type Matcher = (answers: Answers, visit: (id: string, truth: Truth) => void) => void;

/** Prepares conditions for matching: of any number of them, only those that name an answered symptom are looked at. */
export function matcher(conditions: Iterable<readonly [string, Condition]>): Matcher {
  const byFact = new Map<string, Indexed[]>();
  for (const [id, condition] of conditions) {
    const indexed = { id, test: testOf(condition), run: 0 };
    for (const fact of factsOf(condition)) {
      const others = byFact.get(fact);
      if (others) others.push(indexed);
      else byFact.set(fact, [indexed]);
    }
  }
  let run = 0;
  return (answers, visit) => {
    run++;
    for (const fact of answers.keys()) {
      const touched = byFact.get(fact);
      if (touched === undefined) continue;
      for (let index = 0; index < touched.length; index++) {
        const indexed = touched[index] as Indexed;
        if (indexed.run === run) continue;
        indexed.run = run;
        visit(indexed.id, indexed.test(answers));
      }
    }
  };
}

/** The rules of a pack, prepared for matching. */
export const matcherOf = perPack((pack) =>
  matcher(Object.entries(pack.rules).map(([id, { conditions }]) => [id, conditions])),
);

/** Recognises the findings of a pack without promises or `eval`, with the same result as json-rules-engine. */
export function recogniseSync(pack: Pack, answers: Answers): Findings {
  const findings = answeredYesOrNo(answers);
  matcherOf(pack)(answers, (id, truth) => {
    if (truth !== null) findings.set(id, reasoned(pack, id, answers));
  });
  return findings;
}

/** Every yes/no symptom is a finding of its own name. */
export function answeredYesOrNo(answers: Answers): Map<string, Finding> {
  const findings = new Map<string, Finding>();
  for (const [id, value] of answers)
    if (typeof value === 'boolean') findings.set(id, { value, decidedBy: [id] });
  return findings;
}

/** A rule's finding with the answers that decided it. */
export function reasoned(pack: Pack, id: string, answers: Answers): Finding {
  return evaluate((pack.rules[id] as Rule).conditions, answers);
}
