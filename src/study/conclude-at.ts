import { conclude } from '../diagnose/conclude';
import { recogniseSync } from '../diagnose/recognise/compile';
import type { Situation } from '../diagnose/situation';
import { firstStep } from '../explain/what-if';
import type { Pack } from '../format/pack';
import type { Observed } from './situations';

/** Everything that a diagnosis of these answers rests on, questions aside. */
export function concludeAt(pack: Pack, observed: Observed): Situation {
  const answers = new Map(Object.entries(observed));
  const settings = { tried: new Map(), hide: [], plan: 'list' } as const;
  return conclude('device', pack, answers, recogniseSync(pack)(answers), settings);
}

/** What is done first: a remedy, `service`, `stop` or `ask`. */
export function firstAt(pack: Pack, observed: Observed): string {
  return firstStep(concludeAt(pack, observed));
}
