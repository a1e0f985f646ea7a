import assert from 'node:assert/strict';
import { createDiagnoser, diagnose, diagnoseSync, InvalidPackError, packs } from 'remedy-rules';
import { InvalidPackError as InvalidPackErrorOfPack, parsePack } from 'remedy-rules/pack';
import schema from 'remedy-rules/pack.schema.json' with { type: 'json' };
import { miBand2 } from 'remedy-rules/packs';
import { checkCases } from 'remedy-rules/testing';
import kettleData from './kettle.json' with { type: 'json' };

const result = await diagnose('mi-band-2', { frozen: true, 'phone-available': () => Promise.resolve(true) });
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

console.log(result.remedies[0].id);
