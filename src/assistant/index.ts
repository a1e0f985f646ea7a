/**
 * Tools for a language model that helps owners: plain JSON Schema and one function, for the Model Context Protocol and
 * without it.
 *
 * @module assistant
 */

export { InvalidPackError, type Issue } from '../errors';
export { type Assistant, type AssistantSettings, createAssistant } from './assistant';
export type { AssistantLanguage } from './context';
export type { AssistantResource, ResourceContent } from './resources';
export type { FunctionDefinition, Instructed, Tool, ToolResult } from './tool';
