import { conclude } from '../diagnose/conclude';
import type { Situation } from '../diagnose/situation';
import { firstMove } from '../explain/what-if';
import type { Pack } from '../format/pack';
import type { Observed } from './situations';

/** The situation after all stages but the report, without questions. */
export function concludeAt(pack: Pack, observed: Observed): Situation {
  return conclude({
    device: 'device',
    pack,
    answers: new Map(Object.entries(observed)),
    unanswerable: new Set(),
    settings: { tried: new Map(), hide: [], plan: 'list' },
  });
}

/** What comes first: a remedy, `service`, `stop` or `ask`. */
export function firstAt(pack: Pack, observed: Observed): string {
  return firstMove(concludeAt(pack, observed));
}
