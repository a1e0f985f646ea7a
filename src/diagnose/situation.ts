import type { Pack } from '../format/pack';
import type { Answers } from './observe';
import type { Plan } from './plan/plan';
import type { Findings } from './recognise/finding';
import type { Settings } from './settings';
import type { Belief, Beliefs } from './weigh/weigh';

/** Everything the earlier stages found out. */
export interface Situation {
  readonly device: string;
  readonly pack: Pack;
  readonly answers: Answers;
  readonly findings: Findings;
  /** Raised alerts. */
  readonly alerts: readonly string[];
  readonly beliefs: Beliefs;
  readonly suspected: readonly Belief[];
  /** Questions to ask while nothing is suspected. */
  readonly opening?: readonly string[];
  /** There while something is suspected and no alert is raised. */
  readonly plan?: Plan;
  readonly settings: Settings;
}
