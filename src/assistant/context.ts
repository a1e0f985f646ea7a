import type { SpokenConversations } from '../conversation/conversations';
import type { SyncDiagnoser } from '../diagnoser';
import type { Packs } from '../format/pack';
import type { Language } from '../languages/language';
import type { JsonSchema } from '../schema/json-schema';
import type { Reader } from '../text/reader';
import type { Tool, ToolResult } from './tool';

/** A language in which an assistant speaks with owners, and reads what they write. */
export interface AssistantLanguage {
  /** What the assistant says. */
  readonly language: Language;
  /** Reads what owners write in the same language. */
  readonly reader: Reader;
}

/** What every tool works with. */
export interface Context {
  readonly packs: Packs;
  readonly diagnoser: SyncDiagnoser<Packs>;
  /** Codes of languages; the first is spoken if nobody chooses. */
  readonly languages: readonly string[];
  readonly voiceIn: (code: string | undefined) => Voice;
}

/** A language with what speaks and listens in it. */
export interface Voice extends AssistantLanguage {
  readonly conversations: SpokenConversations<Packs>;
}

/** A tool with the code behind it. */
export interface RunnableTool extends Omit<Tool, 'inputSchema' | 'outputSchema'> {
  readonly inputSchema: () => JsonSchema;
  readonly outputSchema: () => JsonSchema;
  /**
   * @throws {RemedyRulesError} for arguments that do not fit the packs.
   */
  readonly run: (given: unknown) => ToolResult;
}
