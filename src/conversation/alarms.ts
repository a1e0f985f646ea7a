import { recogniseSync } from '../diagnose/recognise/closures';
import type { Pack } from '../format/pack';
import { raisedAlerts } from '../safety/hazards';
import type { AnswerValue } from '../vocabulary';

/** The symptoms whose answers raise an alert. */
export function alarmsIn(pack: Pack, answers: ReadonlyMap<string, AnswerValue | null>): ReadonlySet<string> {
  const known = new Map<string, AnswerValue>();
  for (const [id, answer] of answers) if (answer !== null) known.set(id, answer);
  const findings = recogniseSync(pack, known);
  const isTrue = (finding: string) => findings.get(finding)?.value === true;
  return new Set(
    raisedAlerts(pack, isTrue)
      .flatMap((id) => pack.alerts[id]?.when ?? [])
      .flatMap((finding) => (isTrue(finding) ? (findings.get(finding)?.decidedBy ?? []) : [])),
  );
}
