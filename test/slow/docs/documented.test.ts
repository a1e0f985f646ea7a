import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { entries } from '../../../scripts/entries';
import { codesOf } from '../../support/codes';
import { documents, repository } from '../../support/markdown';
import { parseSource, sourceFiles } from '../../support/source-files';

describe('docs/errors.md', () => {
  const rows = documents().find(({ path }) => path === 'docs/errors.md')?.rows ?? [];
  const documented = rows.map(([code = '']) => code.replace(/^`(.*)`$/, '$1'));

  it('lists every code that the library gives, and no other', () => {
    // Languages have codes of their own, also those of the lexicon and of the reader; the schemas have those of zod.
    const others =
      /^(?:cli\/|languages\/|safety\/lexicon|schema\/library-schema|text\/(?:english|russian)\/|text\/reader)/;
    const library = sourceFiles().filter(({ path }) => !others.test(path));
    const given = [...new Set(library.flatMap(codesOf))].sort();
    expect([...new Set(documented)].sort()).toEqual(given);
  });

  it('says of each what it means and how to mend it', () => {
    expect(rows.filter((cells) => cells.length !== 3 || cells.some((cell) => cell.trim() === ''))).toEqual(
      [],
    );
  });

  it.each([
    ["({ code: 'a', path })", ['a']],
    ["({ code: x ? 'a' : 'b' })", ['a', 'b']],
    ["const wrong = (code: string, text: string) => ({ code }); wrong('a', 'b')", ['a']],
    ["function refuse(path: string, code: string) {} refuse('a', 'b')", ['b']],
    ["class E extends RemedyRulesError { constructor() { super('a', 'b'); } }", ['a']],
  ])('would know the code in %s', (text, codes) => {
    expect(codesOf(parseSource('sample.ts', text))).toEqual(codes);
  });
});

describe('comments', () => {
  const files = Object.values(entries).map((path) => join(repository, path));
  const config = ts.readConfigFile(join(repository, 'tsconfig.json'), ts.sys.readFile).config;
  const { options } = ts.convertCompilerOptionsFromJson(config.compilerOptions, repository);
  const program = ts.createProgram(files, options);
  const checker = program.getTypeChecker();

  it.each(files)('stand above everything that %s exports', (entry) => {
    const module = checker.getSymbolAtLocation(program.getSourceFile(entry) as ts.SourceFile) as ts.Symbol;
    const bare = checker
      .getExportsOfModule(module)
      .map((symbol) => (symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol))
      .filter((symbol) => symbol.getDocumentationComment(checker).length === 0)
      .map(({ name }) => name);
    expect(bare).toEqual([]);
  });

  it.each(files)('stand above every member of the interfaces and classes that %s exports', (entry) => {
    const module = checker.getSymbolAtLocation(program.getSourceFile(entry) as ts.SourceFile) as ts.Symbol;
    const exported = checker
      .getExportsOfModule(module)
      .map((symbol) => (symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol));
    const bare = exported.flatMap((owner) =>
      membersOf(owner)
        .filter((member) => member.getDocumentationComment(checker).length === 0)
        .map((member) => `${owner.name}.${member.name}`),
    );
    expect(bare).toEqual([]);
  });

  /** The members that this project declares, without those that nobody can set. */
  function membersOf(owner: ts.Symbol): ts.Symbol[] {
    return (owner.declarations ?? []).flatMap((declaration) => {
      if (!ts.isInterfaceDeclaration(declaration) && !ts.isClassDeclaration(declaration)) return [];
      return declaration.members.flatMap((member) => {
        const isNever = ts.isPropertySignature(member) && member.type?.kind === ts.SyntaxKind.NeverKeyword;
        return member.name && !isNever ? (checker.getSymbolAtLocation(member.name) ?? []) : [];
      });
    });
  }
});
