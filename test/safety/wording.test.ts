import { describe, expect, it } from 'vitest';
import type { Method } from '../../src/format/format';
import { interactions as togetherWords } from '../../src/languages/en/interactions';
import { methods as words } from '../../src/languages/en/methods';
import { hazardsOf } from '../../src/safety/hazards';
import { interactions } from '../../src/safety/interactions';
import { methods } from '../../src/safety/methods';

const owned = [
  ...(Object.keys(methods) as Method[]).flatMap((method) =>
    hazardsOf(method).map((hazard) => [`${method}: ${hazard.hazard}`, hazard] as const),
  ),
  ...interactions.map(({ id, ...danger }) => [id, { ...danger, ...togetherWords[id] }] as const),
];

describe('every hazard that the library owns', () => {
  it.each(owned)('is whole: %s', (_name, { harm, likelihood, hazard, consequence, avoidance }) => {
    expect(['time', 'data', 'wear', 'damage', 'minor-injury', 'serious-injury']).toContain(harm);
    expect(['remote', 'possible', 'likely']).toContain(likelihood);
    for (const text of [hazard, consequence, avoidance]) expect(text).toMatch(/^[A-Z].{15,}[.]$/s);
  });
});

/** Every sentence of the library about its methods and their states. */
const sentences = [
  ...(Object.keys(methods) as Method[])
    .map((method) => words[method])
    .flatMap(({ avoid, hazards, leaves }) => [
      avoid ?? [],
      ...hazards.map(({ hazard, consequence, avoidance }) => [hazard, consequence, avoidance]),
      leaves ? [leaves.because, leaves.until ?? []] : [],
    ]),
  ...Object.values(togetherWords).map(({ hazard, consequence, avoidance }) => [
    hazard,
    consequence,
    avoidance,
  ]),
]
  .flat(3)
  .flatMap((text) => text.split(/(?<=[.?]) /));

describe('every sentence that the library owns', () => {
  it.each(sentences)('is short, and fits any device: %s', (sentence) => {
    expect(sentence.split(' ').length).toBeLessThanOrEqual(24);
    expect(sentence).not.toMatch(/\b(?:band|wrist|watch|strap|speaker|heart|health|glued|photos|display)\b/i);
  });
});
