import { conditionOf } from '../../format/condition';
import type { Condition, Remedy } from '../../format/format';
import { openFacts } from '../recognise/condition';
import type { Findings } from '../recognise/finding';
import type { Request } from '../request';

/** A need or a block of a remedy that keeps it from being tried. */
export interface Gate {
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
  /** Symptoms that the owner does not know, so that a need or a block stays unknown. */
  readonly unanswered: readonly string[];
}

const none: Gates = { closed: [], askFirst: [], unanswered: [] };

/** How the needs and blocks of a remedy stand. */
export function gatesOf(request: Request, findings: Findings, { needs, blockedBy }: Remedy): Gates {
  if (needs === undefined && blockedBy === undefined) return none;
  const closed: Gate[] = [];
  const askFirst = new Set<string>();
  const unanswered = new Set<string>();
  for (const [gates = {}, closing] of [[needs, false] as const, [blockedBy, true] as const]) {
    for (const [finding, reason] of Object.entries(gates)) {
      const { value, decidedBy } = findings.get(finding) ?? { value: null, decidedBy: [] };
      if (value === closing) closed.push({ finding, reason, decidedBy });
      if (value !== null) continue;
      const condition = conditionOf(request.pack, finding);
      const askable = openSymptoms(request, condition);
      for (const symptom of askable) askFirst.add(symptom);
      if (askable.length === 0)
        for (const symptom of openFacts(condition, request.answers)) unanswered.add(symptom);
    }
  }
  closed.sort((a, b) => (a.finding < b.finding ? -1 : 1));
  return { closed, askFirst: [...askFirst].sort(), unanswered: [...unanswered].sort() };
}

/** The symptoms that a condition still waits for and that an owner may know. */
export function openSymptoms(
  { answers, unanswerable }: Pick<Request, 'answers' | 'unanswerable'>,
  condition: Condition,
): string[] {
  return openFacts(condition, answers).filter((symptom) => !unanswerable.has(symptom));
}
