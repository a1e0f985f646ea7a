/**
 * Show a diagnosis, a remedy or a conversation to a person: as text, Markdown, HTML or a Mermaid graph.
 *
 * @module remedy-rules/render
 */
export { WrongLanguageError } from '../errors';
export { advice as adviceWords, outcomes as outcomeWords } from '../languages/en/render';
export type {
  About,
  Block,
  Document,
  Item,
  List,
  Pairs,
  Paragraph,
  Section,
  Span,
  Text,
} from './document';
export { toMermaid } from './mermaid';
export {
  type MarkupSettings,
  type Renderable,
  type RenderSettings,
  type TextSettings,
  toDocument,
  toHtml,
  toMarkdown,
  toText,
} from './render';
export { visible } from './visible';
export { duration, riskLabel } from './words';
