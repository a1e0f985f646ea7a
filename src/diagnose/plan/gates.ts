import type { Remedy } from '../../format/format';
import type { Pack } from '../../format/pack';
import type { Answers } from '../observe';
import { openFacts } from '../recognise/facts';
import type { Findings } from '../recognise/finding';

/** A need or a block of a remedy, and how it stands. */
export interface Gate {
  readonly kind: 'needs' | 'blockedBy';
  readonly finding: string;
  readonly reason: string;
  /** Answered symptoms that decided the finding. */
  readonly decidedBy: readonly string[];
}

export interface Gates {
  /** Needs found false and blocks found true: with one of these the remedy is no candidate. */
  readonly closed: readonly Gate[];
  /** Symptoms to ask before the remedy, because a need or a block is still unknown. */
  readonly askFirst: readonly string[];
}

/** How the needs and blocks of a remedy stand. */
export function gatesOf(pack: Pack, remedy: Remedy, answers: Answers, findings: Findings): Gates {
  const closed: Gate[] = [];
  const askFirst = new Set<string>();
  for (const kind of ['needs', 'blockedBy'] as const) {
    for (const [finding, reason] of Object.entries(remedy[kind] ?? {})) {
      const { value, decidedBy } = findings.get(finding) ?? { value: null, decidedBy: [] };
      if (value === null) {
        for (const symptom of openSymptoms(pack, finding, answers)) askFirst.add(symptom);
      } else if (value === (kind === 'blockedBy')) {
        closed.push({ kind, finding, reason, decidedBy });
      }
    }
  }
  closed.sort((a, b) => (a.finding < b.finding ? -1 : 1));
  return { closed, askFirst: [...askFirst].sort() };
}

function openSymptoms(pack: Pack, finding: string, answers: Answers): readonly string[] {
  const rule = Object.hasOwn(pack.rules, finding) ? pack.rules[finding] : undefined;
  return rule ? openFacts(rule.conditions, answers) : [finding];
}
