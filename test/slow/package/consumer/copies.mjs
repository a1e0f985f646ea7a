import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import * as esm from 'remedy-rules';
import * as esmPack from 'remedy-rules/pack';

const require = createRequire(import.meta.url);
const second = createRequire(new URL('./second/index.js', import.meta.url));
const copies = {
  'ES modules': [esm, esmPack],
  CommonJS: [require('remedy-rules'), require('remedy-rules/pack')],
  'second installation': [second('remedy-rules'), second('remedy-rules/pack')],
};
assert.equal(new Set(Object.values(copies).map(([main]) => main.RemedyRulesError)).size, 3);

const thrownBy = (call) => {
  try {
    call();
  } catch (error) {
    return error;
  }
};
for (const [thrower, [main, pack]] of Object.entries(copies)) {
  const unknown = thrownBy(() => main.diagnoseSync('kettle', {}));
  const invalid = thrownBy(() => pack.parsePack({}));
  for (const [asked, entries] of Object.entries(copies))
    for (const { isRemedyRulesError } of entries) {
      const what = `an error of ${thrower}, asked of ${asked}`;
      assert.ok(isRemedyRulesError(unknown), what);
      assert.ok(isRemedyRulesError(unknown, 'unknown-device'), what);
      assert.ok(isRemedyRulesError(invalid, 'invalid-pack'), what);
      assert.ok(!isRemedyRulesError(invalid, 'unknown-device'), what);
    }
}
console.log('all known');
