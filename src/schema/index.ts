/**
 * Schemas of what comes in and goes out: zod, which is Standard Schema, JSON Schema and OpenAPI.
 *
 * @module remedy-rules/schema
 */

export { conversationSchema } from '../conversation/schema';
export { diagnosisSchema, summarySchema } from './diagnosis';
export { issueSchema, issuesOf, type Refusal, refusalSchema } from './issues';
export { type JsonSchema, toJsonSchema } from './json-schema';
export { observationsSchema } from './observations';
export { type OpenApiDocument, type OpenApiSettings, openApi } from './open-api';
export { type DiagnoseRequest, type DiagnoseRequestInput, requestSchema } from './request';
export { type TriedOutcomes, triedSchema } from './tried';
export { viewSchema } from './view';
