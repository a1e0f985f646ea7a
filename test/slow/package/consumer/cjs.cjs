const assert = require('node:assert/strict');
const { createDiagnoser, diagnose, diagnoseSync, InvalidPackError, packs } = require('remedy-rules');
const { InvalidPackError: InvalidPackErrorOfPack, parsePack } = require('remedy-rules/pack');
const { miBand2 } = require('remedy-rules/packs');
const { checkCases } = require('remedy-rules/testing');
const schema = require('remedy-rules/pack.schema.json');
const kettleData = require('./kettle.json');

async function main() {
  const result = await diagnose('mi-band-2', {
    frozen: true,
    'phone-available': () => Promise.resolve(true),
  });
  assert.deepEqual(diagnoseSync('mi-band-2', { frozen: true, 'phone-available': true }), result);
  assert.equal(result.verdict, 'try');

  assert.equal(miBand2, packs['mi-band-2']);

  const kettle = parsePack(kettleData);
  const mine = createDiagnoser({ ...packs, kettle });
  assert.equal((await mine.diagnose('kettle', { 'stands-on': 'table' })).remedies[0].id, 'put-on-base');

  assert.equal(InvalidPackError, InvalidPackErrorOfPack);
  assert.throws(() => parsePack({ format: 1 }), InvalidPackError);
  assert.throws(() => createDiagnoser({ kettle: kettleData }), InvalidPackErrorOfPack);

  const cases = { 'off its base': { given: { 'stands-on': 'table' }, must: { first: ['put-on-base'] } } };
  assert.deepEqual(await checkCases(kettle, cases), []);
  assert.equal(schema.$schema, 'https://json-schema.org/draft/2020-12/schema');

  // An app may load the library both ways; a pack that one half checked is good for the other.
  const asModule = await import('remedy-rules');
  asModule.createDiagnoser({ kettle });

  console.log(result.remedies[0].id);
}

main();
