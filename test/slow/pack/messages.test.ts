import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { repository } from '../../support/markdown';

const source = `
import { definePack } from '../../../src/pack/index';

definePack({
  format: 1,
  device: { name: 'Lamp' },
  sources: { us: { title: 'Our own judgement', grade: 'unverified' } },
  symptoms: {
    'screen-dark': { question: 'Is it dark?' },
    light: { question: 'Which light is on?', options: { red: 'The red one', green: 'The green one' } },
  },
  rules: {
    odd: { conditions: { all: [{ fact: 'scren-dark', operator: 'equal', value: true }] } },
    red: { conditions: { all: [{ fact: 'light', operator: 'equal', value: 'rde' }] } },
  },
  faults: {
    unplugged: {
      name: 'It has no power',
      prior: 'common',
      signs: { 'scren-dark': 'always' },
      remedies: { 'plug-im': 'usually' },
      sources: ['uss'],
    },
  },
  remedies: {
    'plug-in': {
      title: 'Plug it in',
      steps: ['Put the plug into the socket.'],
      methods: [],
      minutes: { 'hands-on': [1, 2], waiting: [0, 0] },
      needs: { light: 'It is out.' },
      sources: ['us'],
    },
  },
  service: { title: 'Ask', steps: ['Ask.'], minutes: { 'hands-on': [1, 2], waiting: [0, 0] }, sources: ['us'] },
});
`;

/** What the compiler says about the source, each with the line where it stands and the word that it stands at. */
function errorsIn(text: string): string[] {
  const path = join(repository, 'test/slow/pack/written-by-an-author.ts');
  const { config } = ts.readConfigFile(join(repository, 'tsconfig.json'), ts.sys.readFile);
  const { options } = ts.convertCompilerOptionsFromJson(config.compilerOptions, repository);
  const host = ts.createCompilerHost(options);
  const read = host.getSourceFile;
  host.getSourceFile = (name, ...rest) =>
    name === path ? ts.createSourceFile(name, text, ts.ScriptTarget.ES2022) : read(name, ...rest);
  const program = ts.createProgram([path], options, host);
  return program.getSemanticDiagnostics(program.getSourceFile(path)).map(({ start = 0, messageText }) => {
    const word = text.slice(start).match(/^['\w-]+/)?.[0];
    return `${word}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`;
  });
}

describe('what the compiler says of a pack', () => {
  it('stands at the typo, names what is unknown or what is known, all at once', () => {
    expect(errorsIn(source)).toEqual([
      `fact: Type '"scren-dark"' is not assignable to type '"screen-dark" | "light"'. Did you mean '"screen-dark"'?`,
      `value: Type '"rde"' is not assignable to type '"red" | "green" | readonly ("red" | "green")[]'.`,
      `'scren-dark': Type '"always"' is not assignable to type '"unknown finding \\"scren-dark\\""'.`,
      `'plug-im': Type '"usually"' is not assignable to type '"unknown remedy \\"plug-im\\""'.`,
      `'uss': Type '"uss"' is not assignable to type '"us"'.`,
      `light: Type '"It is out."' is not assignable to type '"unknown finding \\"light\\""'.`,
    ]);
  });

  it('is nothing when nothing is wrong', () => {
    const mended = source
      .replaceAll('scren', 'screen')
      .replace("'rde'", "'red'")
      .replace('plug-im', 'plug-in')
      .replace("'uss'", "'us'")
      .replace("light: 'It", "red: 'It");
    expect(errorsIn(mended)).toEqual([]);
  });
});
