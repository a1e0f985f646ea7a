import { type Remedy, serviceId } from '../../format/format';
import { type Pack, perPack } from '../../format/pack';
import { gravestFirst, reasonsToAvoid, riskOfRemedy, warningsOf } from '../../safety/hazards';
import { actsOf, warningsAmong } from '../../safety/interactions';
import type { BlockedRemedy, RankedRemedy, Reason } from '../diagnosis';
import type { Answers } from '../observe';
import type { Blocked, Ranked } from '../plan/plan';
import type { Situation } from '../situation';
import { type Belief, chanceOf, supports } from '../weigh/weigh';
import { cite, citeClaim, observationsOf, spokenAnswer } from './cite';

/** A remedy of the plan with everything an owner must know. */
export function rankedRemedy(situation: Situation, { id, advice, askFirst }: Ranked): RankedRemedy {
  const { pack, suspected } = situation;
  if (id === serviceId) return serviceOf(situation, suspected);
  const remedy = pack.remedies[id] as Remedy;
  return {
    id,
    title: remedy.title,
    advice,
    risk: riskOfRemedy(remedy),
    avoidBecause: reasonsToAvoid(remedy),
    warnings: warningsOf(remedy),
    before: remedy.before ?? [],
    steps: remedy.steps,
    ...(remedy.success !== undefined && { success: remedy.success }),
    after: remedy.after ?? [],
    minutes: remedy.minutes,
    askFirst,
    reasons: suspected.flatMap((belief) => {
      const chance = pack.faults[belief.fault]?.remedies?.[id];
      return chance !== undefined && chanceOf(pack, belief.fault, id) > 0
        ? [{ ...reason(situation, belief), chance }]
        : [];
    }),
    ...(remedy.disputed && {
      disputed: {
        for: citeClaim(pack, remedy.disputed.for),
        against: citeClaim(pack, remedy.disputed.against),
      },
    }),
    sources: cite(pack, remedy.sources),
  };
}

const actsIn = perPack(
  ({ remedies }) => new Map(Object.entries(remedies).map(([id, remedy]) => [id, actsOf(remedy)])),
);

/** The remedies of a list with the warnings of what stands before them in it, or was tried already. */
export function warnedOfEachOther(
  pack: Pack,
  remedies: readonly RankedRemedy[],
  tried: Iterable<string>,
): RankedRemedy[] {
  const acts = actsIn(pack);
  const sequence = [...tried, ...remedies.map(({ id }) => id)];
  const among = warningsAmong(new Map(sequence.map((id) => [id, acts.get(id) ?? []])));
  return remedies.map((remedy) => ({
    ...remedy,
    warnings: gravestFirst([...remedy.warnings, ...(among.get(remedy.id) ?? [])]),
  }));
}

/** Service as a remedy. */
export function serviceOf(situation: Situation, suspected: readonly Belief[]): RankedRemedy {
  const { service, faults } = situation.pack;
  return {
    id: serviceId,
    title: service.title,
    advice: 'professional',
    risk: 'none',
    avoidBecause: [],
    warnings: [],
    before: [],
    steps: service.steps,
    after: [],
    minutes: service.minutes,
    askFirst: [],
    reasons: suspected.flatMap((belief) => {
      const text = faults[belief.fault]?.service;
      return text === undefined ? [] : [{ ...reason(situation, belief), text }];
    }),
    sources: cite(situation.pack, service.sources),
  };
}

function reason({ pack, answers }: Situation, belief: Belief): Reason {
  const because = observationsOf(pack, answers, supports(belief));
  const said = because.map(
    (observation) =>
      `“${observation.question}” ${spokenAnswer(pack, observation.symptom, observation.answer)}`,
  );
  const name = pack.faults[belief.fault]?.name ?? '';
  return {
    fault: belief.fault,
    because,
    text: `It can help if this is so: ${name}. You said: ${said.join('; ')}.`,
  };
}

/** A remedy that is not possible, with the reasons. */
export function blockedRemedy(pack: Pack, answers: Answers, { id, gates }: Blocked): BlockedRemedy {
  const remedy = pack.remedies[id] as Remedy;
  return {
    id,
    title: remedy.title,
    risk: riskOfRemedy(remedy),
    reasons: gates.map(({ finding, reason, decidedBy }) => ({
      finding,
      text: reason,
      because: observationsOf(pack, answers, decidedBy),
    })),
  };
}
