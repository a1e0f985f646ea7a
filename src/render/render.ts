import type { HandOver } from '../conversation/hand-over';
import type { View } from '../conversation/view';
import type { Diagnosis, RankedRemedy } from '../diagnose/diagnosis';
import type { Language } from '../languages/language';
import { spokenIn } from '../languages/spoken';
import type { RenderSentences } from '../languages/subjects/render';
import { diagnosisDocument } from './diagnosis';
import { type Document, type Span, section } from './document';
import { handOverDocument } from './hand-over';
import { heardBlocks } from './heard';
import { documentHtml } from './html';
import { documentMarkdown } from './markdown';
import { type Context, contextOf, idsAsNames } from './names';
import { reasonBlocks } from './reasons';
import { aboutRemedy, remedyBlocks, titleSpan } from './remedy';
import { wordsFor } from './spoken';
import { documentText } from './text';
import { viewDocument } from './view';

/** What can be shown: a diagnosis, one of its remedies, what a conversation shows now, or its hand-over. */
export type Renderable = Diagnosis | RankedRemedy | View | HandOver;

/** What to show. */
export interface RenderSettings {
  /** Show every remedy with its steps, all questions, reasons, disputes and sources. Default `false`. */
  readonly full?: boolean;
  /** The language of the result, such as `russian` of `remedy-rules/languages/ru`. Default English. */
  readonly language?: Language;
  /**
   * Of a remedy or a view: the diagnosis that it comes from. A remedy names the questions to ask before it, and other
   * remedies, only by their ids; without the diagnosis, these ids are shown.
   */
  readonly diagnosis?: Diagnosis;
  /**
   * Of a remedy: `why` shows only why it is suggested, where sources disagree, and the sources. Of a view: `heard` shows
   * only what the owner wrote, and what was understood. Default `all`.
   */
  readonly part?: 'all' | 'why' | 'heard';
}

/** How to show it as text. */
export interface TextSettings extends RenderSettings {
  /** Longest line, in columns of a terminal. Default 80. */
  readonly width?: number;
  /** Adds codes to a part of a line that take no columns, such as the colours of a terminal. */
  readonly paint?: (text: string, span: Span) => string;
}

/** How to show it as Markdown or HTML. */
export interface MarkupSettings extends RenderSettings {
  /** Level of the first heading, from 1 to 6. Default 2. */
  readonly level?: number;
}

/**
 * Shows a result as text in wrapped lines. Control characters are made visible, so a terminal shows the text and never
 * obeys it.
 *
 * @example
 * console.log(toText(diagnoseSync('mi-band-2', ['frozen'])));
 */
export function toText(what: Renderable, settings: TextSettings = {}): string {
  const { width = 80, paint = (text) => text } = settings;
  return documentText(toDocument(what, settings), { width, paint });
}

/** Shows a result as Markdown. Every text is escaped, so it can add no link, image or HTML. */
export function toMarkdown(what: Renderable, settings: MarkupSettings = {}): string {
  return documentMarkdown(toDocument(what, settings), settings.level ?? 2);
}

/**
 * Shows a result as HTML: escaped, without styles and scripts. Parts have attributes to style them by, such as
 * `data-risk`, `data-signal`, `data-advice` and `data-remedy`.
 */
export function toHtml(what: Renderable, settings: MarkupSettings = {}): string {
  return documentHtml(toDocument(what, settings), settings.level ?? 2);
}

/** What is shown of a result, as plain data, for a format of your own. Its texts are not escaped. */
export function toDocument(what: Renderable, settings: RenderSettings = {}): Document {
  const document = documentOf(what, settings);
  const { language: lang, direction: dir } = spokenIn(settings.language);
  return { ...document, about: { lang, dir, ...document.about } };
}

function documentOf(what: Renderable, settings: RenderSettings): Document {
  const { full = false, diagnosis, part = 'all', language } = settings;
  const words = wordsFor(language, what, diagnosis);
  if ('alerts' in what && 'remedies' in what) return diagnosisDocument(what, words, full);
  if ('open' in what) return handOverDocument(what, words);
  if ('kind' in what) {
    if (part === 'heard') return { blocks: what.heard ? heardBlocks(what.heard, words) : [] };
    return viewDocument(what, contextFrom(diagnosis, words, what.reviewed), full);
  }
  const heading = { ...titleSpan(what), weight: 'strong' } as const;
  // Without the diagnosis nobody knows whose word it is.
  const context = contextFrom(diagnosis, words, false);
  if (part === 'why') return { blocks: reasonBlocks(what, context) };
  const blocks = remedyBlocks(what, context, full);
  return { blocks: [section([heading], blocks, aboutRemedy(what))] };
}

function contextFrom(diagnosis: Diagnosis | undefined, words: RenderSentences, reviewed: boolean): Context {
  // Whatever is asked next is not shown beside a remedy that is shown alone.
  return diagnosis
    ? { ...contextOf(diagnosis, words), asked: [] }
    : { reviewed, names: idsAsNames, words, asked: [] };
}
