import { type Block, type Document, type Item, type Span, type Text, withColon } from './document';
import { linesOf, type Mark, type Range, rangesOf, widthOf } from './lines';
import { visible } from './visible';

/** How a document is laid out as text. */
export interface TextLayout {
  /** Longest line, in columns. Addresses are never broken. */
  readonly width: number;
  /** Adds codes to a part of a line that take no columns, such as colours. */
  readonly paint: (text: string, span: Span) => string;
}

const step = 2;

/** Lines behind a longer marker would be too short. */
const longestMarker = 10;

/** A document as text: wrapped lines, each ending in a line break. No text in it can be more than shown. */
export function documentText({ title, blocks }: Document, layout: TextLayout): string {
  const lines: string[] = [];
  const gap = () => {
    if (lines.length > 0 && lines.at(-1) !== '') lines.push('');
  };

  /** A text behind a marker; its other lines are aligned with the first. */
  const add = (text: Text, indent: number, marker: Text = []) => {
    const { plain, marks } = rangesOf([...marker, ...(marker.length > 0 ? [' '] : []), ...text]);
    const used = marker.length > 0 ? widthOf(rangesOf(marker).plain) + 1 : 0;
    const hang = used > longestMarker ? step : used;
    linesOf(plain, layout.width - indent, hang).forEach((range, index) => {
      lines.push(`${' '.repeat(indent + (index > 0 ? hang : 0))}${painted(plain, marks, range, layout)}`);
    });
    for (const span of text) {
      if (typeof span === 'string' || span.url === undefined) continue;
      // In one piece, so that it can be copied.
      lines.push(
        ' '.repeat(indent + hang) + layout.paint(visible(span.url), { text: span.url, weight: 'quiet' }),
      );
    }
  };

  const addItem = (item: Item, indent: number, marker: string) => {
    add(item.text, indent, [marker]);
    addBlocks(item.blocks ?? [], indent + marker.length + 1);
  };

  const addTitle = (text: string | undefined, indent: number): number => {
    if (text === undefined) return indent;
    add([{ text, weight: 'strong' }], indent);
    return indent + step;
  };

  const addBlock = (block: Block, indent: number) => {
    switch (block.kind) {
      case 'section':
        gap();
        add(strong(block.title), indent);
        addBlocks(block.blocks, indent + step);
        break;
      case 'paragraph':
        add(block.text, indent, block.label && [block.label]);
        break;
      case 'list': {
        const inside = addTitle(block.title, indent);
        const { from } = block;
        block.items.forEach((item, index) => {
          addItem(item, inside, from === undefined ? '-' : `${from + index}.`);
        });
        break;
      }
      case 'pairs': {
        const inside = addTitle(block.title, indent);
        for (const { term, text } of block.pairs)
          add([`${withColon(term)} `, { text, weight: 'strong' }], inside, ['-']);
      }
    }
  };

  const addBlocks = (inner: readonly Block[], indent: number) => {
    for (const block of inner) addBlock(block, indent);
  };

  if (title) add(strong(title), 0);
  for (const block of blocks) {
    gap();
    addBlock(block, 0);
  }
  return lines.map((line) => `${line}\n`).join('');
}

/** A text whose every part is strong. */
function strong(text: Text): Text {
  return text.map((part) =>
    typeof part === 'string' ? { text: part, weight: 'strong' } : { ...part, weight: 'strong' },
  );
}

function painted(plain: string, marks: readonly Mark[], { from, to }: Range, { paint }: TextLayout): string {
  let at = from;
  let line = '';
  for (const { span, ...mark } of marks) {
    const [start, end] = [Math.max(mark.from, from), Math.min(mark.to, to)];
    if (start >= end) continue;
    line += plain.slice(at, start) + paint(plain.slice(start, end), span);
    at = end;
  }
  return (line + plain.slice(at, to)).replaceAll('\u00a0', ' ');
}
