import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

export interface Import {
  readonly from: string;
  readonly kind: 'value' | 'type' | 'dynamic';
}

export interface SourceFile {
  /** Below src, such as `pack/parse.ts`. */
  readonly path: string;
  readonly tree: ts.SourceFile;
  readonly imports: readonly Import[];
}

const folder = new URL('../../src/', import.meta.url);

/** Every file of src, parsed. */
export function sourceFiles(): SourceFile[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.ts'))
    .sort()
    .map((path) => parseSource(path, readFileSync(fileURLToPath(new URL(path, folder)), 'utf8')));
}

export function parseSource(path: string, text: string): SourceFile {
  const tree = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  return { path, tree, imports: nodesOf(tree).flatMap(importsOf) };
}

/** Every node below another. */
export function nodesOf(node: ts.Node): ts.Node[] {
  const nodes: ts.Node[] = [];
  const visit = (child: ts.Node): void => {
    nodes.push(child);
    ts.forEachChild(child, visit);
  };
  ts.forEachChild(node, visit);
  return nodes;
}

/** Names marked `type` one by one still load the file; only a whole import or export of types does not. */
function importsOf(node: ts.Node): Import[] {
  if (ts.isImportDeclaration(node)) {
    return [{ from: textOf(node.moduleSpecifier), kind: node.importClause?.isTypeOnly ? 'type' : 'value' }];
  }
  if (ts.isExportDeclaration(node) && node.moduleSpecifier) {
    return [{ from: textOf(node.moduleSpecifier), kind: node.isTypeOnly ? 'type' : 'value' }];
  }
  if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
    return [{ from: textOf(node.arguments[0]), kind: 'dynamic' }];
  }
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
    return [{ from: textOf(node.argument.literal), kind: 'type' }];
  }
  return [];
}

function textOf(node: ts.Node | undefined): string {
  return node && ts.isStringLiteralLike(node) ? node.text : `computed: ${node?.getText()}`;
}
