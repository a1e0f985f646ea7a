import { runInNewContext } from 'node:vm';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { callOf, embedOf } from '../../docs/playground/code/snippets';
import { tokensOf } from '../../docs/playground/code/tokens';
import { packs } from '../../src/built-in/all';
import { diagnoseSyncIn } from '../../src/diagnose/diagnose';
import { reasonerFor } from './reasoned';

const diagnoseSync = diagnoseSyncIn(packs);

describe('the call', () => {
  const cases: Parameters<typeof reasonerFor>[] = [
    ['mi-band-4', {}],
    ['mi-band-4', { frozen: true, 'battery-percent': 8, fell: null }],
    ['mi-band-4', { frozen: true }, { 'restart-on-band': 'no-change' }],
  ];

  it.each(cases)('of %s %o gives the same diagnosis when it is run', (...said) => {
    const { diagnosis } = reasonerFor(...said).now;
    const code = callOf(diagnosis, 'en')
      .replace(/^import .*$/m, '')
      .replace('const diagnosis =', 'result =')
      .replace(/^console\.log.*$/m, '');
    const context = { diagnoseSync, result: undefined };
    runInNewContext(code, context);
    expect(context.result).toEqual(diagnosis);
  });

  it('is readable', () => {
    const { diagnosis } = reasonerFor('mi-band-4', { frozen: true }, { 're-pair': 'worse' }).now;
    expect(callOf(diagnosis, 'ru')).toMatchInlineSnapshot(`
      "import { diagnoseSync } from 'remedy-rules';
      import { russian } from 'remedy-rules/languages/ru';

      const diagnosis = diagnoseSync('mi-band-4', {
        frozen: true,
      }, {
        tried: {
          're-pair': 'worse',
        },
        language: russian,
      });

      console.log(diagnosis.next);"
    `);
    expect(embedOf('mi-band-4', 'ru')).toContain(
      '<remedy-rules device="mi-band-4" lang="ru"></remedy-rules>',
    );
  });
});

describe('colours of code', () => {
  it('leave the code as it is', () => {
    const codes = fc.oneof(
      fc.string(),
      fc.json(),
      fc.constantFrom(embedOf('a', 'ru'), "const x = { 'a-b': 1 };"),
    );
    fc.assert(
      fc.property(codes, (code) => {
        expect(
          tokensOf(code)
            .map(({ text }) => text)
            .join(''),
        ).toBe(code);
      }),
    );
  });

  it('tell keys, texts, numbers and words apart', () => {
    const kinds = tokensOf('{ "a": "b", c: [1, true] }').filter(({ kind }) => kind !== undefined);
    expect(kinds.map(({ text, kind }) => `${kind} ${text}`)).toEqual([
      'key "a"',
      'string "b"',
      'key c',
      'number 1',
      'word true',
    ]);
  });
});
