import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { type Server, serve } from '../../../scripts/browser/server';
import { compactLexicon } from '../../../scripts/compact-lexicon';

const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'none'";

const html = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Editor</title>
<link rel="stylesheet" href="page.css">
<script type="module" src="page.js"></script>
<main><h1>Editor</h1><h2>Author</h2><div id="editor"></div></main>
</html>`;

const css =
  ':root { color-scheme: light dark; background: Canvas; } body { margin: 1rem; } h1, h2 { font: 600 1rem system-ui; }';

/** Builds the page with the editor, and serves it with a strict policy. */
export async function servePage(): Promise<Server> {
  const folder = await mkdtemp(join(tmpdir(), 'remedy-rules-editor-'));
  await build({
    entryPoints: {
      page: 'test/browser/editor/page.ts',
      'editor-worker': 'docs/playground/editor/study/worker.ts',
    },
    outdir: folder,
    bundle: true,
    splitting: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    charset: 'utf8',
    logLevel: 'warning',
    plugins: [compactLexicon],
  });
  return serve(folder, {
    headers: { 'content-security-policy': policy },
    files: { '/page.html': html, '/page.css': css },
  });
}
