import Ajv, { type ValidateFunction } from 'ajv/dist/2020.js';
import { expect } from 'vitest';
import type { Assistant, ToolResult } from '../../src/assistant';
import {
  dataNote,
  moveInstructions,
  toolInstructions,
  viewInstructions,
} from '../../src/assistant/instructions';
import { refusalSchema } from '../../src/schema';

const ajv = new Ajv({ strict: false });
const ownLines: ReadonlySet<string> = new Set([
  '',
  dataNote,
  ...Object.values(moveInstructions),
  ...Object.values(viewInstructions),
  ...Object.values(toolInstructions),
]);

/** Compiles the schemas of tools once. */
export function schemasOf({ tools }: Assistant) {
  const compiled = (kind: 'inputSchema' | 'outputSchema') =>
    new Map<string, ValidateFunction>(tools.map((tool) => [tool.name, ajv.compile(tool[kind])]));
  return { inputs: compiled('inputSchema'), outputs: compiled('outputSchema') };
}

/** What holds of every result, whatever was asked. */
export function expectSound(result: ToolResult, isOutput: ValidateFunction): void {
  const { isError, text, structured } = result;
  if (isError) {
    expect(refusalSchema.safeParse(structured).success).toBe(true);
    expect((structured['issues'] as unknown[]).length).toBeGreaterThan(0);
  } else {
    isOutput(structured);
    expect(isOutput.errors ?? []).toEqual([]);
    expect(text.startsWith('STOP')).toBe(structured['stop']);
  }
  // No line is one that a pack or an owner brought along.
  expect(text.split('\n').filter((line) => !ownLines.has(line) && !/^>($| )/.test(line))).toEqual([]);
  expect(JSON.parse(JSON.stringify(structured))).toEqual(structured);
}

/** Every list of steps in a structure that is not empty, with what it belongs to. */
export function stepsIn(value: unknown): { readonly id?: string; readonly steps: readonly string[] }[] {
  if (typeof value !== 'object' || value === null) return [];
  const own = (value as { readonly steps?: readonly string[] }).steps ?? [];
  return [...(own.length > 0 ? [value as never] : []), ...Object.values(value).flatMap(stepsIn)];
}
