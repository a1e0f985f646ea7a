import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { nodesOf, parseSource, type SourceFile, sourceFiles } from '../../support/source-files';

/** Functions whose last digit the language leaves to the engine. */
const inexact = /^Math\.(a?(sin|cos|tan)h?|atan2|cbrt|exp|expm1|hypot|log|log10|log1p|log2|pow)$/;

/** Code from text, what differs from call to call or from engine to engine, and looks into an object that also find what it inherits. */
function unsafe({ tree }: SourceFile): string[] {
  return nodesOf(tree).flatMap((node) => {
    const isGlobal =
      ts.isIdentifier(node) && !(ts.isPropertyAccessExpression(node.parent) && node.parent.name === node);
    const isCode =
      isGlobal && ['eval', 'Function'].includes(node.text) && !ts.isTypeReferenceNode(node.parent);
    const varies =
      (ts.isPropertyAccessExpression(node) && ['Date.now', 'Math.random'].includes(node.getText())) ||
      (isGlobal && ['Date', 'performance', 'crypto', 'process'].includes(node.text));
    const isInexact =
      (ts.isPropertyAccessExpression(node) && inexact.test(node.getText())) ||
      (ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.AsteriskAsteriskToken);
    const looksUpAnId =
      ts.isBinaryExpression(node) &&
      node.operatorToken.kind === ts.SyntaxKind.InKeyword &&
      !ts.isStringLiteral(node.left);
    return isCode || varies || isInexact || looksUpAnId || ts.isForInStatement(node) ? [node.getText()] : [];
  });
}

describe('the library', () => {
  const library = sourceFiles().filter(({ path }) => !path.startsWith('cli/'));
  /** With the reason why it can do no harm. */
  const allowed: Readonly<Record<string, readonly string[]>> = {
    // Rounded to six places before anything is compared.
    'planner/information.ts': ['Math.log2'],
    'text/inexact.ts': ['Math.log', 'Math.exp'],
    // Squares and powers of two are exact; a budget of milliseconds, which nothing uses unless asked for, needs a clock.
    'explain/what-if.ts': ['Object.keys(request.pack.remedies).length ** 2'],
    'planner/order.ts': ['Date.now', 'Date', 'Date.now', 'Date', 'actions.length ** 2', '2 ** place'],
  };

  it('runs no text as code, gives the same result every time and everywhere, and looks no id up with "in"', () => {
    const offences = library.flatMap((file) => {
      const found = unsafe(file);
      return found.length > 0 ? [[file.path, found] as const] : [];
    });
    expect(Object.fromEntries(offences)).toEqual(allowed);
  });

  it.each([
    'eval("1")',
    'globalThis.x = eval',
    'new Function("return 1")',
    'Function("return 1")()',
    'Date.now()',
    'new Date()',
    'Math.random()',
    'Math.exp(1)',
    'Math.log2(8)',
    '2 ** 0.5',
    'id in pack.symptoms',
    'for (const id in symptoms) {}',
  ])('would be caught with %s', (text) => {
    expect(unsafe(parseSource('sample.ts', text)).length).toBeGreaterThan(0);
  });

  it('may ask for one field by its name', () => {
    expect(unsafe(parseSource('sample.ts', '"fact" in condition; type F = Function; a.process'))).toEqual([]);
  });
});
