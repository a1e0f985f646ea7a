import { sValidator } from '@hono/standard-validator';
import fastify from 'fastify';
import { Hono } from 'hono';
import { afterAll, describe, expect, it } from 'vitest';
import { diagnoseSync, packs, summarise } from '../../../src/index';
import { issuesOf, refusalSchema, requestSchema, summarySchema } from '../../../src/schema';

const request = requestSchema(packs);

/** Posts a body, and returns the status with what came back. */
type Post = (body: object) => Promise<{ readonly status: number; readonly body: unknown }>;

const hono = new Hono().post(
  '/diagnose',
  sValidator('json', request, (result, context) =>
    result.success ? undefined : context.json({ issues: issuesOf(result.error) }, 400),
  ),
  (context) => {
    const { device, observations, ...settings } = context.req.valid('json');
    return context.json(summarise(diagnoseSync(device, observations, settings)));
  },
);

const postToHono: Post = async (body) => {
  const headers = { 'content-type': 'application/json' };
  const response = await hono.request('/diagnose', { method: 'POST', headers, body: JSON.stringify(body) });
  return { status: response.status, body: await response.json() };
};

const app = fastify();
app.setValidatorCompiler<typeof request>(({ schema }) => (body) => {
  const { data, error } = schema.safeParse(body);
  return error
    ? { error: Object.assign(new Error('refused'), { issues: issuesOf(error.issues) }) }
    : { value: data };
});
app.setErrorHandler<Error & { issues?: object[] }>((error, _request, reply) => {
  void reply.code(400).send({ issues: error.issues });
});
app.post('/diagnose', { schema: { body: request } }, ({ body }) => {
  const { device, observations, ...settings } = body as ReturnType<typeof request.parse>;
  return summarise(diagnoseSync(device, observations, settings));
});
afterAll(() => app.close());

const postToFastify: Post = async (payload) => {
  const { statusCode, body } = await app.inject({ method: 'POST', url: '/diagnose', payload });
  return { status: statusCode, body: JSON.parse(body) };
};

describe.each<[string, Post]>([
  ['Hono', postToHono],
  ['Fastify', postToFastify],
])('a service with %s', (_name, post) => {
  it('diagnoses', async () => {
    const { status, body } = await post({
      device: 'mi-band-4',
      observations: ['frozen'],
      tried: ['re-pair'],
    });
    expect(status).toBe(200);
    const expected = summarise(diagnoseSync('mi-band-4', ['frozen'], { tried: ['re-pair'] }));
    expect(summarySchema.parse(body)).toEqual(expected);
  });

  it('refuses with the issues of the library', async () => {
    const { status, body } = await post({ device: 'mi-band-4', observations: { frozzen: true } });
    expect(status).toBe(400);
    expect(refusalSchema.parse(body).issues).toEqual([
      {
        code: 'unknown-symptom',
        path: ['observations', 'frozzen'],
        message: '"frozzen" is not a known symptom of mi-band-4; did you mean "frozen"?',
      },
    ]);
  });
});
