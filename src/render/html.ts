import type { About, Block, Document, Item, Span, Text } from './document';
import { linkTarget, plain } from './plain';

/** A document as HTML: escaped, without styles, and with headings from `level` on. */
export function documentHtml({ title, blocks, about }: Document, level: number): string {
  const inside = title ? level + 1 : level;
  const head = title ? [heading(level, inline(title))] : [];
  return `${element('section', about, [...head, ...blocks.flatMap((block) => blockLines(block, inside))]).join('\n')}\n`;
}

function blockLines(block: Block, level: number): string[] {
  switch (block.kind) {
    case 'section': {
      const inner = block.blocks.flatMap((one) => blockLines(one, level + 1));
      return element('section', block.about, [heading(level, inline(block.title)), ...inner]);
    }
    case 'paragraph':
      return block.label
        ? [`<p${attributes(block.about)}>${inline([block.label])} ${inline(block.text)}</p>`]
        : [`<p${attributes(block.about)}>${inline(block.text)}</p>`];
    case 'list': {
      const { from, items } = block;
      const start = from === undefined || from === 1 ? '' : ` start="${from}"`;
      const name = from === undefined ? 'ul' : 'ol';
      return [
        ...titleLines(block.title, level),
        `<${name}${start}>`,
        ...items.flatMap((item) => indented(itemLines(item, level + 1))),
        `</${name}>`,
      ];
    }
    case 'pairs':
      return [
        ...titleLines(block.title, level),
        '<dl>',
        ...block.pairs.flatMap(({ term, text, about }) => [
          `  <dt${attributes(about)}>${escaped(term)}</dt>`,
          `  <dd>${escaped(text)}</dd>`,
        ]),
        '</dl>',
      ];
  }
}

function itemLines({ text, blocks = [], about }: Item, level: number): string[] {
  const start = `<li${attributes(about)}>${inline(text)}`;
  if (blocks.length === 0) return [`${start}</li>`];
  return [start, ...indented(blocks.flatMap((block) => blockLines(block, level))), '</li>'];
}

function titleLines(title: string | undefined, level: number): string[] {
  return title === undefined ? [] : [heading(level, escaped(title))];
}

function heading(level: number, html: string): string {
  const name = `h${Math.min(level, 6)}`;
  return `<${name}>${html}</${name}>`;
}

function element(name: string, about: About | undefined, lines: readonly string[]): string[] {
  return [`<${name}${attributes(about)}>`, ...indented(lines), `</${name}>`];
}

function indented(lines: readonly string[]): string[] {
  return lines.map((line) => `  ${line}`);
}

function inline(text: Text): string {
  return text.map((part) => (typeof part === 'string' ? escaped(part) : spanHtml(part))).join('');
}

function spanHtml(span: Span): string {
  const { text, weight, url } = span;
  const target = url === undefined ? undefined : linkTarget(url);
  const html = target === undefined ? escaped(text) : `<a href="${escaped(target)}">${escaped(text)}</a>`;
  const name = weight === 'strong' ? 'strong' : weight === 'quiet' ? 'small' : undefined;
  const about = attributes(span);
  if (name !== undefined) return `<${name}${about}>${html}</${name}>`;
  return about === '' ? html : `<span${about}>${html}</span>`;
}

const own = ['lang', 'dir'] as const satisfies readonly (keyof About)[];

const names = [
  'verdict',
  'risk',
  'advice',
  'signal',
  'standing',
  'alert',
  'fault',
  'remedy',
  'symptom',
  'rule',
] as const satisfies readonly (keyof About)[];

function attributes(about: About = {}): string {
  return [
    ...own.flatMap((name) => (about[name] === undefined ? [] : ` ${name}="${escaped(about[name])}"`)),
    ...names.flatMap((name) => (about[name] === undefined ? [] : ` data-${name}="${escaped(about[name])}"`)),
  ].join('');
}

const references: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escaped(text: string): string {
  return plain(text).replace(/[&<>"']/g, (sign) => references[sign] as string);
}
