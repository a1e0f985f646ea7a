/** How the editor looks: colours for light and dark, one column on a phone, and every panel at once on a wide screen. */
export function style(): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(text);
  return sheet;
}

const text = `
:host {
  display: block;
  container-type: inline-size;
  --accent: light-dark(#0b57d0, #a8c7fa);
  --on-accent: light-dark(#fff, #062e6f);
  --surface: light-dark(#fff, #16181d);
  --raised: light-dark(#f4f6fa, #21242b);
  --text: light-dark(#1b1d22, #e6e8ee);
  --muted: light-dark(#565c69, #a6adbb);
  --line: light-dark(#d3d8e2, #3a3f4b);
  --active-line: light-dark(#eef3fc80, #ffffff0d);
  --selection: light-dark(#cfe0fc, #2f4a78);
  --found: light-dark(#fff0b3, #665300);
  --error: light-dark(#b3261e, #ff8a80);
  --warning: light-dark(#8a5000, #ffb95c);
  --note: light-dark(#0b57d0, #a8c7fa);
  --good: light-dark(#1b6e2c, #7bd88f);
  --code-key: light-dark(#0b4a8f, #9cc9ff);
  --code-string: light-dark(#235b2c, #a5d6a7);
  --code-value: light-dark(#8a3a00, #ffcc80);
  --mono: ui-monospace, 'Cascadia Code', Menlo, Consolas, 'DejaVu Sans Mono', monospace;
  color: var(--text);
  font: 400 1rem/1.45 system-ui, sans-serif;
}
* { box-sizing: border-box; }
h3, p, dl, dd, ol, ul { margin: 0; padding: 0; }
ol, ul { list-style: none; }
h3 { font-size: 0.9375rem; }
.editor { display: flex; flex-direction: column; gap: 0.75rem; }
.bar { display: flex; flex-wrap: wrap; gap: 0.5rem; align-items: center; }
.bar label { color: var(--muted); font-size: 0.875rem; }
.status { margin-inline-start: auto; font-size: 0.875rem; color: var(--muted); min-height: 1.3em; }

button, select, input, .button {
  min-height: 2.75rem;
  padding: 0.35rem 0.75rem;
  border: 1px solid var(--line);
  border-radius: 6px;
  background: var(--surface);
  color: var(--text);
  font: inherit;
  font-size: 0.875rem;
  max-width: 100%;
}
button, .button, select { cursor: pointer; }
.bar .button { position: relative; display: inline-flex; align-items: center; color: var(--text); }
.button input { position: absolute; inset: 0; opacity: 0; cursor: pointer; width: 100%; }
.button:focus-within, :focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
button:hover, .button:hover { background: var(--raised); }
.cm-editor button, .cm-editor input { min-height: 0; padding: 0.15rem 0.5rem; }

.columns { display: grid; gap: 1rem; grid-template-columns: minmax(0, 1fr); }
.texts, .results { display: flex; flex-direction: column; min-width: 0; }
.tabs { display: flex; gap: 0.25rem; border-bottom: 1px solid var(--line); overflow-x: auto; }
.tabs button {
  border: 0; border-bottom: 3px solid transparent; border-radius: 0; background: none; color: var(--muted);
  white-space: nowrap; font-weight: 600;
}
.tabs button:focus-visible { outline-offset: -2px; }
.tabs button[aria-selected='true'] { color: var(--text); border-bottom-color: var(--accent); }
.badge {
  display: inline-block; min-width: 1.5em; padding: 0 0.4em; border-radius: 1em; text-align: center;
  background: var(--raised); border: 1px solid var(--line); color: var(--text); font-size: 0.75rem; font-weight: 600;
}
.badge.alarming { background: var(--error); border-color: var(--error); color: var(--surface); }
.panel { display: none; flex-direction: column; gap: 0.75rem; padding-top: 0.75rem; min-width: 0; }
.panel.chosen { display: flex; }
.panel-title { display: none; }

.code { height: 26rem; border: 1px solid var(--line); border-radius: 6px; overflow: hidden; background: var(--surface); }
.keys, .hint { color: var(--muted); font-size: 0.8125rem; }
.issue-box { display: flex; flex-direction: column; gap: 0.5rem; }
.issues { max-height: 12rem; overflow: auto; border: 1px solid var(--line); border-radius: 6px; }
.issues li + li { border-top: 1px solid var(--line); }
.issue {
  display: flex; gap: 0.6rem; align-items: flex-start; width: 100%; border: 0; border-radius: 0; background: none;
  text-align: start; padding: 0.5rem 0.75rem;
}
.issue:focus-visible { outline-offset: -2px; }
.issue .icon {
  flex: none; width: 1.25rem; height: 1.25rem; border-radius: 50%; display: grid; place-items: center;
  font-size: 0.75rem; font-weight: 700; background: currentColor; margin-top: 0.1rem;
}
.issue .icon { color: var(--surface); background: var(--note); }
.issue.error .icon { background: var(--error); }
.issue.warning .icon { background: var(--warning); }
.message { display: flex; flex-wrap: wrap; gap: 0 0.6rem; min-width: 0; overflow-wrap: anywhere; }
.message .where { color: var(--muted); }
.message .path { font-family: var(--mono); font-size: 0.8125rem; font-weight: 600; }
.message .what { flex-basis: 100%; }
.message code { color: var(--muted); font-size: 0.75rem; }
.failures { border: 1px solid var(--line); border-radius: 6px; }
.failures li + li { border-top: 1px solid var(--line); }
.passed { color: var(--good); font-weight: 600; }
.outdated { padding: 0.5rem 0.75rem; border-inline-start: 4px solid var(--error); background: var(--raised); font-size: 0.875rem; }

.observed { display: flex; flex-direction: column; gap: 0.4rem; }
.answer { display: flex; flex-wrap: wrap; gap: 0.5rem; align-items: center; background: var(--raised); border-radius: 6px; padding: 0.25rem 0.5rem; }
.answer .question { flex: 1 1 12rem; font-size: 0.875rem; }
.answer input { width: 6rem; }
.remove { min-width: 2.75rem; }
.add { display: flex; flex-wrap: wrap; gap: 0.5rem; align-items: center; font-size: 0.875rem; }
.add select { flex: 1 1 10rem; min-width: 0; }

.first { display: grid; gap: 0.25rem; padding: 0.6rem 0.75rem; border-radius: 6px; background: var(--raised); }
.first div { display: flex; flex-wrap: wrap; gap: 0 0.6rem; }
.first dt { color: var(--muted); font-size: 0.875rem; min-width: 9rem; }
.first dd { font-weight: 600; }
.first summary { cursor: pointer; }
.first details ul { list-style: disc; padding-inline-start: 1.25rem; font-weight: 400; font-size: 0.875rem; }
.first .moved dd { text-decoration: line-through; font-weight: 400; }
.advice { width: 100%; border-collapse: collapse; font-size: 0.875rem; }
.advice th, .advice td { text-align: start; vertical-align: top; padding: 0.4rem 0.5rem; border-bottom: 1px solid var(--line); }
.advice thead th { color: var(--muted); font-weight: 600; }
.advice tbody th { font-weight: 400; }
.advice tr.moved { background: color-mix(in srgb, var(--accent) 12%, transparent); }
.advice .word { color: var(--muted); display: block; font-size: 0.75rem; }
.link { border: 0; background: none; padding: 0; min-height: 1.5rem; color: var(--accent); text-align: start; text-decoration: underline; text-underline-offset: 2px; }
.tag { display: inline-block; padding: 0 0.4em; border-radius: 4px; border: 1px solid var(--line); font-size: 0.75rem; color: var(--muted); }
.advice details { font-size: 0.8125rem; color: var(--muted); }
.advice summary { cursor: pointer; min-height: 1.5rem; }
.advice details ul { list-style: disc; padding-inline-start: 1.25rem; }
.risk { display: inline-block; white-space: nowrap; padding: 0 0.5em; border-radius: 1em; border: 1px solid; font-weight: 600; }
.risk.none { color: var(--good); }
.risk.low { color: var(--note); }
.risk.medium { color: var(--warning); }
.risk.high { color: var(--error); }
.was { display: block; color: var(--muted); font-size: 0.75rem; }

.moves { display: flex; flex-direction: column; gap: 0.75rem; }
.moves li { border: 1px solid var(--line); border-radius: 6px; padding: 0.6rem 0.75rem; }
.move { margin-bottom: 0.4rem; }
.move .old { color: var(--muted); text-decoration: line-through; }
.move .new { font-weight: 600; }
.chip { font-family: var(--mono); font-size: 0.8125rem; border-radius: 1.4rem; text-align: start; overflow-wrap: anywhere; margin: 0 0.25rem 0.25rem 0; }

.check { display: flex; gap: 0.5rem; align-items: center; font-size: 0.875rem; min-height: 2.75rem; }
.check input { min-height: 0; width: 1.25rem; height: 1.25rem; accent-color: var(--accent); }
.drawing { overflow: auto; max-height: 70vh; border: 1px solid var(--line); border-radius: 6px; background: var(--surface); }
.drawing svg { display: block; }
.column { font-size: 12px; font-weight: 600; fill: var(--muted); }
.edge { fill: none; stroke: var(--line); stroke-width: 1.5; }
.edge.always { stroke-width: 3.5; }
.edge.usually { stroke-width: 2.75; }
.edge.often { stroke-width: 2.25; }
.edge.gate { stroke-dasharray: 5 4; }
.edge.chosen { stroke: var(--accent); }
.node { cursor: pointer; outline: none; }
.node rect { fill: var(--raised); stroke: var(--line); stroke-width: 1.5; }
.label { pointer-events: none; }
.label text { font-size: 12px; fill: var(--text); }
.node.rule rect { stroke-dasharray: 4 3; }
.node.fault rect { fill: var(--surface); stroke: var(--muted); }
.node.none rect { stroke: var(--good); }
.node.low rect { stroke: var(--note); }
.node.medium rect { stroke: var(--warning); stroke-width: 2.5; }
.node.high rect, .node.alert rect { stroke: var(--error); stroke-width: 3.5; }
.node:hover rect, .node:focus-visible rect, .node.chosen rect { fill: var(--selection); }
.node:focus-visible rect { stroke: var(--accent); stroke-width: 3.5; }
.mermaid summary { cursor: pointer; min-height: 1.75rem; font-size: 0.875rem; }
.mermaid pre { overflow: auto; max-height: 20rem; margin: 0; padding: 0.75rem; background: var(--raised); border-radius: 6px; font: 0.75rem/1.5 var(--mono); }

@container (max-width: 480px) {
  .advice { table-layout: fixed; }
  .advice th, .advice td { padding-inline: 0.25rem; overflow-wrap: anywhere; }
  .advice thead th:first-child { width: 40%; }
  .advice thead th:nth-child(2) { width: 24%; }
  .advice { font-size: 0.8125rem; }
  .risk { padding: 0 0.35em; }
  .risk [aria-hidden] { display: none; }
  .answer .question { flex-basis: 100%; }
}
@container (min-width: 900px) {
  .columns { grid-template-columns: minmax(0, 1.15fr) minmax(0, 1fr); }
  .code { height: max(24rem, 100vh - 27rem); }
  .result-tabs .panel { max-height: max(36rem, 100vh - 15rem); overflow: auto; }
}
@container (min-width: 1900px) {
  .columns { grid-template-columns: minmax(0, 1fr) minmax(0, 2fr); }
  .results .tabs { display: none; }
  .result-tabs { display: grid; grid-template-columns: repeat(2, minmax(0, 1fr)); grid-template-rows: auto auto 1fr; gap: 1.5rem; align-items: start; }
  .result-tabs .panel { display: flex; padding-top: 0; max-height: none; overflow: visible; }
  .result-tabs #panel-advice { grid-row: 1 / span 3; max-height: max(40rem, 100vh - 10rem); overflow: auto; }
  .result-tabs .panel-title { display: block; font-size: 1rem; border-bottom: 1px solid var(--line); padding-bottom: 0.5rem; }
  .drawing { max-height: 55vh; }
}
@media (prefers-reduced-motion: no-preference) {
  button { transition: background-color 120ms; }
}
@media (forced-colors: active) {
  .tabs button[aria-selected='true'] { border-bottom-color: Highlight; }
  .node rect { fill: Canvas; stroke: CanvasText; }
  .label text { fill: CanvasText; }
}
`;
