import { packs } from 'remedy-rules';
import { openApi } from 'remedy-rules/schema';
import * as z from 'zod';
import { replyRequest, shownConversation, startRequest, viewRequest } from './conversations.js';
import { deviceForm, deviceList } from './devices.js';

const ofLibrary = openApi(packs, { title: 'Help with bands and speakers' });
const schemas = { deviceList, deviceForm, startRequest, viewRequest, replyRequest, shownConversation };
const refusals = { 400: 'Wrong.', 404: 'Unknown device.', 413: 'Too large.', 422: 'Does not fit.' };

type Name = keyof typeof schemas | 'Refusal';

/** The OpenAPI document: what the library says about `POST /diagnose`, and the other addresses of this service. */
export const document = {
  ...ofLibrary,
  paths: {
    ...ofLibrary.paths,
    '/devices': { get: operation('Lists the devices.', [], 'deviceList') },
    '/devices/{id}': {
      parameters: [{ name: 'id', in: 'path', required: true, schema: { enum: Object.keys(packs) } }],
      get: operation('Describes a device, for a form.', [404], 'deviceForm'),
    },
    '/conversations': {
      post: operation('Starts a conversation.', [400, 413], 'shownConversation', 'startRequest'),
    },
    '/conversations/view': {
      post: operation('Shows a saved one.', [400, 404, 413, 422], 'shownConversation', 'viewRequest'),
    },
    '/conversations/reply': {
      post: operation('Goes on.', [400, 404, 413, 422], 'shownConversation', 'replyRequest'),
    },
  },
  components: {
    schemas: {
      ...ofLibrary.components.schemas,
      ...Object.fromEntries(
        Object.entries(schemas).map(([name, schema]) => [name, z.toJSONSchema(schema, { io: 'input' })]),
      ),
    },
  },
};

function operation(
  summary: string,
  refused: readonly (keyof typeof refusals)[],
  returns: Name,
  takes?: Name,
) {
  return {
    summary,
    ...(takes !== undefined && { requestBody: { required: true, ...json(takes) } }),
    responses: {
      200: { description: 'Done.', ...json(returns) },
      ...Object.fromEntries(
        refused.map((status) => [status, { description: refusals[status], ...json('Refusal') }]),
      ),
    },
  };
}

function json(name: Name) {
  return { content: { 'application/json': { schema: { $ref: `#/components/schemas/${name}` } } } };
}
