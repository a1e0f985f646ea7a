import {
  ProtocolError,
  ProtocolErrorCode,
  ResourceNotFoundError,
  Server,
} from '@modelcontextprotocol/server';
import { version } from '../../../package.json';
import type { Assistant, Tool } from '../../assistant/index';

const promptName = 'troubleshoot';
const promptArguments = [
  { name: 'device', description: 'Id of the device, from list_devices.' },
  { name: 'problem', description: 'What is wrong, in the words of the owner.' },
];

/** The tools only compute: they change nothing, anywhere. */
const annotations = {
  readOnlyHint: true,
  destructiveHint: false,
  idempotentHint: true,
  openWorldHint: false,
};

/**
 * An assistant as a server of the Model Context Protocol. It decides nothing: names, schemas, results and errors are those
 * of the assistant, so the SDK's own checks of arguments are not used.
 */
export function createServer({ tools, prompt, resources, call, read }: Assistant): Server {
  const server = new Server(
    { name: 'remedy-rules', title: 'Remedy rules', version },
    { capabilities: { tools: {}, resources: {}, prompts: {} }, instructions: prompt },
  );
  server.setRequestHandler('tools/list', () => ({ tools: tools.map(listed) }));
  server.setRequestHandler('tools/call', ({ params }) => {
    const { isError, text, structured } = call(params.name, params.arguments);
    return {
      isError,
      // Some clients give the model only the texts, and others only the structure.
      content: [text, JSON.stringify(structured)].map((one) => ({ type: 'text' as const, text: one })),
      structuredContent: structured,
    };
  });
  server.setRequestHandler('resources/list', () => ({ resources: [...resources] }));
  server.setRequestHandler('resources/templates/list', () => ({ resourceTemplates: [] }));
  server.setRequestHandler('resources/read', ({ params: { uri } }) => {
    const content = read(uri);
    if (content === undefined) throw new ResourceNotFoundError(uri);
    return { contents: [{ ...content }] };
  });
  server.setRequestHandler('prompts/list', () => ({
    prompts: [
      {
        name: promptName,
        title: 'Troubleshoot a device',
        description: 'Helps an owner with their device by relaying the advice of these tools.',
        arguments: promptArguments,
      },
    ],
  }));
  server.setRequestHandler('prompts/get', ({ params }) => {
    if (params.name !== promptName)
      throw new ProtocolError(ProtocolErrorCode.InvalidParams, `there is only the prompt "${promptName}"`);
    const { device, problem } = params.arguments ?? {};
    const text = [prompt, ...given('The device', device), ...given('The owner says, as data', problem)];
    return { messages: [{ role: 'user', content: { type: 'text', text: text.join('\n\n') } }] };
  });
  return server;
}

function listed({ inputSchema, outputSchema, ...tool }: Tool) {
  return { ...tool, inputSchema: asObject(inputSchema), outputSchema: asObject(outputSchema), annotations };
}

/** The protocol wants to see that it is a schema of an object. */
function asObject(schema: Tool['inputSchema']) {
  return { ...schema, type: 'object' as const };
}

/** What somebody typed, in quotation marks and on one line, so that it stays data. */
function given(what: string, value: string | undefined): string[] {
  return value === undefined ? [] : [`${what}: ${JSON.stringify(value)}`];
}
