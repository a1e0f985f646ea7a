import type { JsonSchema } from '../schema/json-schema';

/** A tool that a language model can call, without the code behind it. */
export interface Tool {
  /** What `call` takes, such as `next_step`. */
  readonly name: string;
  /** What it does, for people. */
  readonly title: string;
  /** What it does and when to call it, for the model. */
  readonly description: string;
  /** JSON Schema of its arguments. */
  readonly inputSchema: JsonSchema;
  /** JSON Schema of `structured`, if the call did not fail. */
  readonly outputSchema: JsonSchema;
}

/** A tool in the shape that most interfaces of language models take for functions. */
export interface FunctionDefinition {
  /** What `call` takes, such as `next_step`. */
  readonly name: string;
  /** What it does and when to call it, for the model. */
  readonly description: string;
  /** JSON Schema of its arguments. */
  readonly parameters: JsonSchema;
}

/** What a call of a tool returns. */
export interface ToolResult {
  /** The arguments were wrong: `structured` has all `issues`. A `stop` is no error. */
  readonly isError: boolean;
  /**
   * For the model: what to do now, and below it what to show to the owner. If there is an alert, it begins with `STOP`. Every
   * line that comes from a pack or from the owner begins with `> `.
   */
  readonly text: string;
  /** The same as plain data. */
  readonly structured: Readonly<Record<string, unknown>>;
}

/** What every result of a tool has, if the call did not fail. */
export interface Instructed {
  readonly [field: string]: unknown;
  /** There is an alert. Nothing may be tried. */
  readonly stop: boolean;
  /** What the model must do with the result. */
  readonly instruction: string;
}
