import type { TreeIssue } from '../error';
import { type Arrow, type Flow, issueAt, quoted, textOf } from '../flow';
import { linesOf } from './label';
import { type Link, takeLink } from './links';
import { Scanner } from './scanner';
import { takeShape } from './shapes';

const header = /(?:flowchart|graph)(?:-elk)?(?:[^\S\n]+(?:TB|TD|BT|RL|LR|[<>^v]))?[^\S\n]*(?=[;\n]|$|%%)/y;
const frontMatter = /\s*---[^\S\n]*\n[\s\S]*?\n---[^\S\n]*(?:\n|$)/y;
/** Between statements: white space, semicolons, comments and directives. */
const nothing = /(?:[\s;]|%%\{(?:(?!%%)[\s\S])*\}%%|%%[^\n]*)+/y;
/** Within a statement. */
const space = /[^\S\n]+/y;
const boxId = /(?:[\p{L}\p{N}_]|[-.](?=[\p{L}\p{N}_]))+/uy;
/** Statements about looks, groups and links to pages. They say nothing about what leads where. */
const ignored =
  /(?:subgraph\b|end(?=\s*(?:[;\n]|$|%%))|direction\b|classDef\b|class\b|style\b|linkStyle\b|click\b|accTitle\b|accDescr[^\S\n]*:)[^\n]*|accDescr[^\S\n]*\{[^{}]*\}/y;
const subgraph = /^subgraph\s+(?:"([^"]*)"|([^\s["]+))/;

interface OpenBox {
  lines?: readonly string[];
  readonly line: number;
  readonly arrows: Arrow[];
  isTerminal?: true;
}

/** Reads a Mermaid flowchart: its boxes, arrows and labels. Looks and groups are left out. */
export function readFlowchart(text: string): Flow {
  return new FlowchartReader(text.replace(/\r\n?/g, '\n')).read();
}

class FlowchartReader {
  private readonly scanner: Scanner;
  private readonly boxes = new Map<string, OpenBox>();
  private readonly groups = new Set<string>();
  private readonly issues: TreeIssue[] = [];

  constructor(text: string) {
    this.scanner = new Scanner(text);
  }

  read(): Flow {
    const { scanner } = this;
    scanner.take(frontMatter);
    scanner.take(nothing);
    if (!scanner.take(header)) {
      const { line } = scanner;
      const first = scanner.rest();
      const message = `must begin with "flowchart" or "graph"${first && `, not ${quoted(first)}; other diagrams cannot be imported`}`;
      return { boxes: new Map(), issues: [issueAt(line, { code: 'not-a-flowchart', message })] };
    }
    for (;;) {
      scanner.take(nothing);
      if (scanner.isDone) break;
      this.statement();
    }
    this.checkGroups();
    const boxes = [...this.boxes].map(([id, { lines = [], ...box }]) => [id, { ...box, lines }] as const);
    return { boxes: new Map(boxes), issues: this.issues };
  }

  private statement(): void {
    const skipped = this.scanner.take(ignored);
    if (skipped) {
      const [, title, id = title] = subgraph.exec(skipped[0]) ?? [];
      if (id !== undefined) this.groups.add(id);
      return;
    }
    const first = this.nodes();
    if (first) this.chain(first);
  }

  /** `A --> B & C --> D` */
  private chain(first: readonly string[]): void {
    const { scanner } = this;
    let from = first;
    for (;;) {
      scanner.take(space);
      if (scanner.isDone || scanner.take(/(?=[\n;])/y)) return;
      const { line } = scanner;
      const link = takeLink(scanner);
      if (link === undefined || link === 'unclosed') {
        if (link === undefined) this.refuse(line);
        else this.unclosed(line, 'the label of this arrow does not end; close it with -->');
        return;
      }
      const to = this.nodes();
      if (to === undefined) return;
      this.connect(from, to, link, line);
      from = to;
    }
  }

  private connect(from: readonly string[], to: readonly string[], link: Link, line: number): void {
    if (link.isInvisible) return;
    if (link.isTwoWay) {
      const message = 'this arrow has two heads, so it does not say which box comes first; use -->';
      this.issues.push(issueAt(line, { code: 'two-way-arrow', message }));
      return;
    }
    const label = linesOf(unquoted(link.label)).join(' ');
    for (const id of from)
      for (const end of to) (this.boxes.get(id) as OpenBox).arrows.push({ label, to: end, line });
  }

  /** `A & B`: the ids, or nothing if something else stands here, which is then reported and skipped. */
  private nodes(): string[] | undefined {
    const ids: string[] = [];
    do {
      this.scanner.take(space);
      const { line } = this.scanner;
      const id = this.node(line);
      if (id === undefined) return undefined;
      ids.push(id);
    } while (this.scanner.take(/[^\S\n]*&/y));
    return ids;
  }

  private node(line: number): string | undefined {
    const { scanner } = this;
    const id = scanner.take(boxId)?.[0];
    if (id === undefined) return this.refuse(line);
    const box = this.boxes.get(id) ?? { line, arrows: [] };
    this.boxes.set(id, box);
    const shape = takeShape(scanner);
    if (shape?.label === null) {
      const message = `the text after "${shape.open}" does not end; close the bracket, and put a text with brackets in "quotes"`;
      this.unclosed(line, message);
      return undefined;
    }
    scanner.take(/:::[\w-]+/y);
    if (shape?.label !== undefined) this.name(id, box, linesOf(shape.label), line);
    if (shape?.isTerminal) box.isTerminal = true;
    return id;
  }

  private name(id: string, box: OpenBox, lines: readonly string[], line: number): void {
    if (box.lines !== undefined && textOf({ lines }) !== textOf({ lines: box.lines })) {
      const message = `the box "${id}" has two texts, ${quoted(textOf({ lines: box.lines }))} and ${quoted(textOf({ lines }))}; give one of them another id`;
      this.issues.push(issueAt(line, { code: 'two-texts', message }));
    } else box.lines = lines;
  }

  private unclosed(line: number, message: string): void {
    this.scanner.rest();
    this.issues.push(issueAt(line, { code: 'unclosed-label', message }));
  }

  /** Reports what cannot be read, and goes on in the next line. */
  private refuse(line: number): undefined {
    const rest = quoted(this.scanner.rest());
    const message = `cannot read ${rest}; write boxes and arrows such as A{Question?} -->|yes| B[Remedy]`;
    this.issues.push(issueAt(line, { code: 'cannot-read', message }));
  }

  private checkGroups(): void {
    for (const [id, { line, lines }] of this.boxes) {
      if (!this.groups.has(id) || lines !== undefined) continue;
      const message = `"${id}" is a subgraph; let the arrow start or end at a box`;
      this.issues.push(issueAt(line, { code: 'arrow-to-subgraph', message }));
    }
  }
}

function unquoted(label: string): string {
  return label.trim().replace(/^"(.*)"$/s, '$1');
}
