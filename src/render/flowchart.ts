import type { Risk } from '../safety/risk';
import { plain } from './plain';

/** A node of a graph. */
export interface Node {
  /** Id in the pack; unique among nodes of the same kind. */
  readonly id: string;
  /** What part of the pack it is. */
  readonly kind: 'symptom' | 'rule' | 'fault' | 'remedy' | 'alert';
  /** Its text, in the words of the pack. */
  readonly label: string;
  /** Only of a remedy. */
  readonly risk?: Risk;
}

/** A connection from one node to another. */
export interface Edge {
  /** Where it starts. */
  readonly from: Pick<Node, 'kind' | 'id'>;
  /** Where it ends. */
  readonly to: Pick<Node, 'kind' | 'id'>;
  /** A word of the pack, such as `usually`, or the meaning of the edge. */
  readonly label?: string;
  /** A need or a block, which decides whether a remedy is possible but does not point to it. */
  readonly isGate?: true;
}

/** How symptoms, rules, faults, remedies and alerts are connected. */
export interface Graph {
  /** Each node once. */
  readonly nodes: readonly Node[];
  /** Connections between these nodes. */
  readonly edges: readonly Edge[];
}

const shapes: Readonly<Record<Node['kind'], readonly [open: string, close: string]>> = {
  symptom: ['(["', '"])'],
  rule: ['{{"', '"}}'],
  fault: ['["', '"]'],
  remedy: ['("', '")'],
  alert: ['[/"', '"/]'],
};

/** Colours that people with colour blindness can tell apart, dark on light. */
const styles = [
  'classDef none fill:#e3f4e5,stroke:#2e7d32,color:#111',
  'classDef low fill:#dff1fb,stroke:#0277bd,color:#111',
  'classDef medium fill:#fff3cd,stroke:#b26a00,color:#111',
  'classDef high fill:#f9d6d5,stroke:#b71c1c,color:#111,stroke-width:3px',
  'classDef alert fill:#b71c1c,stroke:#4a0000,color:#fff',
];

type RiskWords = Readonly<Record<Exclude<Risk, 'none'>, string>>;

/** For authors, whose tools are in English. */
const riskWords: RiskWords = { low: 'low risk', medium: 'medium risk', high: 'high risk' };

/** A graph as a Mermaid flowchart, left to right. The colour and the label of a remedy show its risk. */
export function mermaid({ nodes, edges }: Graph, risks: RiskWords = riskWords): string {
  const lines = [
    ...nodes.map((node) => {
      const [open, close] = shapes[node.kind];
      const style = node.kind === 'alert' ? 'alert' : node.risk;
      return `${nameOf(node)}${open}${text(labelOf(node, risks))}${close}${style === undefined ? '' : `:::${style}`}`;
    }),
    ...edges.map(
      ({ from, to, label, isGate }) =>
        `${nameOf(from)} ${isGate ? '-.->' : '-->'}${label === undefined ? '' : `|"${text(label)}"|`} ${nameOf(to)}`,
    ),
    ...styles,
  ];
  return `flowchart LR\n${lines.map((line) => `  ${line}\n`).join('')}`;
}

function labelOf({ label, risk }: Node, risks: RiskWords): string {
  return risk === undefined || risk === 'none' ? label : `${label} (${risks[risk]})`;
}

/** An id has hyphens and no underscores, so that no two get the same name. */
function nameOf({ kind, id }: Edge['from']): string {
  return `${kind}_${id.replace(/[^a-z0-9]/g, '_')}`;
}

/**
 * A label that Mermaid and a browser only show. Signs are written as their numbers, because in a label they can be a
 * directive, a link, HTML, an icon, a formula, a line break or the end of the label.
 */
function text(given: string): string {
  return plain(given)
    .replace(/\s+/g, ' ')
    .replace(/[!-~]/g, (sign) =>
      /[\w.,?!'()/+-]/.test(sign) && sign !== '_' ? sign : `#${sign.codePointAt(0)};`,
    );
}
