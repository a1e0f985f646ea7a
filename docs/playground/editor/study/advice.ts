import { createSyncDiagnoser } from '../../../../src/diagnoser';
import {
  type Advice,
  type Diagnosis,
  type NextMove,
  type Pack,
  type Risk,
  summarise,
} from '../../../../src/index';
import { riskOfRemedy, warningsOf } from '../../../../src/safety/hazards';
import type { Observed } from '../../../../src/study/index';
import { fitting } from '../../../../src/study/situations';

/** Where a remedy stands: its place in the list, or why it is not possible. */
type Standing =
  | { readonly place: number; readonly advice: Advice }
  | { readonly place?: never; readonly blocked: readonly string[] };

/** A remedy in one version of a pack. */
export interface Version {
  readonly title: string;
  readonly risk: Risk;
  /** Missing if nothing points to it. */
  readonly standing?: Standing;
}

/** A remedy in both versions; one is missing if the other added or removed it. */
export interface RemedyAdvice {
  readonly id: string;
  /** What can go wrong, as the owner reads it: the reasons for the risk. */
  readonly hazards: readonly string[];
  readonly now?: Version;
  readonly before?: Version;
}

/** What to do first. */
export interface FirstStep {
  readonly text: string;
  /** Questions that are asked together. */
  readonly questions: readonly string[];
}

/** The advice of a pack beside that of the version it is compared with. */
export interface AdviceReport {
  readonly observed: Observed;
  /** In the order to try them; those that nothing points to last. */
  readonly remedies: readonly RemedyAdvice[];
  readonly first: { readonly now: FirstStep; readonly before?: FirstStep };
}

/** Compares what two versions of a pack advise in one situation. The old one is missing if it has errors. */
export function compareAdvice(pack: Pack, old: Pack | undefined, observed: Observed): AdviceReport {
  const now = adviceOf(pack, observed);
  const before = old && adviceOf(old, observed);
  const ids = new Set([...now.versions.keys(), ...(before?.versions.keys() ?? [])]);
  const remedies = Array.from(ids, (id): RemedyAdvice => {
    const [one, other] = [now.versions.get(id), before?.versions.get(id)];
    const written = (one ? pack : old)?.remedies[id];
    const hazards = written
      ? warningsOf(written).map(({ signalWord, hazard }) => `${signalWord}: ${hazard}`)
      : [];
    return { id, hazards, ...(one && { now: one }), ...(other && { before: other }) };
  });
  return {
    observed,
    remedies: remedies.sort((a, b) => orderOf(a.now) - orderOf(b.now)),
    first: { now: now.first, ...(before && { before: before.first }) },
  };
}

function adviceOf(pack: Pack, observed: Observed) {
  const { diagnoseSync } = createSyncDiagnoser({ device: pack });
  const diagnosis = diagnoseSync('device', fitting(pack, observed)) as Diagnosis;
  const standings = standingsIn(diagnosis);
  const all: [string, Version][] = Object.entries(pack.remedies).map(([id, remedy]) => [
    id,
    { title: remedy.title, risk: riskOfRemedy(remedy) },
  ]);
  all.push(['service', { title: pack.service.title, risk: 'none' }]);
  const versions = new Map(
    all.map(([id, version]): [string, Version] => {
      const standing = standings.get(id);
      return [id, { ...version, ...(standing && { standing }) }];
    }),
  );
  return { versions, first: firstStep(pack, diagnosis) };
}

function standingsIn({ remedies, blocked }: Diagnosis): Map<string, Standing> {
  return new Map<string, Standing>([
    ...blocked.map(({ id, reasons }): [string, Standing] => [
      id,
      { blocked: reasons.map(({ text }) => text) },
    ]),
    ...remedies.map(({ id, advice }, index): [string, Standing] => [id, { place: index + 1, advice }]),
  ]);
}

function firstStep(pack: Pack, diagnosis: Diagnosis): FirstStep {
  const { next } = summarise(diagnosis);
  if (next.kind !== 'red-flags') return { text: stepText(pack, next), questions: [] };
  const questions = next.ids.map((id) => pack.symptoms[id]?.question ?? id);
  return {
    text: `Rule out ${questions.length === 1 ? '1 sign' : `${questions.length} signs`} of danger`,
    questions,
  };
}

function stepText(pack: Pack, next: Exclude<NextMove, { kind: 'red-flags' }>): string {
  if (next.kind === 'remedy') return `Try: ${pack.remedies[next.id]?.title}`;
  if (next.kind === 'question') return `Ask: ${pack.symptoms[next.id]?.question}`;
  if (next.kind === 'stop') return `Stop: ${pack.alerts[next.alert]?.name}`;
  return pack.service.title;
}

function orderOf(version: Version | undefined): number {
  if (version === undefined) return 3000;
  if (version.standing === undefined) return 2000;
  return version.standing.place ?? 1000;
}
