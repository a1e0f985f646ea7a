import { type Fault, signsFor } from '../format/fault';
import type { Pack } from '../format/pack';
import { isForbidden } from '../safety/states';
import { decidingAnswers, type Given } from './deciding-answers';
import type { Aim } from './wishes';

/** Observations that may bring about what a case must show. */
export interface Candidate {
  readonly given: Given;
  readonly tried: readonly string[];
  /** Answers that belong to the case, even if its result is the same without them. */
  readonly kept: readonly string[];
}

/** How many ways to decide each finding are combined with others. */
const ways = 4;

/** Observations worth trying for an aim, simple ones first. */
export function* candidatesFor(pack: Pack, aim: Aim): Generator<Candidate> {
  const wanted = Object.entries(aim.findings);
  const kept = wanted.flatMap(([id, value]) => (value ? [] : factsIn(decidingAnswers(pack, id, value))));
  for (const findings of together(wanted.map(([id, value]) => waysTo(pack, id, value)))) {
    for (const context of contexts(pack, aim)) {
      // What the aim wants wins over what surrounds it.
      const given = { ...context, ...findings };
      for (const tried of aim.tried ?? [undefined])
        yield { given, tried: tried === undefined ? [] : [tried], kept };
    }
  }
}

function waysTo(pack: Pack, finding: string, value: boolean): Given[] {
  return decidingAnswers(pack, finding, value).slice(0, ways);
}

function factsIn([given = {}]: readonly Given[]): string[] {
  return Object.keys(given);
}

/** Answers for which a fault is suspected, or a remedy would be listed if the aim did not say otherwise. */
function* contexts(pack: Pack, { faults, remedies }: Aim): Generator<Given> {
  if (!faults && !remedies) yield {};
  for (const fault of faults ?? []) yield* showing(pack, fault);
  for (const remedy of remedies ?? []) {
    const open = gatesOf(pack, remedy);
    const cured = Object.keys(pack.faults).filter((id) =>
      Object.hasOwn(pack.faults[id]?.remedies ?? {}, remedy),
    );
    for (const fault of cured) for (const given of showing(pack, fault)) yield { ...open, ...given };
    for (const fault of cured) for (const given of showing(pack, fault)) yield { ...given, ...open };
  }
}

/** Answers that show a fault: one sign, all signs, all but one. */
function* showing(pack: Pack, fault: string): Generator<Given> {
  const signs = signsFor(pack, pack.faults[fault] as Fault).map((sign) => waysTo(pack, sign, true));
  for (const given of signs.flat()) yield given;
  const firsts = signs.flatMap(([given]) => (given ? [given] : []));
  yield merged(firsts);
  if (firsts.length > 2) for (const left of firsts) yield merged(firsts.filter((given) => given !== left));
}

/** Answers that neither block a remedy nor leave a need open. */
function gatesOf(pack: Pack, remedy: string): Given {
  const { needs = {}, blockedBy = {}, methods = [] } = pack.remedies[remedy] ?? {};
  const cautions = Object.values(pack.cautions).filter(({ forbids }) => isForbidden(forbids, methods));
  const answersFor = (findings: readonly string[], value: boolean) =>
    findings.flatMap((finding) => waysTo(pack, finding, value).slice(0, 1));
  return merged([
    ...answersFor(
      cautions.flatMap(({ when = [] }) => when),
      false,
    ),
    ...answersFor(Object.keys(blockedBy), false),
    ...answersFor(Object.keys(needs), true),
  ]);
}

function merged(all: readonly Given[]): Given {
  return Object.assign({}, ...all);
}

/** One entry of each list, together, without contradictions. */
function together(lists: readonly (readonly Given[])[]): Given[] {
  return lists.reduce<Given[]>(
    (all, list) =>
      all.flatMap((given) =>
        list
          .filter((other) =>
            Object.keys(other).every((id) => !Object.hasOwn(given, id) || given[id] === other[id]),
          )
          .map((other) => ({ ...given, ...other })),
      ),
    [{}],
  );
}
