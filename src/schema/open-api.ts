import type * as z from 'zod/mini';
import type { Packs } from '../format/pack';
import { diagnosisSchema } from './diagnosis';
import { refusalSchema } from './issues';
import { type JsonSchema, oneOf, toJsonSchema } from './json-schema';
import { requestJson } from './request';

/** What a caller of `openApi` may set. */
export interface OpenApiSettings {
  /** Title of the service. */
  readonly title?: string;
  /** Version of the service; `1.0.0` by default. */
  readonly version?: string;
  /** Where requests to diagnose go; `/diagnose` by default. */
  readonly path?: string;
}

/** An OpenAPI 3.1 document, as plain data. */
export interface OpenApiDocument {
  /** Version of OpenAPI. */
  readonly openapi: string;
  /** Title and version of the service. */
  readonly info: { readonly title: string; readonly version: string };
  /** The operations, by path. */
  readonly paths: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  /** The schemas that the operations refer to, by name. */
  readonly components: { readonly schemas: Readonly<Record<string, JsonSchema>> };
}

/**
 * An OpenAPI 3.1 document of a service that takes the requests of `requestSchema`, and answers with a diagnosis, or with
 * status 400 and all issues.
 *
 * @example
 * ```ts
 * import { packs } from 'remedy-rules';
 * import { openApi } from 'remedy-rules/schema';
 *
 * console.log(JSON.stringify(openApi(packs, { title: 'Help with bands' }), null, 2).length);
 * ```
 */
export function openApi(packs: Packs, settings: OpenApiSettings = {}): OpenApiDocument {
  const { title = 'Diagnose a device', version = '1.0.0', path = '/diagnose' } = settings;
  const requests = Object.entries(packs).map(([device, pack]) => ({
    device,
    name: `DiagnoseRequest.${componentName(device)}`,
    schema: requestJson(device, pack),
  }));
  const request = {
    ...oneOf(requests.map(({ name }) => reference(name))),
    discriminator: {
      propertyName: 'device',
      mapping: Object.fromEntries(requests.map(({ device, name }) => [device, reference(name).$ref])),
    },
  };
  return {
    openapi: '3.1.0',
    info: { title, version },
    paths: {
      [path]: {
        post: {
          operationId: 'diagnose',
          summary: 'Says what to do about a device, from what its owner observes.',
          requestBody: { required: true, ...json('DiagnoseRequest') },
          responses: {
            200: { description: 'The diagnosis.', ...json('Diagnosis') },
            400: { description: 'Everything that is wrong with the request.', ...json('Refusal') },
          },
        },
      },
    },
    components: {
      schemas: {
        DiagnoseRequest: request,
        ...Object.fromEntries(requests.map(({ name, schema }) => [name, schema])),
        ...componentsOf(diagnosisSchema),
        ...componentsOf(refusalSchema),
      },
    },
  };
}

const place = '#/components/schemas/';

function reference(name: string) {
  return { $ref: `${place}${name}` };
}

function json(name: string) {
  return { content: { 'application/json': { schema: reference(name) } } };
}

/** The named parts of a schema. Nothing in it comes from a pack, so that a text cannot look like a reference. */
function componentsOf(schema: z.ZodMiniType): Record<string, JsonSchema> {
  const { $defs } = JSON.parse(JSON.stringify(toJsonSchema(schema)).replaceAll('#/$defs/', place));
  return $defs;
}

/** A device id with the characters that the name of a component may not have written as numbers. */
function componentName(device: string): string {
  return device.replace(/[^A-Za-z0-9-]/gu, (sign) => `_${sign.codePointAt(0)}_`);
}
