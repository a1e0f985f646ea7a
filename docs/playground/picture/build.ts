import type { Diagnosis } from '../../../src/diagnose/diagnosis';
import { answersColumn } from './answers';
import { faultsColumn } from './faults';
import type { Picture, PictureLink, PictureNode } from './picture';
import { remediesColumn } from './remedies';
import type { Weighed } from './support';

/** The picture of the reasoning behind a diagnosis. */
export function pictureOf(diagnosis: Diagnosis, weighed: Weighed): Picture {
  const { next, verdict } = diagnosis;
  if (verdict === 'stop') return { kind: 'stop', next, ...stopped(diagnosis) };
  if (diagnosis.observed.length === 0 && Object.keys(diagnosis.tried).length === 0)
    return { kind: 'empty', next, nodes: [], links: [] };

  const faults = faultsColumn(diagnosis, weighed);
  const answers = answersColumn(diagnosis, weighed, faults);
  const remedies = remediesColumn(diagnosis, faults);
  const nodes = [...answers.nodes, ...faults.nodes, ...remedies.nodes];
  const links = [...answers.links, ...remedies.links];
  if (verdict === 'solved') return { kind: 'solved', next, nodes, links };
  return { kind: faults.nodes.length > 0 ? 'reasoning' : 'not-covered', next, nodes, links };
}

/** While there is an alert nothing is weighed: only the answers that raised it are shown. */
function stopped({ alerts }: Diagnosis): Pick<Picture, 'nodes' | 'links'> {
  const nodes = new Map<string, PictureNode>();
  const links: PictureLink[] = [];
  const each = 1 / alerts.length;
  for (const { id, name, signalWord, because } of alerts) {
    for (const { symptom, question, text, answer } of because) {
      const key = `answer:${symptom}`;
      const weight = each / because.length;
      const told = nodes.get(key);
      nodes.set(key, {
        key,
        column: 'answer',
        title: question,
        answer: text,
        tone: 'answer',
        weight: weight + (told?.weight ?? 0),
        symptom: { id: symptom, answer },
      });
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
