import { conditionOf } from '../../format/condition';
import type { Condition, Remedy } from '../../format/format';
import { riskOfRemedy } from '../../safety/hazards';
import type { Risk } from '../../safety/risk';
import { openFacts } from '../recognise/condition';
import type { Findings } from '../recognise/finding';
import type { Request } from '../request';
import type { Gate, Gates } from './gate';
import { stateGates } from './states';

/**
 * What keeps a remedy from being tried: its needs and blocks, and the state of the device. What is at stake is its own
 * risk, or that of a remedy which it makes possible.
 */
export function gatesOf(request: Request, findings: Findings, id: string, stake?: Risk): Gates {
  const { needs, blockedBy, methods } = request.pack.remedies[id] as Remedy;
  const states = stateGates(request, findings, methods);
  if (needs === undefined && blockedBy === undefined) return states;
  const closed: Gate[] = [...states.closed];
  const askFirst = new Set(states.askFirst);
  const unanswered = new Set(states.unanswered);
  for (const [kind, gates = {}, closing] of [
    ['need', needs, false] as const,
    ['block', blockedBy, true] as const,
  ]) {
    for (const [finding, reason] of Object.entries(gates)) {
      const { value, decidedBy } = findings.get(finding) ?? { value: null, decidedBy: [] };
      if (value === closing) closed.push({ kind, id: finding, reason, decidedBy });
      if (value !== null) continue;
      const condition = conditionOf(request.pack, finding);
      const askable = openSymptoms(request, condition);
      for (const symptom of askable) askFirst.add(symptom);
      // What cannot harm is tried to find out.
      if (askable.length === 0 && (stake ?? riskOfRemedy(request.pack.remedies[id] as Remedy)) !== 'none')
        for (const symptom of openFacts(condition, request.answers)) unanswered.add(symptom);
    }
  }
  closed.sort((a, b) => (a.id < b.id ? -1 : 1));
  const { ruleOut } = states;
  return { closed, ruleOut, askFirst: [...askFirst].sort(), unanswered: [...unanswered].sort() };
}

/** The symptoms that a condition still waits for and that an owner may know. */
export function openSymptoms(
  { answers, unanswerable }: Pick<Request, 'answers' | 'unanswerable'>,
  condition: Condition,
): string[] {
  return openFacts(condition, answers).filter((symptom) => !unanswerable.has(symptom));
}
