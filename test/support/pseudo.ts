import type { PackData } from '../../src/format/format';
import { english } from '../../src/languages/en/index';
import type { Language } from '../../src/languages/language';

const accents: Readonly<Record<string, string>> = {
  a: 'á',
  c: 'ç',
  e: 'é',
  i: 'í',
  n: 'ñ',
  o: 'ó',
  s: 'š',
  u: 'ú',
  y: 'ý',
  z: 'ž',
};

/** A sentence in brackets, with accents, and 40 % longer. */
function bracketed(text: string): string {
  const accented = text.replace(/[a-z]/g, (letter) => accents[letter] ?? letter);
  return `⟦${accented}${'·'.repeat(Math.ceil(text.length * 0.4))}⟧`;
}

/** A value with every string bracketed, also in what its functions return. */
function pseudoOf(value: unknown): unknown {
  if (typeof value === 'string') return bracketed(value);
  if (typeof value === 'function') return (...given: unknown[]) => bracketed(value(...given));
  if (Array.isArray(value)) return value.map(pseudoOf);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, pseudoOf(part)]));
}

/** A language in which every sentence of the library is in brackets, so that what has none is hard-coded. */
export function pseudoLanguage(code: string): Language {
  return { ...(pseudoOf(english) as Language), code, name: 'Pseudo', direction: 'rtl' };
}

/** A text of a pack in letters that no sentence of the library has. */
function inOtherLetters(text: string): string {
  return text.replace(/[a-z]/gi, (letter) =>
    String.fromCodePoint(0x10d0 + letter.toLowerCase().charCodeAt(0) - 97),
  );
}

const words = new Set(
  'question help options steps name title service text hazard consequence avoidance claim because until before success needs blockedBy now unit phrases'.split(
    ' ',
  ),
);

/** A pack whose texts are in other letters, and whose ids are as before. */
export function pseudoPack(pack: object, language: string): PackData {
  const change = (value: unknown): unknown => {
    if (typeof value === 'string') return inOtherLetters(value);
    if (Array.isArray(value)) return value.map(change);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, change(part)]));
  };
  const visit = (value: unknown, isCaution: boolean): unknown => {
    if (Array.isArray(value)) return value.map((part) => visit(part, isCaution));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, part]) => {
        // Of a remedy it holds texts, of a caution methods; service is an object where it is no text.
        if (key === 'after' && !isCaution) return [key, change(part)];
        if (words.has(key) && !(key === 'service' && typeof part === 'object')) return [key, change(part)];
        return [key, visit(part, isCaution || key === 'cautions')];
      }),
    );
  };
  return { ...(visit(pack, false) as PackData), language };
}

/** What is left of a text without addresses and the sentences in brackets, if it has letters of English. */
export function hardCoded(text: string): string[] {
  let rest = text.replace(/https?:[^\s<>]+/g, ' ');
  for (let before = ''; before !== rest; ) {
    before = rest;
    rest = rest.replace(/⟦[^⟦⟧]*⟧/g, ' ');
  }
  return rest.match(/[a-z][a-z ’']*/gi) ?? [];
}
