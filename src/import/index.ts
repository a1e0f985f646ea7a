/**
 * Bring a decision tree that you have: a Mermaid flowchart or a table becomes a draft of a pack. An entry of its own,
 * because neither a diagnosis nor a study needs it.
 *
 * @module import
 */

import { checkFlow } from './check-flow';
import { type Draft, draftOf } from './draft/draft';
import type { DraftSettings } from './draft/pack';
import { byLine, InvalidTreeError } from './error';
import { type Flow, textOf } from './flow';
import { readFlowchart } from './mermaid/read';
import { waysOf } from './paths';
import { type Row, readRows } from './table';
import { languageOf, type YesNoWords } from './words/known';

export { type ErrorCode, type Issue, isRemedyRulesError, RemedyRulesError } from '../errors';
export { InvalidTreeError, type TreeIssue } from './error';
export type { Draft, Row, YesNoWords };

/** What a tree does not say. */
export interface ImportSettings extends YesNoWords {
  /** The name of the device. */
  readonly name: string;
  /** Where the tree comes from, such as the name of its file; the name of the device by default. */
  readonly source?: string;
  /** The language of the texts, as a BCP 47 tag; by default English, or Russian if most letters are Cyrillic. */
  readonly language?: string;
  /** Acts that are ordinary for the device, each with the reason, as in a pack. Texts about them declare nothing. */
  readonly declares?: DraftSettings['declares'] | undefined;
}

/**
 * Turns a Mermaid flowchart into a draft of a pack: each way to an end becomes a fault, each decision a symptom, each end
 * a remedy.
 *
 * @throws {InvalidTreeError} with everything that is wrong, each with its line.
 * @example
 * ```ts
 * import { importFlowchart } from 'remedy-rules/import';
 *
 * const text = `flowchart TD
 *   A{Is the lamp on?} -->|yes| B[Restart it]
 *   A -->|no| C[Plug it in]`;
 * const { pack, notes } = importFlowchart(text, { name: 'Router' });
 * console.log(Object.keys(pack.remedies), notes.length);
 * ```
 */
export function importFlowchart(text: string, settings: ImportSettings): Draft {
  return draftFrom(readFlowchart(text), settings);
}

/**
 * Turns the rows of a table into a draft of a pack. The first row names the columns: `question`, `yes`, `no`; or
 * `question`, `answer`, `next`. Read a CSV file with any library for it.
 *
 * @throws {InvalidTreeError} with everything that is wrong, each with its line.
 * @example
 * ```ts
 * import { importTable } from 'remedy-rules/import';
 *
 * const rows = [
 *   ['question', 'yes', 'no'],
 *   ['Is the lamp on?', 'Restart it', 'Plug it in'],
 * ].map((cells, index) => ({ line: index + 1, cells }));
 * const { cases } = importTable(rows, { name: 'Router' });
 * console.log(Object.keys(cases));
 * ```
 */
export function importTable(rows: readonly Row[], settings: ImportSettings): Draft {
  return draftFrom(readRows(rows), settings);
}

function draftFrom(flow: Flow, settings: ImportSettings): Draft {
  const { name, source = name, declares } = settings;
  const { root, issues } = checkFlow(flow);
  if (issues.length > 0) throw new InvalidTreeError(issues);
  const { ways, issues: wrong, notes } = waysOf(flow.boxes, root, settings);
  if (wrong.length > 0) throw new InvalidTreeError(wrong);
  const language = settings.language ?? languageOf([...flow.boxes.values()].map(textOf));
  const draft = draftOf(ways, { name, source, language, declares });
  if ('issues' in draft) throw new InvalidTreeError(draft.issues);
  return { ...draft, notes: byLine([...notes, ...draft.notes]) };
}
