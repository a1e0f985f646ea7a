import type { Span, Text } from './document';
import { visible } from './visible';

/** A part of a string. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** Where a span is. */
export interface Mark extends Range {
  readonly span: Span;
}

/** Spaces at which a line must not break: between a number and its per cent sign. */
const unbroken = /(?<=\d) (?=%)/g;

/** The parts of a text as one string that a terminal only shows, and where its spans are. */
export function rangesOf(text: Text): { readonly plain: string; readonly marks: readonly Mark[] } {
  let plain = '';
  const marks: Mark[] = [];
  for (const part of text) {
    const from = plain.length;
    plain += visible(typeof part === 'string' ? part : part.text).replace(unbroken, '\u00a0');
    if (typeof part !== 'string') marks.push({ from, to: plain.length, span: part });
  }
  return { plain, marks };
}

/** The lines of a wrapped string. Every line but the first has `hang` columns less. */
export function linesOf(plain: string, width: number, hang: number): Range[] {
  const lines: Range[] = [];
  for (const { 0: word, index } of plain.matchAll(/[^ ]+/g)) {
    const last = lines.at(-1);
    const end = index + word.length;
    const room = (line: number) => Math.max(1, width - (line > 0 ? hang : 0));
    if (last && widthOf(plain.slice(last.from, end)) <= room(lines.length - 1)) {
      lines[lines.length - 1] = { from: last.from, to: end };
    } else {
      const first = lines.length;
      for (const piece of piecesOf(word, (piece) => room(first + piece))) {
        lines.push({ from: index + piece.from, to: index + piece.to });
      }
    }
  }
  return lines;
}

/** A word that is wider than a line, in pieces that fit. */
function piecesOf(word: string, room: (piece: number) => number): Range[] {
  const pieces: Range[] = [];
  let [from, at, used] = [0, 0, 0];
  for (const sign of word) {
    const width = widthOf(sign);
    if (used > 0 && used + width > room(pieces.length)) {
      pieces.push({ from, to: at });
      [from, used] = [at, 0];
    }
    used += width;
    at += sign.length;
  }
  return [...pieces, { from, to: at }];
}

/** Signs of East Asia and emoji, which take two columns. */
const wide =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97c\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}]|\p{Emoji_Presentation}/u;
/** Accents and other marks, which take no column of their own. */
const narrow = /[\p{Mn}\p{Me}\p{Default_Ignorable_Code_Point}]/u;

/** How many columns of a terminal a text takes, nearly: an emoji that is joined of several counts as several. */
export function widthOf(text: string): number {
  let width = 0;
  for (const sign of text) width += narrow.test(sign) ? 0 : wide.test(sign) ? 2 : 1;
  return width;
}
