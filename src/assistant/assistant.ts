import { createConversations } from '../conversation/conversations';
import { createSyncDiagnoser } from '../diagnoser';
import { isRemedyRulesError, unknownId } from '../errors';
import type { Packs } from '../format/pack';
import { english } from '../languages/en/index';
import { reader } from '../text/index';
import type { AssistantLanguage, Context, RunnableTool, Voice } from './context';
import { placed } from './input';
import { prompt } from './instructions';
import { type AssistantResource, type ResourceContent, resourcesOf } from './resources';
import { refused } from './result';
import type { FunctionDefinition, Tool, ToolResult } from './tool';
import { describeDeviceTool } from './tools/describe-device';
import { diagnoseTool } from './tools/diagnose';
import { explainTool } from './tools/explain';
import { listDevicesTool } from './tools/list-devices';
import { nextStepTool } from './tools/next-step';
import { readComplaintTool } from './tools/read-complaint';

/** What an assistant may be given besides its packs. */
export interface AssistantSettings {
  /**
   * The languages that the tools take as the argument `language`; the first is spoken if none is given. Default: English.
   */
  readonly languages?: readonly [AssistantLanguage, ...AssistantLanguage[]];
}

/** Tools for a language model that helps owners, as plain data and one function. It keeps nothing between calls. */
export interface Assistant {
  /** What a model may call. */
  readonly tools: readonly Tool[];
  /** The same tools as plain function definitions, for models without the Model Context Protocol. */
  readonly functions: readonly FunctionDefinition[];
  /** The prompt for the model: to relay, and never to improvise. */
  readonly prompt: string;
  /** The packs to read: as text and as JSON, without the steps of remedies. */
  readonly resources: readonly AssistantResource[];
  /**
   * Calls a tool. Everything that is wrong with its name or arguments is in the result, which then `isError`; it throws
   * nothing.
   */
  readonly call: (name: string, args?: unknown) => ToolResult;
  /** Reads a resource; `undefined` if there is none with this URI. */
  readonly read: (uri: string) => ResourceContent | undefined;
}

/**
 * Makes the tools for a language model that helps the owners of these devices. Steps of a remedy come only once nothing is
 * left to ask before it, and nothing stands beside an alert, because a model relays what it gets.
 *
 * @throws {InvalidPackError} with `pack-not-checked` for every pack that was not checked.
 * @example
 * ```ts
 * import { packs } from 'remedy-rules';
 * import { createAssistant } from 'remedy-rules/assistant';
 *
 * const { functions, call } = createAssistant(packs);
 * console.log(functions.map(({ name }) => name));
 * console.log(call('diagnose', { device: 'mi-band-4', observations: { swollen: true } }).text);
 * ```
 */
export function createAssistant(packs: Packs, settings: AssistantSettings = {}): Assistant {
  const context = contextOf(packs, settings);
  const runnable = toolMakers.map((make) => make(context));
  const byName = new Map(runnable.map((tool) => [tool.name, tool]));
  const tools = runnable.map(toolOf);
  const { resources, read } = resourcesOf(packs);
  return {
    tools,
    functions: tools.map(({ name, description, inputSchema }) => ({
      name,
      description,
      parameters: inputSchema,
    })),
    prompt,
    resources,
    read,
    call: (name, args) => {
      const tool = byName.get(name);
      return tool ? runSafely(tool, args) : unknownTool(name, byName);
    },
  };
}

const toolMakers = [
  listDevicesTool,
  describeDeviceTool,
  readComplaintTool,
  diagnoseTool,
  nextStepTool,
  explainTool,
] as const;

function contextOf(packs: Packs, settings: AssistantSettings): Context {
  const { languages = [{ language: english, reader }] } = settings;
  const voices = new Map(languages.map((one) => [one.language.code, voiceOf(packs, one)]));
  const [first] = languages;
  return {
    packs,
    diagnoser: createSyncDiagnoser(packs),
    languages: [...voices.keys()],
    voiceIn: (code = first.language.code) => voices.get(code) as Voice,
  };
}

function voiceOf(packs: Packs, { language, reader: listener }: AssistantLanguage): Voice {
  const conversations = createConversations(packs, { language, reader: listener });
  return { language, reader: listener, conversations };
}

function toolOf({ name, title, description, inputSchema, outputSchema }: RunnableTool): Tool {
  return { name, title, description, inputSchema: inputSchema(), outputSchema: outputSchema() };
}

function runSafely({ run }: RunnableTool, args: unknown): ToolResult {
  try {
    return run(args);
  } catch (error) {
    if (!isRemedyRulesError(error)) throw error;
    return refused(placed(error.issues));
  }
}

function unknownTool(name: unknown, known: ReadonlyMap<string, unknown>): ToolResult {
  const message = unknownId('tool', String(name), known.keys());
  return refused([{ code: 'unknown-tool', path: [], message }]);
}
