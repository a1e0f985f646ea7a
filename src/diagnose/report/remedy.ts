import { cureChance, nearestWord } from '../../format/estimates';
import { type Remedy, serviceId } from '../../format/format';
import { langOf, type Pack, perPack, writtenRemedy } from '../../format/pack';
import { methods as english } from '../../languages/en/methods';
import type { MethodSentences } from '../../languages/subjects/methods';
import { gravestFirst, reasonsToAvoid, riskOfRemedy, warningsOf } from '../../safety/hazards';
import { actsOf, warningsAmong } from '../../safety/interactions';
import type { BlockedRemedy, BlockingReason, RankedRemedy, Reason } from '../diagnosis';
import type { Gate } from '../plan/gate';
import type { Blocked, Ranked } from '../plan/planned';
import type { Request } from '../request';
import type { Situation } from '../situation';
import { chanceOf } from '../weigh/tried';
import { cite, citeClaim, observationsOf } from './cite';
import type { Suspicion } from './suspicion';

/** What the library computes of the remedies of a pack, once in each language: neither changes. */
export function computedOf({
  pack,
  language,
}: Pick<Request, 'pack' | 'language'>): ReadonlyMap<string, Computed> {
  const words = language?.methods ?? english;
  const known = computedIn(pack);
  let computed = known.get(words);
  if (computed === undefined) {
    computed = new Map(
      Object.entries(pack.remedies).map(([id, remedy]) => [
        id,
        compute(remedy, writtenRemedy(pack, id), words),
      ]),
    );
    known.set(words, computed);
  }
  return computed;
}

const computedIn = perPack(() => new WeakMap<MethodSentences, ReadonlyMap<string, Computed>>());

type Computed = ReturnType<typeof compute>;

/** `written` is the remedy as its author wrote it, if its texts are translated. */
function compute(
  remedy: Remedy,
  written: Pick<Remedy, 'title' | 'steps'> | undefined,
  words: MethodSentences,
) {
  return {
    risk: riskOfRemedy(remedy),
    avoidBecause: reasonsToAvoid(remedy, words),
    warnings: warningsOf(remedy, words),
    acts: actsOf({ ...(written ?? remedy), methods: remedy.methods }),
  };
}

/** A remedy of the plan with everything an owner must know. */
export function rankedRemedy(
  situation: Situation,
  suspicions: readonly Suspicion[],
  { id, advice, ruleOut, askFirst, unanswered, requires }: Ranked,
): RankedRemedy {
  const { pack, plan } = situation;
  if (id === serviceId) return serviceOf(pack, suspicions);
  const remedy = pack.remedies[id] as Remedy;
  const { risk, avoidBecause, warnings } = computedOf(situation).get(id) as Computed;
  return {
    id,
    ...langOf(pack, 'remedies', id),
    title: remedy.title,
    advice,
    risk,
    avoidBecause: [...avoidBecause],
    warnings: warnings.map((warning) => ({ ...warning })),
    before: [...(remedy.before ?? [])],
    steps: [...remedy.steps],
    ...(remedy.success !== undefined && { success: remedy.success }),
    after: [...(remedy.after ?? [])],
    minutes: copyOf(remedy.minutes),
    ruleOut: [...ruleOut],
    askFirst: [...askFirst],
    unanswered: [...unanswered],
    makesPossible: plan.ranked.flatMap((other) => (other.requires?.id === id ? [other.id] : [])),
    ...(requires && {
      requires: {
        id: requires.id,
        title: (pack.remedies[requires.id] as Remedy).title,
        reasons: blockingReasons(situation, requires.gates),
      },
    }),
    outcomes: Object.entries(remedy.outcomes ?? {}).map(([outcome, { text, answers: given }]) => ({
      id: outcome,
      text,
      answers: { ...given },
    })),
    reasons: suspicions.flatMap(({ belief: { fault }, reason }): Reason[] => {
      const chance = chanceOf(pack, fault, id);
      return chance > 0 ? [{ ...ownReason(reason), chance: nearestWord(cureChance, chance) }] : [];
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

function serviceOf(pack: Pack, suspicions: readonly Suspicion[]): RankedRemedy {
  const { service, faults } = pack;
  return {
    id: serviceId,
    ...langOf(pack, serviceId, serviceId),
    title: service.title,
    advice: 'professional',
    risk: 'none',
    avoidBecause: [],
    warnings: [],
    before: [],
    steps: [...service.steps],
    after: [],
    minutes: copyOf(service.minutes),
    ruleOut: [],
    askFirst: [],
    unanswered: [],
    makesPossible: [],
    outcomes: [],
    reasons: suspicions.flatMap(({ belief: { fault }, reason }) => {
      const text = faults[fault]?.service;
      return text === undefined ? [] : [{ ...ownReason(reason), text }];
    }),
    sources: cite(pack, service.sources),
  };
}

/**
 * The remedies of a list with the warnings of what stands before them in it, or was tried already; without those about
 * remedies that nobody should do anyway.
 */
export function warnedOfEachOther<Warned extends Pick<RankedRemedy, 'id' | 'advice' | 'warnings'>>(
  request: Request,
  remedies: readonly Warned[],
): Warned[] {
  const computed = computedOf(request);
  const advised = remedies.filter(({ advice }) => advice !== 'avoid');
  const sequence = [...request.settings.tried.keys(), ...advised.map(({ id }) => id)];
  const acts = new Map(sequence.map((id) => [id, computed.get(id)?.acts ?? []]));
  const among = warningsAmong(acts, request.language?.interactions);
  return remedies.map((remedy) => {
    const added = among.get(remedy.id) ?? [];
    return added.length > 0 ? { ...remedy, warnings: gravestFirst([...remedy.warnings, ...added]) } : remedy;
  });
}

/** A remedy that is not possible, with the reasons. */
export function blockedRemedy(request: Request, { id, gates }: Blocked): BlockedRemedy {
  return {
    id,
    ...langOf(request.pack, 'remedies', id),
    title: (request.pack.remedies[id] as Remedy).title,
    risk: (computedOf(request).get(id) as Computed).risk,
    reasons: blockingReasons(request, gates),
  };
}

function blockingReasons(request: Request, gates: readonly Gate[]): BlockingReason[] {
  return gates.map(({ kind, id, reason, until, decidedBy }) => ({
    kind,
    id,
    text: reason,
    ...(until !== undefined && { until }),
    because: observationsOf(request, decidedBy),
  }));
}

/** A copy, since every remedy's reasons are its own. */
function ownReason(reason: Reason): Reason {
  return { ...reason, because: reason.because.map((observation) => ({ ...observation })) };
}

function copyOf(minutes: Remedy['minutes']): Remedy['minutes'] {
  const [least, most] = minutes['hands-on'];
  const [leastWait, mostWait] = minutes.waiting;
  return { 'hands-on': [least, most], waiting: [leastWait, mostWait] };
}
