import { Validator } from '@seriousme/openapi-schema-validator';
import Ajv from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import type { Packs } from '../../../src/format/pack';
import { diagnoseSync, packs } from '../../../src/index';
import {
  conversationSchema,
  diagnosisSchema,
  issueSchema,
  observationsSchema,
  openApi,
  refusalSchema,
  requestSchema,
  summarySchema,
  toJsonSchema,
  triedSchema,
  viewSchema,
} from '../../../src/schema';
import { lamp } from '../../diagnose/lamp';

const bare = { ...lamp, remedies: {}, symptoms: {} } as typeof lamp;

describe.each(
  Object.entries({
    observations: observationsSchema(lamp),
    'observations without symptoms': observationsSchema(bare),
    tried: triedSchema(lamp),
    'tried without remedies': triedSchema(bare),
    request: requestSchema(packs),
    'request without devices': requestSchema({}),
    diagnosis: diagnosisSchema,
    summary: summarySchema,
    conversation: conversationSchema,
    view: viewSchema,
    refusal: refusalSchema,
    issue: issueSchema,
  }),
)('the JSON Schema of %s', (_name, schema) => {
  it('is plain data, and valid in draft 2020-12', () => {
    const json = toJsonSchema(schema as typeof diagnosisSchema);
    expect(json['$schema']).toBe('https://json-schema.org/draft/2020-12/schema');
    expect(JSON.parse(JSON.stringify(json))).toEqual(json);
    const ajv = new Ajv({ strict: true, allowUnionTypes: true, strictTypes: false });
    expect([ajv.validateSchema(json), ajv.errors]).toEqual([true, null]);
    expect(() => ajv.compile(json)).not.toThrow();
  });
});

describe('openApi', () => {
  const document = openApi(packs, { title: 'Help', version: '2.1.0' });

  it.each<[string, Packs]>([
    ['the built-in packs', packs],
    ['no pack', {}],
    ['device ids with any characters', { 'a b/c~d%': lamp, 'é_😀': lamp, é_128512_: lamp }],
  ])('is a valid OpenAPI 3.1 document of %s', async (_what, devices) => {
    const made = openApi(devices);
    expect(JSON.parse(JSON.stringify(made))).toEqual(made);
    const validator = new Validator();
    expect(await validator.validate(structuredClone(made) as never)).toEqual({ valid: true });
    expect(validator.version).toBe('3.1');
    const requests = Object.keys(made.components.schemas).filter((name) =>
      name.startsWith('DiagnoseRequest.'),
    );
    expect(requests).toHaveLength(Object.keys(devices).length);
  });

  it('says what the service is called, and where it is', () => {
    expect(document.info).toEqual({ title: 'Help', version: '2.1.0' });
    expect(Object.keys(document.paths)).toEqual(['/diagnose']);
    expect(Object.keys(openApi(packs, { path: '/v1/help' }).paths)).toEqual(['/v1/help']);
  });

  it('has only references that lead somewhere, and uses every component', () => {
    const references = [...JSON.stringify(document).matchAll(/"(#\/[^"]+)"/g)].map(([, target]) => target);
    const places = Object.keys(document.components.schemas).map((name) => `#/components/schemas/${name}`);
    expect([...new Set(references)].sort()).toEqual(places.sort());
  });

  it('tells requests apart by their device', () => {
    const { discriminator } = document.components.schemas['DiagnoseRequest'] as {
      discriminator: { propertyName: string; mapping: Record<string, string> };
    };
    expect(discriminator.propertyName).toBe('device');
    expect(Object.keys(discriminator.mapping)).toEqual(Object.keys(packs));
    for (const [device, reference] of Object.entries(discriminator.mapping)) {
      const name = reference.replace('#/components/schemas/', '');
      expect(document.components.schemas[name]).toMatchObject({ properties: { device: { const: device } } });
    }
  });

  it('describes what goes in and comes out', () => {
    const ajv = new Ajv({ strict: false });
    ajv.addSchema({ ...document, $id: 'doc:' });
    const is = (name: string, value: unknown) => ajv.validate(`doc:#/components/schemas/${name}`, value);
    const body = { device: 'mi-band-4', observations: { frozen: true }, tried: ['re-pair'] } as const;
    expect(is('DiagnoseRequest', body)).toBe(true);
    expect(is('DiagnoseRequest', { ...body, observations: { frozzen: true } })).toBe(false);
    expect(is('DiagnoseRequest', { ...body, device: 'mi-smart-speaker' })).toBe(false);
    const result = JSON.parse(JSON.stringify(diagnoseSync(body.device, body.observations)));
    expect(is('Diagnosis', result)).toBe(true);
    expect(is('Diagnosis', { ...result, verdict: 'maybe' })).toBe(false);
    expect(is('Refusal', { issues: [{ code: 'unknown-symptom', message: 'unknown', path: ['a', 0] }] })).toBe(
      true,
    );
    expect(is('Refusal', { issues: [{ code: 3 }] })).toBe(false);
  });
});
