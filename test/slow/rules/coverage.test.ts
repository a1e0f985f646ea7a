import { describe, expect, it } from 'vitest';
import { coverage } from '../../../src/testing/index';
import { builtIn } from '../../support/built-in';

// `npm run coverage` shows these alone.
describe.each(builtIn)('$device', ({ device, load, cases }) => {
  it('everything is reached', () => {
    const unreached = coverage(load(), cases, { signs: true }).map(
      ({ path, missing }) => `${path.join('.')}: ${missing}`,
    );
    expect(unreached, [`no case of ${device} reaches`, ...unreached, ''].join('\n  ')).toHaveLength(0);
  });

  it('every rule has a near miss that says so', () => {
    const missed = new Set(Object.values(cases).flatMap(({ mustNot }) => mustNot?.finds ?? []));
    expect(Object.keys(load().rules).filter((rule) => !missed.has(rule))).toEqual([]);
  });
});
