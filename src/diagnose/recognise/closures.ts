import { type Condition, type Leaf, leavesOf, matches, type Rule } from '../../format/condition';
import { type Pack, perPack } from '../../format/pack';
import type { Answers } from '../request';
import { evaluate, type Test, testOf } from './condition';
import type { Finding, Findings } from './finding';

/** A condition on its way through one run. */
interface Candidate {
  readonly id: string;
  readonly test: Test;
  /** How many comparisons must all hold; 0 if the condition is no plain list of such. */
  readonly size: number;
  /** The run that looked at it last, and how many comparisons were open then; none once it is decided. */
  run: number;
  open: number;
}

/** A comparison of a symptom, in a condition. */
interface Compared {
  readonly leaf: Leaf;
  readonly candidate: Candidate;
}

export interface Matcher {
  /** Tells of each condition that the answers decide, once; all others are unknown. */
  match(answers: Answers, decided: (id: string, holds: boolean) => void): void;
  /** The conditions that name an answered symptom. */
  touched(answers: Answers): ReadonlySet<string>;
}

/**
 * Prepares conditions for matching: of any number of them, only those that name an answered symptom are looked at. Of a
 * plain list of comparisons, as most rules are, each is made once and counted; other conditions are closures.
 */
function matcher(conditions: Iterable<readonly [string, Condition]>): Matcher {
  const byFact = new Map<string, Compared[]>();
  for (const [id, condition] of conditions) {
    const leaves = leavesOf(condition);
    const size = leaves.length === 1 || isPlainList(condition) ? leaves.length : 0;
    const candidate = { id, test: testOf(condition), size, run: 0, open: 0 };
    for (const leaf of leaves) {
      const others = byFact.get(leaf.fact);
      if (others) others.push({ leaf, candidate });
      else byFact.set(leaf.fact, [{ leaf, candidate }]);
    }
  }
  let run = 0;
  return {
    match(answers, decided) {
      run++;
      for (const [fact, answer] of answers) {
        const compared = byFact.get(fact);
        if (compared === undefined) continue;
        for (let index = 0; index < compared.length; index++) {
          const { leaf, candidate } = compared[index] as Compared;
          if (candidate.run !== run) {
            candidate.run = run;
            candidate.open = candidate.size;
            if (candidate.size === 0) {
              const truth = candidate.test(answers);
              if (truth !== null) decided(candidate.id, truth);
            }
          }
          if (candidate.open === 0) continue;
          const holds = matches(leaf, answer);
          candidate.open = holds ? candidate.open - 1 : 0;
          if (candidate.open === 0) decided(candidate.id, holds);
        }
      }
    },
    touched: (answers) =>
      new Set(
        [...answers.keys()].flatMap((fact) => (byFact.get(fact) ?? []).map(({ candidate }) => candidate.id)),
      ),
  };
}

function isPlainList(condition: Condition): boolean {
  return 'all' in condition && condition.all !== undefined && condition.all.every((part) => 'fact' in part);
}

/** The rules of a pack, prepared for matching. */
export const matcherOf = perPack((pack) =>
  matcher(Object.entries(pack.rules).map(([id, { conditions }]) => [id, conditions])),
);

/** Recognises the findings of a pack without promises or `eval`, with the same result as json-rules-engine. */
export function recogniseSync(pack: Pack, answers: Answers): Findings {
  const findings = answeredYesOrNo(answers);
  matcherOf(pack).match(answers, (id) => findings.set(id, reasoned(pack, id, answers)));
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
