import Ajv from 'ajv/dist/2020.js';
import { expect, it } from 'vitest';
import { packs } from '../../../src/index';
import { ticketSchema, toJsonSchema } from '../../../src/schema';

const schema = ticketSchema(packs);
const isValid = new Ajv({ strict: false }).compile(toJsonSchema(schema));

it.each([
  [{ device: 'mi-band-4', observations: ['frozen'], id: 'A', tried: ['re-pair'] }, true],
  [{ device: 'mi-band-4', text: 'it is frozen' }, true],
  [{ device: 'mi-band-4' }, false],
  [{ device: 'mi-band-4', observations: [], text: 'it is frozen' }, false],
  [{ device: 'mi-bnad-4', observations: [] }, false],
  [{ device: 'mi-band-4', observations: { frozzen: true } }, false],
  [{ device: 'mi-band-4', observations: [], id: true }, false],
])('the schema of tickets and its JSON Schema say the same of %j', (ticket, expected) => {
  expect([schema.safeParse(ticket).success, isValid(ticket)]).toEqual([expected, expected]);
});

it('what the schema of tickets refuses has the codes of the library', () => {
  const { error } = ticketSchema(packs).safeParse({ device: 'mi-band-4', observations: ['frozzen'] });
  expect(error?.issues[0]).toMatchObject({
    path: ['observations', 0],
    params: { code: 'unknown-symptom' },
  });
});
