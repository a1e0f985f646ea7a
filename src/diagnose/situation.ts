import type { Pack } from '../format/pack';
import type { Answers } from './observe';
import type { Plan } from './plan/plan';
import type { Findings } from './recognise/finding';
import type { Settings } from './settings';
import type { Beliefs } from './weigh/weigh';

/** A checked call: what the owner said of which device. */
export interface Request {
  readonly device: string;
  readonly pack: Pack;
  readonly answers: Answers;
  /** Symptoms that the owner does not know: nobody asks for them again. */
  readonly unanswerable: ReadonlySet<string>;
  readonly settings: Settings;
}

/** Everything that the stages before the report found out. */
export interface Situation extends Request {
  readonly findings: Findings;
  readonly beliefs: Beliefs;
  readonly plan: Plan;
}
