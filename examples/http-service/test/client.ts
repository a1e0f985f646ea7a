import assert from 'node:assert/strict';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { refusalSchema } from 'remedy-rules/schema';
import { app } from '../src/app.js';
import { document } from '../src/document.js';

const ajv = new Ajv2020({ strict: false, ownProperties: true });
ajv.addSchema(document, 'document');

/** Fails unless a value is what the OpenAPI document calls by this name. */
export function assertIs(name: string, value: unknown): void {
  const isValid = ajv.validate(`document#/components/schemas/${name}`, value);
  assert.ok(isValid, `${name}: ${ajv.errorsText()}`);
}

/** Sends a request, and returns the status with the body of the answer. */
export async function send(path: string, body?: unknown) {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  const response = await app.request(path, body === undefined ? {} : { method: 'POST', body: text });
  const answer: unknown = await response.json();
  return { status: response.status, answer };
}

/** Sends a wrong request, and returns the status with what it was refused for. */
export async function refusalOf(path: string, body?: unknown) {
  const { status, answer } = await send(path, body);
  assertIs('Refusal', answer);
  const { issues } = refusalSchema.parse(answer);
  return [status, ...issues.map(({ code, path }) => [code, ...path].join(' '))];
}
