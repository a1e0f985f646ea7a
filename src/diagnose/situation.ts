import type { Plan } from './plan/planned';
import type { Findings } from './recognise/finding';
import type { Request } from './request';
import type { Beliefs } from './weigh/weigh';

/** Everything that the stages before the report found out. */
export interface Situation extends Request {
  readonly findings: Findings;
  readonly beliefs: Beliefs;
  readonly plan: Plan;
}
