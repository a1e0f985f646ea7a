import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { marked, type Token, type Tokens } from 'marked';

export interface Block {
  /** Document and place among its blocks, such as `README.md block 3`. */
  readonly name: string;
  /** What stands behind the fence, such as `ts` or `json fragment`. */
  readonly language: string;
  readonly text: string;
  /** The `text` block that follows directly: what the block prints. */
  readonly output?: string;
}

export interface Document {
  readonly path: string;
  readonly blocks: readonly Block[];
  readonly links: readonly string[];
  /** Anchors of the headings, as GitHub makes them. */
  readonly anchors: readonly string[];
  /** Tables as rows, each cell as Markdown. */
  readonly tables: readonly (readonly (readonly string[])[])[];
  /** Rows of all tables. */
  readonly rows: readonly (readonly string[])[];
}

export const repository = fileURLToPath(new URL('../..', import.meta.url));

/** The guides of the project. */
export function documents(): Document[] {
  const guides = readdirSync(`${repository}/docs`).filter((name) => name.endsWith('.md'));
  return ['README.md', 'CHANGELOG.md', ...guides.map((name) => `docs/${name}`)].map((path) =>
    parseDocument(path, readFileSync(`${repository}/${path}`, 'utf8')),
  );
}

export function parseDocument(path: string, markdown: string): Document {
  const all: Token[] = [];
  const tokens = marked.lexer(markdown);
  marked.walkTokens(tokens, (token) => void all.push(token));
  const ofType = <T extends Token>(...types: string[]) =>
    all.filter(({ type }) => types.includes(type)) as T[];
  const tables = ofType<Tokens.Table>('table').map(({ rows }) =>
    rows.map((row) => row.map(({ text }) => text)),
  );
  return {
    path,
    blocks: blocksOf(path, tokens),
    links: ofType<Tokens.Link>('link', 'image').map(({ href }) => href),
    anchors: ofType<Tokens.Heading>('heading').map(({ text }) => anchorOf(text)),
    tables,
    rows: tables.flat(),
  };
}

function blocksOf(path: string, tokens: readonly Token[]): Block[] {
  const parts = tokens.filter(({ type }) => type !== 'space');
  return parts.flatMap((token, index): Block[] => {
    if (token.type !== 'code') return [];
    const { lang = '', text } = token as Tokens.Code;
    const name = `${path} block ${parts.slice(0, index + 1).filter(({ type }) => type === 'code').length}`;
    const next = parts[index + 1] as Tokens.Code | undefined;
    const prints = next?.type === 'code' && next.lang === 'text' && lang !== 'text';
    return [{ name, language: lang, text, ...(prints ? { output: next.text } : {}) }];
  });
}

function anchorOf(heading: string): string {
  const kept = heading.toLowerCase().replace(/[^\p{L}\p{N}\- _]/gu, '');
  return kept.replaceAll(' ', '-');
}
