import { plan } from './plan/plan';
import { recogniseSync } from './recognise/closures';
import type { Request } from './request';
import type { Situation } from './situation';
import { weigh } from './weigh/weigh';

/** Everything but the report: what a question of "what if" needs, hundreds of times over. */
export function conclude(request: Request): Situation {
  const findings = recogniseSync(request.pack, request.answers);
  const beliefs = weigh(request.pack, findings, request.settings.tried);
  return { ...request, findings, beliefs, plan: plan(request, findings, beliefs) };
}
