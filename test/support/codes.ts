import ts from 'typescript';
import { nodesOf, type SourceFile } from './source-files';

/** Every literal that a file gives to a property or a parameter called `code`. */
export function codesOf({ path, tree }: SourceFile): string[] {
  const nodes = nodesOf(tree);
  const takers = new Map(nodes.filter(ts.isFunctionLike).flatMap(takerOf));
  return nodes.flatMap((node) => {
    if (ts.isPropertyAssignment(node) && node.name.getText() === 'code')
      return literals(node.initializer, path);
    if (!ts.isCallExpression(node)) return [];
    const place = isOwnError(node) ? 0 : takers.get(node.expression.getText());
    const given = place === undefined ? undefined : node.arguments[place];
    return given ? literals(given, path) : [];
  });
}

/** Whether it is a call of the constructor of RemedyRulesError, which takes the code first. */
function isOwnError({ expression }: ts.CallExpression): boolean {
  if (expression.kind !== ts.SyntaxKind.SuperKeyword) return false;
  const { heritageClauses } = ts.findAncestor(expression, ts.isClassDeclaration) ?? {};
  return heritageClauses?.some((clause) => clause.getText() === 'extends RemedyRulesError') ?? false;
}

/** The name of a function with a parameter called `code`, and its place. */
function takerOf(node: ts.SignatureDeclaration): [string, number][] {
  const place = node.parameters.findIndex(({ name }) => name.getText() === 'code');
  const name = node.name ?? (ts.isVariableDeclaration(node.parent) ? node.parent.name : undefined);
  return place >= 0 && name ? [[name.getText(), place]] : [];
}

function literals(node: ts.Expression, path: string): string[] {
  if (ts.isStringLiteral(node)) return [node.text];
  if (ts.isConditionalExpression(node))
    return [...literals(node.whenTrue, path), ...literals(node.whenFalse, path)];
  throw new Error(
    `${path}: a code must be a literal, so that docs/errors.md can be held to it: ${node.getText()}`,
  );
}
