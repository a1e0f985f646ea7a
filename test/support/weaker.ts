import type { Diagnosis, RankedRemedy } from '../../src/diagnose/diagnosis';
import { createSyncDiagnoser } from '../../src/diagnoser';
import type { Remedy, Symptom } from '../../src/format/format';
import type { Pack } from '../../src/format/pack';
import { phrasesOf } from '../../src/format/symptom';
import { hazardsOf, reasonsToAvoid, riskOfRemedy, type Warning, warningsOf } from '../../src/safety/hazards';
import { methods } from '../../src/safety/methods';
import { riskOf, risks } from '../../src/safety/risk';
import { fitting, type Observed } from '../../src/study/situations';

/*
 * An oracle for the promise that nothing in a pack weakens a warning of another. It looks at what owners see, and shares
 * no code with the check that it tests.
 */

/** What an owner says: answers, and a remedy that was tried. */
export interface Told {
  readonly observed: Observed;
  readonly tried: readonly string[];
}

const words = ['DANGER', 'WARNING', 'CAUTION', 'NOTICE'];

/** What is weaker in a pack than in the one that it extends. */
export function weakerParts(base: Pack, pack: Pack, isAside: (id: string) => boolean): string[] {
  const isKept = (id: string) => !isAside(id) && Object.hasOwn(pack.remedies, id);
  const remedies = Object.keys(base.remedies)
    .filter(isKept)
    .flatMap((id) => weakerRemedy(base.remedies[id] as Remedy, pack.remedies[id] as Remedy).map(at(id)));
  const alerts = Object.entries(base.alerts).flatMap(([id, { when, sources: _sources, ...texts }]) => {
    const { when: triggers = [], ...others } = pack.alerts[id] ?? {};
    return [
      ...when.filter((finding) => !triggers.includes(finding)).map((finding) => `lost ${finding}`),
      ...(isPart(texts, others) ? [] : ['other words']),
    ].map(at(id));
  });
  const cautions = Object.entries(base.cautions).flatMap(
    ([id, { when, after, forbids, sources: _, ...texts }]) => {
      const other = pack.cautions[id];
      const lost = [
        ...(when ?? []).filter((finding) => !other?.when?.includes(finding)),
        ...(after ?? []).filter((method) => !other?.after?.includes(method)),
        ...forbids.filter((method) => !other?.forbids.includes(method)),
      ].map((part) => `lost ${part}`);
      const wider = (other?.unless ?? []).filter((finding) => !texts.unless?.includes(finding));
      return [...lost, ...wider, ...(isPart(texts, other) ? [] : ['other words'])].map(at(id));
    },
  );
  const questions = askedFor(base, isKept).filter(
    (id) => !isPart(questionOf(base.symptoms[id]), questionOf(pack.symptoms[id])),
  );
  const states = Object.entries(methods)
    .filter(([id, { leaves }]) => leaves && !isCovered(base, id) && isCovered(pack, id))
    .map(([id]) => `${id}: other caution`);
  return [...remedies, ...alerts, ...cautions, ...questions.map((id) => `${id}: other question`), ...states];
}

/** The symptoms that the alerts, the cautions and the remaining remedies of a pack are about, through rules too. */
function askedFor(
  { alerts, cautions, remedies, rules, symptoms }: Pack,
  isKept: (id: string) => boolean,
): string[] {
  const findings = [
    ...Object.values(alerts).flatMap(({ when }) => when),
    ...Object.values(cautions).flatMap(({ when = [], unless = [] }) => [...when, ...unless]),
    ...Object.entries(remedies)
      .filter(([id]) => isKept(id))
      .flatMap(([, { needs, blockedBy }]) => Object.keys({ ...needs, ...blockedBy })),
  ];
  return Object.keys(symptoms).filter((id) =>
    findings.some((one) => one === id || JSON.stringify(rules[one])?.includes(`"fact":"${id}"`)),
  );
}

function questionOf(symptom: Symptom | undefined) {
  const {
    phrases: _phrases,
    sources: _sources,
    minutes: _minutes,
    otherwise: _otherwise,
    ...rest
  } = symptom ?? {};
  // More phrases for yes let more be noticed, so only what else they say counts.
  const phrases = symptom ? phrasesOf(symptom) : [];
  const said = phrases.map(({ phrase, answer }) => [`${answer}: ${phrase}`, ''] as const);
  return { covered: true, ...rest, phrases: Object.fromEntries(said) };
}

/** Whether a caution of a pack speaks of the state after a method, so that the library does not. */
function isCovered({ cautions }: Pack, method: string): boolean {
  return Object.values(cautions).some(
    ({ after, forbids }) => after?.some((one) => one === method) && forbids.includes('charging'),
  );
}

function weakerRemedy(base: Remedy, other: Remedy): string[] {
  const warnings = warningsOf(other);
  return [
    ...(risks.indexOf(riskOfRemedy(other)) < risks.indexOf(riskOfRemedy(base)) ? ['lower risk'] : []),
    ...(reasonsToAvoid(base).every((reason) => reasonsToAvoid(other).includes(reason))
      ? []
      : ['not avoided']),
    ...(warningsOf(base).every((warning) => warnings.some((one) => isSame(one, warning)))
      ? []
      : ['lost warning']),
    ...(isPart(textsOf(base), textsOf(other)) ? [] : ['other words']),
    ...buried(warnings),
  ];
}

function textsOf({ title, steps, success, after, needs, blockedBy, before = [] }: Remedy) {
  return {
    title,
    steps,
    success,
    after,
    needs,
    blockedBy,
    before: Object.fromEntries(before.map((text) => [text, ''])),
  };
}

/** Warnings of the library below those of a pack that are not more serious. */
function buried(warnings: readonly Warning[]): string[] {
  return warnings.flatMap(({ signalWord, method, with: others }, index) => {
    const above = warnings.slice(0, index);
    const isOfLibrary = method !== undefined || others !== undefined;
    const isBuried =
      isOfLibrary &&
      above.some(
        (one) =>
          one.method === undefined &&
          one.with === undefined &&
          words.indexOf(one.signalWord) >= words.indexOf(signalWord),
      );
    return isBuried ? [`buried ${signalWord}`] : [];
  });
}

/** What the advice for the same answers is kinder about, or warns less of. */
export function weakerAdvice(
  base: Pack,
  pack: Pack,
  { observed, tried }: Told,
  isAside: (id: string) => boolean,
): string[] {
  const before = diagnosed(base, { observed, tried });
  const after = diagnosed(pack, { observed: fitting(pack, observed), tried });
  const service = placeOfService(after);
  // Where the remedy that was tried is gone, nobody can know in which state it left the device.
  const isComparable = tried.every((id) => !isAside(id) && Object.hasOwn(pack.remedies, id));
  return [
    ...before.alerts
      .filter(
        ({ name, hazard, consequence, now }) =>
          !after.alerts.some((one) => isPart({ name, hazard, consequence, now }, one)),
      )
      .map(({ id }) => `no alert ${id}`),
    ...before.blocked
      .filter(({ id }) => isComparable && !isAside(id) && after.remedies.some((one) => one.id === id))
      .map(({ id }) => `${id}: no longer blocked`),
    ...after.remedies.flatMap(({ warnings }) => buried(warnings)),
    ...before.remedies.flatMap((old, index) => {
      const place = after.remedies.findIndex(({ id }) => id === old.id);
      if (place < 0 || old.id === 'service' || isAside(old.id)) return [];
      const { risk, advice, warnings } = after.remedies[place] as RankedRemedy;
      const isLast = old.risk === 'high' || old.advice === 'avoid';
      return [
        ...(risks.indexOf(risk) < risks.indexOf(old.risk) ? ['lower risk'] : []),
        ...(isLast && index > placeOfService(before) && place < service ? ['before service'] : []),
        ...(isLast && advice !== 'avoid' && advice !== old.advice ? [`kinder: ${advice}`] : []),
        ...old.warnings
          .filter(({ with: others }) => others === undefined)
          .filter((warning) => !warnings.some((one) => isSame(one, warning)))
          .map(({ hazard }) => `lost ${hazard}`),
      ].map(at(old.id));
    }),
  ];
}

/** What the library knows to be dangerous in a pack, and the advice for some answers does not show as such. */
export function unsafeAdvice(pack: Pack, observed: Observed): string[] {
  const diagnosis = diagnosed(pack, { observed: fitting(pack, observed), tried: [] });
  const service = placeOfService(diagnosis);
  return diagnosis.remedies.flatMap(({ id, risk, advice, warnings }, place) => {
    const used = pack.remedies[id]?.methods ?? [];
    const isLast = risk === 'high' || used.some((method) => methods[method].avoid !== undefined);
    const known = used.flatMap((method) => hazardsOf(method));
    return [
      ...buried(warnings),
      ...known.filter((hazard) => !warnings.some((one) => isPart(hazard, one))).map(() => 'lost warning'),
      ...known.filter((hazard) => risks.indexOf(riskOf(hazard)) > risks.indexOf(risk)).map(() => 'low risk'),
      ...(isLast && (place < service || !['avoid', 'last-resort'].includes(advice)) ? ['too early'] : []),
    ].map(at(id));
  });
}

function diagnosed(pack: Pack, { observed, tried }: Told): Diagnosis {
  const settings = { plan: 'list', tried: tried.filter((id) => Object.hasOwn(pack.remedies, id)) } as const;
  return createSyncDiagnoser({ device: pack }).diagnoseSync('device', observed as never, settings);
}

function placeOfService({ remedies }: Diagnosis): number {
  return remedies.findIndex(({ id }) => id === 'service');
}

function at(id: string) {
  return (what: string) => `${id}: ${what}`;
}

/** Whether everything in a value is in another one too. */
function isPart(part: unknown, whole: unknown): boolean {
  if (typeof part !== 'object' || part === null) return part === undefined || part === whole;
  if (Array.isArray(part)) return isSame(part, whole);
  return Object.entries(part).every(([key, value]) =>
    isPart(value, (whole as Record<string, unknown> | undefined)?.[key]),
  );
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
