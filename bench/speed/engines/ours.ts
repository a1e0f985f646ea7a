import { type Matcher, matcherOf } from '../../../src/diagnose/recognise/closures';
import { run } from '../../../src/diagnose/recognise/engine';
import type { Pack } from '../../../src/format/pack';
import { byDevice, type DeviceRule, type Query } from '../workload';

/** A pack a device, with no more in it than matching looks at. */
export function packsOf(rules: readonly DeviceRule[]): ReadonlyMap<string, Pack> {
  return new Map(
    Array.from(byDevice(rules), ([device, own]) => [
      device,
      { rules: Object.fromEntries(own.map(({ id, conditions }) => [id, { conditions }])) } as unknown as Pack,
    ]),
  );
}

/** As `diagnoseSync` matches, before it looks for reasons. */
export function compiled(rules: readonly DeviceRule[]): (query: Query) => readonly string[] {
  const matchers = new Map(Array.from(packsOf(rules), ([device, pack]) => [device, matcherOf(pack)]));
  return ({ device, answers }) => {
    const holding: string[] = [];
    (matchers.get(device) as Matcher).match(answers, (id, holds) => {
      if (holds) holding.push(id);
    });
    return holding;
  };
}

/** As `diagnose` matches: json-rules-engine judges what can hold. */
export function engine(rules: readonly DeviceRule[]): (query: Query) => Promise<readonly string[]> {
  const packs = packsOf(rules);
  return async ({ device, answers }) => {
    const pack = packs.get(device) as Pack;
    const { match, touched } = matcherOf(pack);
    const candidates = new Set(touched(answers));
    match(answers, (id, holds) => {
      if (!holds) candidates.delete(id);
    });
    return (await run(pack, answers, [...candidates])).map(({ name }) => name);
  };
}
