import { describe, expect, it } from 'vitest';
import { interactions } from '../../src/safety/interactions';
import { methods } from '../../src/safety/methods';

const owned = [
  ...Object.entries(methods).flatMap(([method, { hazards }]) =>
    hazards.map((hazard) => [`${method}: ${hazard.hazard}`, hazard] as const),
  ),
  ...interactions.map(({ between, hazard }) => [`between ${between.join(' and ')}`, hazard] as const),
];

describe('every hazard that the library owns', () => {
  it.each(owned)('is whole: %s', (_name, { harm, likelihood, hazard, consequence, avoidance }) => {
    expect(['time', 'data', 'wear', 'damage', 'minor-injury', 'serious-injury']).toContain(harm);
    expect(['remote', 'possible', 'likely']).toContain(likelihood);
    for (const text of [hazard, consequence, avoidance]) expect(text).toMatch(/^[A-Z].{15,}[.]$/s);
  });
});
