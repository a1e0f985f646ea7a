import type { Diagnosis } from '../../../src/diagnose/diagnosis';
import { answerNode, answersColumn } from './answers';
import { faultsColumn } from './faults';
import { most } from './limits';
import type { Picture, PictureLink, PictureNode } from './picture';
import { remediesColumn } from './remedies';
import type { Weighed } from './support';

/** A remedy that helped. */
export interface Helped {
  readonly remedy: string;
  readonly title: string;
}

/** The picture of the reasoning behind a diagnosis. */
export function pictureOf(diagnosis: Diagnosis, weighed: Weighed, helped?: Helped): Picture {
  const { next, verdict } = diagnosis;
  if (verdict === 'stop') return { kind: 'stop', next, ...stopped(diagnosis) };
  if (helped === undefined && diagnosis.observed.length === 0 && Object.keys(diagnosis.tried).length === 0)
    return { kind: 'empty', next, nodes: [], links: [] };

  if (helped !== undefined) return { kind: 'solved', next, ...solved(diagnosis, helped) };
  const faults = faultsColumn(diagnosis, weighed);
  const answers = answersColumn(diagnosis, weighed, faults);
  const remedies = remediesColumn(diagnosis, faults);
  const nodes = [...answers.nodes, ...faults.nodes, ...remedies.nodes];
  const links = [...answers.links, ...remedies.links];
  return { kind: faults.nodes.length > 0 ? 'reasoning' : 'not-covered', next, nodes, links };
}

/** What helped ends everything that was said; what the fault was is no longer weighed. */
function solved({ observed }: Diagnosis, { remedy, title }: Helped): Pick<Picture, 'nodes' | 'links'> {
  const answers = observed.filter(({ answer }) => answer === true).slice(0, most.answer);
  const weight = 0.5 / Math.max(1, answers.length);
  const to = `remedy:${remedy}`;
  return {
    nodes: [
      ...answers.map((one) => ({ ...answerNode(one), weight })),
      { key: to, column: 'remedy', title, note: 'it helped', tone: 'solved', weight: 0.5, isNext: true },
    ],
    links: answers.map(({ symptom }) => ({ from: `answer:${symptom}`, to, weight })),
  };
}

/** While there is an alert nothing is weighed: only the answers that raised it are shown. */
function stopped({ alerts }: Diagnosis): Pick<Picture, 'nodes' | 'links'> {
  const nodes = new Map<string, PictureNode>();
  const links: PictureLink[] = [];
  const each = 1 / alerts.length;
  for (const { id, name, signalWord, because } of alerts) {
    for (const observation of because) {
      const key = `answer:${observation.symptom}`;
      const weight = each / because.length;
      nodes.set(key, { ...answerNode(observation), weight: weight + (nodes.get(key)?.weight ?? 0) });
      links.push({ from: key, to: `alert:${id}`, weight });
    }
    nodes.set(`alert:${id}`, {
      key: `alert:${id}`,
      column: 'fault',
      title: name,
      note: signalWord,
      tone: 'stop',
      weight: each,
      isNext: true,
    });
  }
  return { nodes: [...nodes.values()], links };
}
