import type { Issue } from '../../errors';
import type { PackData } from '../../format/format';
import { looksFirst } from '../../safety/states';
import type { Way } from '../paths';
import { asStep, asTitle } from '../sentences';
import { wordsIn } from '../words/known';
import type { TreeWords } from '../words/words';
import { type DeclaredAct, declareActs } from './acts';
import { alertsOf } from './alerts';
import { Deeds } from './deeds';
import { faultsOf, type Group, groupsOf } from './faults';
import { Findings } from './findings';
import { withNeeds } from './needs';

/** What a draft is called, and in which language it is. */
export interface DraftSettings {
  /** The name of the device. */
  readonly name: string;
  /** Where the tree comes from, such as the name of its file. */
  readonly source: string;
  /** The language of the texts, as a BCP 47 tag. */
  readonly language: string;
  /** Acts that are ordinary for the device, each with the reason. */
  readonly declares?: PackData['declares'] | undefined;
}

/** The line of the tree that an entry of the pack comes from. */
export type LineOf = (issue: Pick<Issue, 'path'>) => number;

/** A pack made of the ways of a tree, not checked yet. */
export interface Built {
  readonly pack: PackData;
  readonly groups: readonly Group[];
  readonly declared: readonly DeclaredAct[];
  /** The alert that does not come from the tree. */
  readonly addedAlert?: string;
  readonly lineOf: LineOf;
}

const source = 'tree';

export function buildPack(
  ways: readonly Way[],
  { name, source: title, language, declares }: DraftSettings,
): Built {
  const words = wordsIn(language);
  const { texts } = words;
  const findings = new Findings();
  const deeds = new Deeds(source);
  const groups = groupsOf(ways, findings, deeds);
  const stops = alertsOf(groups, findings, words, source);
  const needing = withNeeds(deeds.remedies, groups, findings, texts.need);
  const service = [...deeds.services.values()].sort((a, b) => b.count - a.count)[0];
  const { pack, declared } = declareActs({
    format: 1,
    ...(language !== 'en' && { language }),
    ...(declares && { declares }),
    device: { name },
    sources: { [source]: { title: texts.source(title), grade: 'unverified' } },
    symptoms: findings.symptoms,
    rules: { ...findings.rules, ...stops.rules, ...needing.rules },
    faults: faultsOf(groups, source),
    remedies: needing.remedies,
    ...(Object.keys(stops.alerts).length > 0 && { alerts: stops.alerts }),
    service: {
      ...(service ? { title: asTitle(service.text), steps: [asStep(service.text)] } : texts.service),
      minutes: { 'hands-on': [30, 60], waiting: [2880, 10080] },
      sources: [source],
    },
  });
  const lineOf = lineIn({
    symptoms: findings.lines,
    remedies: deeds.lines,
    faults: new Map(groups.map(({ id, line }) => [id, line])),
    alerts: stops.lines,
    service: new Map(['title', 'steps'].map((part) => [part, service?.line ?? 1])),
  });
  if (!needsRedFlag(pack)) return { pack, groups, declared, lineOf };
  const id = findings.freeId('danger-signs', 'danger');
  return { pack: withRedFlag(pack, id, words), groups, declared, addedAlert: id, lineOf };
}

/** A pack that charges or heats must say which signs of danger to look for first. */
function needsRedFlag({ alerts, remedies, symptoms }: PackData): boolean {
  const tests = Object.values(symptoms).flatMap(({ how }) => how?.methods ?? []);
  const used = [...Object.values(remedies).flatMap((remedy) => remedy.methods), ...tests];
  return alerts === undefined && looksFirst(used);
}

function withRedFlag(pack: PackData, id: string, { texts }: TreeWords): PackData {
  const { question, name, now } = texts.danger;
  return {
    ...pack,
    symptoms: { ...pack.symptoms, [id]: { question } },
    alerts: { [id]: { name, when: [id], harm: 'serious-injury', ...texts.alert, now, sources: [source] } },
  };
}

/** Looks up lines by section and entry. What comes from no line of its own comes from the first. */
function lineIn(sections: Readonly<Record<string, ReadonlyMap<string, number>>>): LineOf {
  return ({ path: [section, entry] }) => sections[`${section}`]?.get(`${entry}`) ?? 1;
}
