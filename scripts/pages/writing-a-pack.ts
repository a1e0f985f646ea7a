import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { marked, type Token, type Tokens } from 'marked';
import { prepareFolder, type Ran, runNode } from '../run-node';

/** Commands that the page also shows finding something. */
const looksForFaults = / (lint|preview|coverage) /;

/**
 * A page that is read from top to bottom with a terminal beside it: what it tells the reader to type is typed, files
 * are written as it says, and the answer is the page with what was really printed.
 */
export async function replay(markdown: string, folder: string): Promise<{ page: string; failed: string[] }> {
  prepareFolder(folder);
  const failed: string[] = [];
  const parts: string[] = [];
  let file = '';
  let printed: string | undefined;
  for (const token of marked.lexer(markdown)) {
    if (token.type === 'paragraph') file = filesIn(token).at(-1) ?? file;
    if (token.type !== 'code') {
      parts.push(token.raw);
      continue;
    }
    const { lang = '', text } = token as Tokens.Code;
    let shown = text;
    if (lang === 'json') write(join(folder, file), JSON.parse(text));
    if (lang === 'json fragment') amend(join(folder, file), JSON.parse(`{${text}}`));
    if (lang === 'js') {
      writeFileSync(join(folder, file), text);
      const ran = await runNode([join(folder, file)], folder);
      printed = ran.printed;
      if (ran.code !== 0) failed.push(`${file} ended with ${ran.code}`);
    } else if (lang === 'text') shown = printed ?? text;
    else if (lang === 'sh') await typeAll(text.split('\n'), folder, failed);
    else if (lang === 'console') {
      const lines: string[] = [];
      for (const line of text.split('\n').filter((one) => one.startsWith('$ '))) {
        const ran = await type(line.slice(2), folder);
        lines.push(line, ...(ran?.printed ? [ran.printed] : []));
        if (ran && ran.code > (looksForFaults.test(line) ? 1 : 0))
          failed.push(`${line} ended with ${ran.code}`);
      }
      shown = lines.join('\n');
    }
    parts.push(
      token.raw.replace(/^(`{3}[^\n]*\n)[\s\S]*?(`{3}\n*)$/, (_, open, close) => `${open}${shown}\n${close}`),
    );
  }
  return { page: parts.join(''), failed };
}

function filesIn(token: Token): string[] {
  const found: string[] = [];
  marked.walkTokens([token], (part) => {
    if (part.type === 'codespan' && /^[\w-]+(\/[\w-]+)*\.(json|mjs)$/.test(part.text)) found.push(part.text);
  });
  return found;
}

async function typeAll(lines: readonly string[], folder: string, failed: string[]): Promise<void> {
  for (const line of lines) {
    const ran = await type(line, folder);
    if (ran && ran.code !== 0) failed.push(`${line} ended with ${ran.code}: ${ran.printed}`);
  }
}

/** Types one command; the library is installed already. */
async function type(line: string, folder: string): Promise<Ran | undefined> {
  const [program, ...rest] = line.split(' ');
  if (line === 'npm install remedy-rules' || line === 'npm init --yes') return undefined;
  if (program === 'cp') {
    copyFileSync(join(folder, rest[0] as string), join(folder, rest[1] as string));
    return undefined;
  }
  if (program !== 'npx' || rest[0] !== 'remedy-rules') throw new Error(`no such command: ${line}`);
  return runNode([resolve('dist/cli.js'), ...rest.slice(1)], folder, 'npx');
}

function write(file: string, value: unknown): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${JSON.stringify(value, null, 2)}\n`);
}

/** Adds entries to the sections of a file, or in place of those with the same id. */
function amend(file: string, parts: Readonly<Record<string, object>>): void {
  const data = JSON.parse(readFileSync(file, 'utf8'));
  for (const [section, entries] of Object.entries(parts)) {
    data[section] = file.endsWith('cases.json') ? entries : { ...data[section], ...entries };
  }
  write(file, data);
}
