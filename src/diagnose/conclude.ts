import type { Pack } from '../format/pack';
import { raisedAlerts } from '../safety/hazards';
import type { Answers } from './observe';
import { openingQuestions } from './plan/opening';
import { plan } from './plan/plan';
import type { Findings } from './recognise/finding';
import type { Settings } from './settings';
import type { Situation } from './situation';
import { weigh } from './weigh/weigh';

/** From findings to everything that is reported of them: alerts, else weigh, else plan. */
export function conclude(
  device: string,
  pack: Pack,
  answers: Answers,
  findings: Findings,
  settings: Settings,
): Situation {
  const alerts = raisedAlerts(pack, (finding) => findings.get(finding)?.value === true);
  const beliefs = weigh(pack, findings, settings.tried);
  const suspected = beliefs.faults.filter((belief) => belief.suspected);
  const situation = { device, pack, answers, findings, settings, alerts, beliefs, suspected };
  if (alerts.length > 0) return situation;
  if (suspected.length === 0) return { ...situation, opening: openingQuestions(pack, answers, beliefs) };
  return { ...situation, plan: plan(pack, answers, findings, beliefs, suspected, settings) };
}
