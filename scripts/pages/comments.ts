import ts from 'typescript';

/** The comments of some types that a file exports, and of their fields: `Remedy` or `Remedy.steps` to its comment. */
export function commentsIn(path: string, wanted: readonly string[]): Map<string, string> {
  const program = ts.createProgram([path], { strict: true, target: ts.ScriptTarget.ES2022, noEmit: true });
  const checker = program.getTypeChecker();
  const module = checker.getSymbolAtLocation(program.getSourceFile(path) as ts.SourceFile) as ts.Symbol;
  const comments = new Map<string, string>();
  const add = (name: string, symbol: ts.Symbol) => {
    const text = ts.displayPartsToString(symbol.getDocumentationComment(checker)).replaceAll('\n', ' ');
    if (text !== '' && !comments.has(name)) comments.set(name, text);
  };
  for (const exported of checker.getExportsOfModule(module)) {
    if (!wanted.includes(exported.name)) continue;
    const symbol = exported.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(exported) : exported;
    add(symbol.name, symbol);
    const type = checker.getDeclaredTypeOfSymbol(symbol);
    for (const member of type.isUnion() ? type.types : [type])
      for (const field of checker.getPropertiesOfType(member)) add(`${symbol.name}.${field.name}`, field);
  }
  return comments;
}
