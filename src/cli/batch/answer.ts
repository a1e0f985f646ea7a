import { type AnyTicketResult, type BatchSummary, createTally, diagnoseTicket } from '../../batch/index';
import type { Issue } from '../../index';
import { duplicateKeys } from '../../pack/index';
import { type Chunk, longestLine } from './chunks';
import type { Tools } from './work';

/** The results of a chunk. */
export interface Answer {
  /** One line of JSON for each line of the chunk that is not blank. */
  readonly bytes: Uint8Array;
  readonly summary: BatchSummary;
}

/** Answers the tickets of a chunk. */
export function answerChunk(tools: Tools, { bytes, firstLine }: Pick<Chunk, 'bytes' | 'firstLine'>): Answer {
  const tally = createTally();
  const results: string[] = [];
  for (const [index, line] of new TextDecoder().decode(bytes).split('\n').entries()) {
    if (line.trim() === '') continue;
    const result = answerLine(tools, line);
    tally.add(result);
    results.push(`${JSON.stringify({ line: firstLine + index, ...result })}\n`);
  }
  return { bytes: new TextEncoder().encode(results.join('')), summary: tally.summary() };
}

function answerLine({ packs, settings }: Tools, line: string): AnyTicketResult {
  const wrong = (code: string, message: string): { issues: Issue[] } => ({
    issues: [{ code, path: [], message }],
  });
  if (line.length > longestLine)
    return wrong('too-large', `a line has at most ${longestLine.toLocaleString('en-GB')} bytes`);
  let ticket: unknown;
  try {
    ticket = JSON.parse(line);
  } catch (error) {
    return wrong('not-json', `not valid JSON: ${(error as Error).message}`);
  }
  // Of a red flag that is said twice, the last answer would win.
  const issues = duplicateKeys(line);
  return issues.length > 0 ? { issues } : diagnoseTicket(packs, ticket as never, settings);
}
