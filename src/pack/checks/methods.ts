import type { Issue } from '../../errors';
import type { Pack } from '../../format/pack';
import { riskOfRemedy } from '../../safety/hazards';
import { looksFirst } from '../../safety/states';

/** Cautions without a state, methods that need a look at the device before them, and tests that are too dangerous. */
export function* checkMethods(pack: Pack): Generator<Issue> {
  const uses = [
    ...Object.entries(pack.remedies).map(([id, { methods }]) => ({ methods, path: ['remedies', id] })),
    ...Object.entries(pack.symptoms).flatMap(([id, { how }]) =>
      how ? [{ methods: how.methods, path: ['symptoms', id, 'how'] }] : [],
    ),
  ];
  for (const { methods, path } of uses) {
    const [looking] = methods.filter((method) => looksFirst([method]));
    if (looking !== undefined && Object.keys(pack.alerts).length === 0) {
      const message = `before "${looking}" the owner is asked about the red flags of the device, but the pack has none; add an alert, such as one for a swollen battery`;
      yield { code: 'no-red-flags', path: [...path, 'methods'], message };
    }
    const [risky] = methods.filter((method) => riskOfRemedy({ methods: [method] }) === 'high');
    if (path[0] === 'symptoms' && risky !== undefined) {
      const message = `"${risky}" is too dangerous for a test; make a remedy of it, or ask only for what can be seen`;
      yield { code: 'risky-test', path: [...path, 'methods'], message };
    }
  }
  for (const [id, { when = [], after = [] }] of Object.entries(pack.cautions)) {
    if (when.length + after.length > 0) continue;
    const message = 'needs "when" or "after", which say when the device is in this state';
    yield { code: 'no-state', path: ['cautions', id], message };
  }
}
