import { conditionOf, factsOf } from '../format/condition';
import { perPack } from '../format/pack';

/** The findings that raise an alert. */
export const raisingIn = /* @__PURE__ */ perPack(
  ({ alerts }) => new Set(Object.values(alerts).flatMap(({ when }) => when)),
);

/** The symptoms that are asked for safety's sake: red flags, and the states of cautions. */
export const askedForSafety = /* @__PURE__ */ perPack((pack): ReadonlySet<string> => {
  const states = Object.values(pack.cautions).flatMap(({ when = [], unless = [] }) => [...when, ...unless]);
  return new Set([...raisingIn(pack), ...states].flatMap((finding) => factsOf(conditionOf(pack, finding))));
});
