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
  /** The text of the first heading. */
  readonly title: string;
  readonly blocks: readonly Block[];
  readonly links: readonly string[];
  /** The same with the text of each link. */
  readonly names: readonly (readonly [name: string, target: string])[];
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
  return ['README.md', 'CHANGELOG.md', ...guides.map((name) => `docs/${name}`)].map(read);
}

/** The pages of the docs site that are no guides: those of its groups, those about the project, and the examples. */
export function otherPages(): Document[] {
  const files = (folder: string, name: RegExp) =>
    readdirSync(`${repository}/${folder}`, { recursive: true, encoding: 'utf8' })
      .map((path) => `${folder}/${path.replaceAll('\\', '/')}`)
      .filter((path) => name.test(path) && !path.includes('node_modules'));
  const pages = [...files('docs/site', /\.md$/), ...files('examples', /\/README\.md$/)];
  return ['CONTRIBUTING.md', 'SECURITY.md', ...pages].map(read);
}

function read(path: string): Document {
  return parseDocument(path, readFileSync(`${repository}/${path}`, 'utf8'));
}

export function parseDocument(path: string, markdown: string): Document {
  const all: Token[] = [];
  const tokens = marked.lexer(markdown.replace(/^---\n.*?\n---\n/s, ''));
  marked.walkTokens(tokens, (token) => void all.push(token));
  const ofType = <T extends Token>(...types: string[]) =>
    all.filter(({ type }) => types.includes(type)) as T[];
  const tables = ofType<Tokens.Table>('table').map(({ rows }) =>
    rows.map((row) => row.map(({ text }) => text)),
  );
  const links = ofType<Tokens.Link>('link', 'image');
  const headings = ofType<Tokens.Heading>('heading').map(({ text }) => text);
  return {
    path,
    title: headings[0] ?? '',
    blocks: blocksOf(path, tokens),
    links: links.map(({ href }) => href),
    names: links.map(({ text, href }) => [text, href]),
    anchors: headings.map(anchorOf),
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
