import { diagnoseSync, isRemedyRulesError, packs } from 'remedy-rules';
import { issuesOf, requestSchema } from 'remedy-rules/schema';
import { readJson } from './read-json';
import { RequestError, refused } from './request-error';

const schema = requestSchema(packs);

async function diagnose(request: Request): Promise<Response> {
  const result = schema.safeParse(await readJson(request));
  if (!result.success) return refused(400, issuesOf(result.error.issues));
  const { device, observations, ...settings } = result.data;
  return Response.json(diagnoseSync(device, observations, settings));
}

function devices(): Response {
  return Response.json(
    Object.entries(packs).map(([id, { device, symptoms }]) => ({ id, name: device.name, symptoms })),
  );
}

interface Route {
  method: string;
  answer: (request: Request) => Response | Promise<Response>;
}

const routes = new Map<string, Route>([
  ['/diagnose', { method: 'POST', answer: diagnose }],
  ['/devices', { method: 'GET', answer: devices }],
]);

async function respond(request: Request): Promise<Response> {
  const route = routes.get(new URL(request.url).pathname);
  if (!route) throw new RequestError(404, 'not-found', 'use /diagnose or /devices');
  const { method, answer } = route;
  if (request.method !== method) {
    throw new RequestError(405, 'wrong-method', `use ${method}`, { Allow: method });
  }
  return answer(request);
}

export default {
  async fetch(request: Request): Promise<Response> {
    try {
      return await respond(request);
    } catch (error) {
      if (error instanceof RequestError) return refused(error.status, [error.issue], error.headers);
      // The caller is wrong, not the worker. Anything else is a fault of ours, which the runtime reports.
      if (isRemedyRulesError(error)) return refused(400, error.issues);
      throw error;
    }
  },
};
