import type { Issue } from '../../errors';
import type { Pack } from '../../format/pack';
import { looksFirst } from '../../safety/states';

/** Cautions without a state, and methods that need a look at the device before them. */
export function* checkMethods(pack: Pack): Generator<Issue> {
  for (const [id, { methods }] of Object.entries(pack.remedies)) {
    const [looking] = methods.filter((method) => looksFirst([method]));
    if (looking !== undefined && Object.keys(pack.alerts).length === 0) {
      const message = `before "${looking}" the owner is asked about the red flags of the device, but the pack has none; add an alert, such as one for a swollen battery`;
      yield { code: 'no-red-flags', path: ['remedies', id, 'methods'], message };
    }
  }
  for (const [id, { when = [], after = [] }] of Object.entries(pack.cautions)) {
    if (when.length + after.length > 0) continue;
    const message = 'needs "when" or "after", which say when the device is in this state';
    yield { code: 'no-state', path: ['cautions', id], message };
  }
}
