import { type Block, type Document, type Item, type Span, type Text, withColon } from './document';
import { linkTarget, plain } from './plain';

/** A document as Markdown (CommonMark and GitHub's), one line per text, and with headings from `level` on. */
export function documentMarkdown({ title, blocks }: Document, level: number): string {
  const inside = title ? level + 1 : level;
  const parts = [
    ...(title ? [heading(level, inline(title))] : []),
    ...blocks.flatMap((block) => partsOf(block, inside)),
  ];
  return `${parts.join('\n\n')}\n`;
}

/** The parts of a block, which have an empty line between them. */
function partsOf(block: Block, level: number): string[] {
  switch (block.kind) {
    case 'section':
      return [heading(level, inline(block.title)), ...block.blocks.flatMap((one) => partsOf(one, level + 1))];
    case 'paragraph':
      return [
        block.label ? `${inline([block.label])} ${inline(block.text)}` : atLineStart(inline(block.text)),
      ];
    case 'list': {
      const { from } = block;
      const items = block.items.map((item, index) =>
        itemLines(item, from === undefined ? '-' : `${from + index}.`, level),
      );
      return [...titleParts(block.title, level), items.join('\n')];
    }
    case 'pairs': {
      const lines = block.pairs.map(
        ({ term, text }) => `- ${atLineStart(escaped(withColon(term)))} **${escaped(text)}**`,
      );
      return [...titleParts(block.title, level), lines.join('\n')];
    }
  }
}

function itemLines({ text, blocks = [] }: Item, marker: string, level: number): string {
  const indent = ' '.repeat(marker.length + 1);
  const inner = blocks.flatMap((block) => partsOf(block, level)).map((part) => `\n\n${part}`);
  return `${marker} ${atLineStart(inline(text))}${inner.join('').replace(/\n(?!\n)/g, `\n${indent}`)}`;
}

function titleParts(title: string | undefined, level: number): string[] {
  return title === undefined ? [] : [heading(level, escaped(title))];
}

function heading(level: number, text: string): string {
  return `${'#'.repeat(Math.min(level, 6))} ${text}`;
}

function inline(text: Text): string {
  return text.map((part) => (typeof part === 'string' ? escaped(part) : spanMarkdown(part))).join('');
}

function spanMarkdown({ text, weight, url }: Span): string {
  const target = url === undefined ? undefined : linkTarget(url);
  const escapedText = escaped(text);
  // Emphasis must not begin or end with a space.
  const [, before = '', core = '', after = ''] = /^(\s*)(.*?)(\s*)$/s.exec(escapedText) ?? [];
  if (core === '') return escapedText;
  const linked = target === undefined ? core : `[${core}](<${target}>)`;
  return `${before}${weight === 'strong' ? `**${linked}**` : linked}${after}`;
}

/** A text that Markdown only shows. A colon before a letter could begin a link or an emoji. */
function escaped(text: string): string {
  return plain(text)
    .replace(/[\\`*_{}[\]<>#|~^$&@=]|:(?=\S)/g, '\\$&')
    .replace(/\bwww\./gi, (start) => `${start.slice(0, -1)}\\.`);
}

/** Keeps the first signs of a line from beginning a list, a quote, a rule or a block of code. */
function atLineStart(text: string): string {
  return text
    .trimStart()
    .replace(/^[-+]/, '\\$&')
    .replace(/^(\d+)([.)])/, '$1\\$2');
}
