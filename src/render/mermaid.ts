import type { Diagnosis, Observation } from '../diagnose/diagnosis';
import type { Language } from '../languages/language';
import { type Edge, mermaid, type Node } from './flowchart';
import { wordsFor } from './spoken';

type End = Edge['from'];

/**
 * Draws how the observations led to faults, and these to remedies, or to an alert, as a Mermaid flowchart. The label of a
 * remedy says its risk, and whether it must not be done.
 */
export function toMermaid(diagnosis: Diagnosis, { language }: { readonly language?: Language } = {}): string {
  const { alerts, faults, remedies } = diagnosis;
  const { graph, chances, risks } = wordsFor(language, diagnosis);
  const nodes = new Map<string, Node>();
  const edges = new Map<string, Edge>();
  const add = (node: Node): End => {
    nodes.set(`${node.kind} ${node.id}`, node);
    return { kind: node.kind, id: node.id };
  };
  const connect = (from: End, to: End, rest: Pick<Edge, 'label' | 'isGate'> = {}) =>
    edges.set(`${from.kind} ${from.id} ${to.kind} ${to.id}`, { from, to, ...rest });
  const observation = ({ symptom, question, text }: Observation) =>
    add({ id: symptom, kind: 'symptom', label: `${question} ${text}` });

  for (const { id, name, because } of alerts) {
    const alert = add({ id, kind: 'alert', label: name });
    for (const one of because) connect(observation(one), alert);
  }
  const known = new Map(faults.map(({ id, name }) => [id, add({ id, kind: 'fault', label: name })]));
  for (const { id, title, risk, advice, reasons } of remedies) {
    const isAvoided = advice === 'avoid';
    const remedy = add({ id, kind: 'remedy', label: isAvoided ? graph.avoid(title) : title, risk });
    for (const { fault, chance, because } of reasons) {
      const end = known.get(fault);
      if (end === undefined) continue;
      for (const one of because) connect(observation(one), end);
      if (isAvoided) connect(end, remedy, { label: graph.notAdvised, isGate: true });
      else connect(end, remedy, chance === undefined ? {} : { label: chances[chance] });
    }
  }
  return mermaid({ nodes: [...nodes.values()], edges: [...edges.values()] }, risks);
}
