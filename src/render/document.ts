import type { Advice, SuspectedFault, Verdict } from '../diagnose/diagnosis';
import type { Risk, SignalWord } from '../safety/risk';

/**
 * What a part of a document is about, and its language: HTML has them as `data-*`, `lang` and `dir` attributes, and a
 * terminal chooses its colours by them.
 */
export interface About {
  /** BCP 47 tag, if it is not that of what is around it. */
  readonly lang?: string;
  /** Direction of the text, if it is not that of what is around it. */
  readonly dir?: 'ltr' | 'rtl';
  /** The verdict of the diagnosis. */
  readonly verdict?: Verdict;
  /** The risk of the remedy. */
  readonly risk?: Risk;
  /** The advice about the remedy. */
  readonly advice?: Advice;
  /** The signal word of a warning or an alert. */
  readonly signal?: SignalWord;
  /** How likely the fault is. */
  readonly standing?: SuspectedFault['standing'];
  /** Ids. */
  readonly alert?: string;
  /** Id of a fault. */
  readonly fault?: string;
  /** Id of a remedy, or `service`. */
  readonly remedy?: string;
  /** Id of a symptom. */
  readonly symptom?: string;
  /** Id of a rule. */
  readonly rule?: string;
}

/** A part of a text that is more than its words. */
export interface Span extends About {
  /** The words. */
  readonly text: string;
  /** Whether it is emphasised, or stands back. */
  readonly weight?: 'strong' | 'quiet';
  /** Only `http:` and `https:` become a link. */
  readonly url?: string;
}

/** A text for a person, in parts. */
export type Text = readonly (string | Span)[];

/** A part with a heading of its own. */
export interface Section {
  /** Tells a section from other parts. */
  readonly kind: 'section';
  /** The heading. */
  readonly title: Text;
  /** The parts under the heading. */
  readonly blocks: readonly Block[];
  /** What it is about. */
  readonly about?: About;
}

/** A paragraph, with a label in front if it has one: "NOTICE:". */
export interface Paragraph {
  /** Tells a paragraph from other parts. */
  readonly kind: 'paragraph';
  /** What comes first, such as a signal word. */
  readonly label?: Span;
  /** The text behind the label. */
  readonly text: Text;
  /** What it is about. */
  readonly about?: About;
}

/** A list, with a title if it has one. */
export interface List {
  /** Tells a list from other parts. */
  readonly kind: 'list';
  /** The line above it. */
  readonly title?: string;
  /** The number of the first item; a list without it has no numbers. */
  readonly from?: number;
  /** The entries, from top to bottom. */
  readonly items: readonly Item[];
}

/** An entry of a list. */
export interface Item {
  /** The text of the entry. */
  readonly text: Text;
  /** What belongs under it. */
  readonly blocks?: readonly Block[];
  /** What it is about. */
  readonly about?: About;
}

/** Pairs such as a question with its answer, with a title. */
export interface Pairs {
  /** Tells pairs from other parts. */
  readonly kind: 'pairs';
  /** The line above them. */
  readonly title?: string;
  /** A `term`, such as a question, with its `text`, such as the answer. */
  readonly pairs: readonly { readonly term: string; readonly text: string; readonly about?: About }[];
}

/** A part of a document. */
export type Block = Section | Paragraph | List | Pairs;

/** What is shown of a result, in no format yet. */
export interface Document {
  /** The headline. */
  readonly title?: Text;
  /** The parts, from top to bottom. */
  readonly blocks: readonly Block[];
  /** What all of it is about. */
  readonly about?: About;
}

export function paragraph(...text: Text): Paragraph {
  return { kind: 'paragraph', text };
}

/** A paragraph behind a label. */
export function labelled(label: string, text: string, about: About = {}): Paragraph {
  return { kind: 'paragraph', label: { ...about, text: `${label}:`, weight: 'strong' }, text: [text], about };
}

export function section(title: Text, blocks: readonly Block[], about?: About): Section {
  return { kind: 'section', title, blocks, ...(about && { about }) };
}

/** A list without numbers, or nothing if it is empty. A list of one line is a paragraph behind its title. */
export function bullets(title: string | undefined, texts: readonly (string | Item)[]): (List | Paragraph)[] {
  const [only, ...others] = texts;
  if (title === undefined || only === undefined || others.length > 0) return listOf(title, texts, undefined);
  if (typeof only === 'string') return [labelled(title, only)];
  const { text, blocks, about } = only;
  if (blocks !== undefined && blocks.length > 0) return listOf(title, texts, undefined);
  return [{ ...labelled(title, ''), text, ...(about && { about }) }];
}

/** A list with numbers, or nothing if it is empty. */
export function numbered(title: string | undefined, texts: readonly (string | Item)[], from = 1): List[] {
  return listOf(title, texts, from);
}

function listOf(
  title: string | undefined,
  texts: readonly (string | Item)[],
  from: number | undefined,
): List[] {
  if (texts.length === 0) return [];
  const items = texts.map((text) => (typeof text === 'string' ? { text: [text] } : text));
  return [
    { kind: 'list', items, ...(title !== undefined && { title }), ...(from !== undefined && { from }) },
  ];
}

/** Pairs, or nothing if there are none. */
export function pairsOf(title: string, pairs: Pairs['pairs']): Pairs[] {
  return pairs.length === 0 ? [] : [{ kind: 'pairs', title, pairs }];
}

/** A term in front of its text: a colon after anything but a question. */
export function withColon(term: string): string {
  return /[?!.:]$/.test(term) ? term : `${term}:`;
}

/** Texts in the language that they have, if it is another one than around them. */
export function inLanguage(lang: string | undefined, texts: readonly string[]): readonly (string | Item)[] {
  return lang === undefined ? texts : texts.map((text) => ({ text: [{ text, lang }] }));
}
