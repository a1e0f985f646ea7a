import { html, nothing, svg, type TemplateResult } from 'lit';
import { type Graph, mermaid } from '../../../../src/study/index';
import { around, columnTitles, keyOf, layOut, nodeSize, type PlacedNode } from './graph-layout';

export interface GraphSettings {
  /** The entry at the cursor, by kind and id; missing if the cursor is in none. */
  readonly chosen: Pick<PlacedNode, 'kind' | 'id'> | undefined;
  /** Whether only what is connected with the entry at the cursor is shown. */
  readonly isFocused: boolean;
  setFocused(isFocused: boolean): void;
  goTo(node: Pick<PlacedNode, 'kind' | 'id'>): void;
}

/** The pack as a picture in columns, with the same as text below. */
export function graphPanel(
  whole: Graph,
  { chosen, isFocused, setFocused, goTo }: GraphSettings,
): TemplateResult {
  const key = chosen && keyOf(chosen);
  const isKnown = whole.nodes.some((node) => keyOf(node) === key);
  const graph = isFocused && key !== undefined && isKnown ? around(whole, key) : whole;
  const { nodes, edges, width, height } = layOut(graph);
  const titled = columnTitles.map((title, index) => ({ title, x: 8 + index * (nodeSize.width + 90) }));
  return html`
    <label class="check">
      <input type="checkbox" .checked=${isFocused} @change=${() => setFocused(!isFocused)}>
      Only what is connected with the entry at the cursor
    </label>
    ${isFocused && !isKnown ? html`<p class="hint">The cursor is in no entry of the graph, so all of it shows. Choose a box to go to its entry.</p>` : nothing}
    <div class="drawing" role="group" aria-label="Graph of the pack">
      <svg width=${width} height=${height} viewBox="0 0 ${width} ${height}">
        ${titled.map(({ title, x }) => svg`<text class="column" x=${x} y="18">${title}</text>`)}
        ${edges.map(
          ({ path, from, to, edge }) => svg`
            <path class="edge ${edge.isGate ? 'gate' : (edge.label ?? '')} ${from === key || to === key ? 'chosen' : ''}" d=${path}>
              <title>${edge.label ?? ''}</title></path>`,
        )}
        ${nodes.map((node) => box(node, node.key === key, () => goTo(node)))}
      </svg>
    </div>
    <details class="mermaid"><summary>As text (Mermaid)</summary><pre tabindex="0" aria-label="Graph as Mermaid text">${mermaid(graph)}</pre></details>`;
}

function box(node: PlacedNode, isChosen: boolean, choose: () => void): TemplateResult {
  const { x, y, kind, risk, label, lines } = node;
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    choose();
  };
  const first = y + nodeSize.height / 2 + (lines.length === 1 ? 4 : -3);
  return svg`
    <g class="node ${kind} ${risk ?? ''} ${isChosen ? 'chosen' : ''}" role="button" tabindex="0"
      aria-label="${kind}: ${label}${risk === undefined ? '' : `, risk ${risk}`}" @click=${choose} @keydown=${onKey}>
      <title>${label}</title>
      <rect x=${x} y=${y} width=${nodeSize.width} height=${nodeSize.height} rx="6"></rect>
    </g>
    <g class="label" aria-hidden="true">
      ${lines.map((line, index) => svg`<text x=${x + 10} y=${first + 14 * index}>${line}</text>`)}
    </g>` as TemplateResult;
}
