const assert = require('node:assert/strict');
const { test } = require('node:test');
const { isRemedyRulesError, packs: builtIn } = require('remedy-rules');
const { checkPack, extendPack, InvalidPackError } = require('remedy-rules/pack');
const packs = require('../packs.js');

test('our part of the pack adds no warning', () => {
  assert.deepEqual(checkPack(packs['mi-band-4']), checkPack(builtIn['mi-band-4']));
});

test('an extension cannot make a remedy of the base look harmless', () => {
  const softer = () =>
    extendPack(packs['mi-band-4'], {
      format: 1,
      overrides: { remedies: { freeze: { title: 'Cool it a little' } } },
    });
  assert.throws(softer, (error) => {
    assert.ok(error instanceof InvalidPackError && isRemedyRulesError(error, 'invalid-pack'));
    assert.deepEqual(
      error.issues.map(({ code, path }) => [code, path.join('.')]),
      [['weakens-base', 'overrides.remedies.freeze.title']],
    );
    return true;
  });
});
