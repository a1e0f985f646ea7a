const assert = require('node:assert/strict');
const { spawnSync } = require('node:child_process');
const { test } = require('node:test');

/** @param {string[]} words */
function run(...words) {
  return spawnSync(process.execPath, ['index.js', ...words], { cwd: `${__dirname}/..`, encoding: 'utf8' });
}

test('our remedy comes first if the strap is torn', () => {
  const { stdout, status } = run('mi-band-4', 'strap-torn', 'battery-percent=60');
  assert.equal(stdout.split('\n')[1], 'try: Put it into a new strap (risk: none)');
  assert.equal(status, 0);
});

test('a red flag stops everything, our remedy too', () => {
  assert.equal(run('mi-band-4', 'strap-torn', 'swollen').stdout, 'Mi Band 4: stop\n');
});

test('a wrong call says everything that is wrong', () => {
  const { stderr, status } = run('mi-band-3', 'strap-torn', 'battery-percent=600');
  assert.equal(status, 2);
  assert.match(stderr, /^ {2}strap-torn: "strap-torn" is not a known symptom of mi-band-3$/m);
  assert.match(stderr, /^ {2}battery-percent: must be a number from 0 to 100 \(%\), but is 600$/m);
  assert.match(run('mi-band-44').stderr, /did you mean "mi-band-4"\?/);
});
