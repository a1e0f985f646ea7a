import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import ts6 from 'typescript-6';
import { describe, expect, it } from 'vitest';

const folder = fileURLToPath(new URL('adopter', import.meta.url)).replaceAll('\\', '/');
const compilers = { '5.9': ts, '6.0': ts6 as unknown as typeof ts };
const resolutions = {
  NodeNext: { module: ts.ModuleKind.NodeNext, moduleResolution: ts.ModuleResolutionKind.NodeNext },
  Bundler: { module: ts.ModuleKind.ESNext, moduleResolution: ts.ModuleResolutionKind.Bundler },
};
const options: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  lib: ['lib.es2022.d.ts'],
  types: [],
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  resolveJsonModule: true,
  noEmit: true,
};

const combinations = Object.entries(compilers).flatMap(([version, compiler]) =>
  Object.entries(resolutions).map(([name, resolution]) => ({
    version,
    compiler,
    name,
    resolution,
  })),
);

const names = readdirSync(folder);

/** The files of an adopter, who sees only the published types. */
function adopter(compiler: typeof ts, resolution: ts.CompilerOptions): ts.Program {
  return compiler.createProgram(
    names.map((name) => `${folder}/${name}`),
    { ...options, ...resolution },
  );
}

/** What the compiler says about them. */
function reported(compiler: typeof ts, resolution: ts.CompilerOptions) {
  const program = adopter(compiler, resolution);
  return compiler.getPreEmitDiagnostics(program).map(({ file, start = 0, length = 0, messageText }) => ({
    file: file?.fileName,
    at: file?.text.slice(start, start + length),
    text: compiler.flattenDiagnosticMessageText(messageText, '\n'),
  }));
}

/** For each mistake in `typos.ts`: where it is reported, and how. */
const typos: readonly (readonly [string, string])[] = [
  ['frozzen', "does not exist in type 'Observations<MiBand4>'."],
  ['frozzen', "does not exist in type 'LazyObservations<MiBand4>'."],
  ["'frozzen'", `Did you mean '"frozen"'?`],
  ['frozen', "Type 'string' is not assignable to type 'Answer<boolean>'."],
  ["'mi-band-44'", "is not assignable to parameter of type 'keyof BuiltInPacks'."],
  ["'re-pear'", `Did you mean '"re-pair"'?`],
  ["'re-pear'", "does not exist in type 'Tried<MiBand4>'."],
  ['frozzen', `is not assignable to type '"unknown finding \\"frozzen\\""'.`],
  ["'re-pear'", `is not assignable to type '"unknown remedy \\"re-pear\\""'.`],
  ['prior', `is not assignable to type 'Prior'. Did you mean '"rare"'?`],
  ['frozzen', `is not assignable to type '"unknown finding \\"frozzen\\""'.`],
  ["'openin'", `is not assignable to type 'Method'. Did you mean '"opening"'?`],
  ["'band-guid'", `Did you mean '"band-guide"'?`],
  ["'re-pear'", `is not assignable to type '"unknown remedy \\"re-pear\\""'.`],
  ["'re-pear'", `is not assignable to type '"unknown remedy \\"re-pear\\""'.`],
  ['titel', "Did you mean to write 'title'?"],
  ['titel', "Did you mean to write 'title'?"],
];

describe.each(combinations)(
  'TypeScript $version, resolving as $name',
  ({ version, compiler, resolution }) => {
    it('is that version', () => expect(compiler.version.startsWith(`${version}.`)).toBe(true));

    it('takes what an adopter writes, and reports a mistake where it is, in one line', () => {
      expect(names.length).toBeGreaterThan(3);
      const file = `${folder}/typos.ts`;
      const found = reported(compiler, resolution);
      expect(found).toEqual(typos.map(([at, text]) => ({ file, at, text: expect.stringContaining(text) })));
      for (const { text } of found) {
        expect(text).not.toContain('\n');
        expect(text.length).toBeLessThan(450);
      }
    });

    it('shows the name of the ids when the mouse is over a result', () => {
      const name = `${folder}/results.ts`;
      const host: ts.LanguageServiceHost = {
        getCompilationSettings: () => ({ ...options, ...resolution }),
        getScriptFileNames: () => [name],
        getScriptVersion: () => '1',
        getScriptSnapshot: (file) => {
          const text = compiler.sys.readFile(file);
          return text === undefined ? undefined : compiler.ScriptSnapshot.fromString(text);
        },
        getCurrentDirectory: () => folder,
        getDefaultLibFileName: compiler.getDefaultLibFilePath,
        fileExists: compiler.sys.fileExists,
        readFile: compiler.sys.readFile,
        directoryExists: compiler.sys.directoryExists,
      };
      const service = compiler.createLanguageService(host);
      const at = service.getProgram()?.getSourceFile(name)?.text.indexOf('band = diagnoseSync');
      const { displayParts } = service.getQuickInfoAtPosition(name, at as number) ?? {};
      expect(compiler.displayPartsToString(displayParts)).toBe('const band: Diagnosis<MiBand4>');
    });
  },
);

/** What the compiler may make for the files of an adopter: unlike seconds, the same on every machine. */
const budget = { types: 16_500, instantiations: 84_000 };

it.each(Object.entries(compilers))(
  'TypeScript %s checks the files of an adopter within the budget',
  (_, compiler) => {
    const program = adopter(compiler, resolutions.Bundler);
    compiler.getPreEmitDiagnostics(program);
    const made = { types: program.getTypeCount(), instantiations: program.getInstantiationCount() };
    console.log(made, 'of', budget);
    expect(made.types).toBeLessThanOrEqual(budget.types);
    expect(made.instantiations).toBeLessThanOrEqual(budget.instantiations);
  },
);
