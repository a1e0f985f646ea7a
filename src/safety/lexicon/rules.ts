import type { Method } from '../../format/format';
import type { Hit } from './vocabulary';
import { has, type Sentence, type Word } from './words';

/** Rules of a language by method, one a line. A line that starts with a question mark is doubtful. */
export type Rules = Readonly<Partial<Record<Method, string>>>;

interface Element {
  readonly symbols: readonly number[];
  /** How many other words may stand before it. */
  readonly gap: number;
  /** Whether commas and conjunctions may stand before it. */
  readonly isLoose: boolean;
  /** Whether none of its symbols may follow soon. */
  readonly isAbsent: boolean;
}

interface Rule {
  readonly method: Method;
  /** Whether the text surely or only perhaps describes it. */
  readonly isSure: boolean;
  readonly elements: readonly Element[];
  /** Whether it must begin an instruction. */
  readonly isOrder: boolean;
}

/** All rules, by the symbol that they start with. Symbols are numbers, because they are compared very often. */
export interface RuleBook {
  readonly numbers: ReadonlyMap<string, number>;
  readonly rules: ReadonlyMap<number, readonly Rule[]>;
}

/** A rule that fits words of a sentence. */
export interface Match {
  readonly method: Method;
  readonly isSure: boolean;
  readonly start: number;
  readonly end: number;
  readonly first: Hit;
  readonly isOrder: boolean;
}

const near = 3;
const far = 11;

/**
 * Reads rules. A word in capitals is a class, another word is itself, and a bar separates alternatives. A word may be a
 * few words from the one before: many after "~", in another clause after "~~", none after "^". After "!" it must not
 * follow. A line with ">" must begin an instruction.
 */
export function ruleBookOf(rules: readonly (readonly [Rules, (symbol: string) => string])[]): RuleBook {
  const numbers = new Map<string, number>();
  const numberOf = (symbol: string): number => {
    const number = numbers.get(symbol) ?? numbers.size + 1;
    numbers.set(symbol, number);
    return number;
  };
  const book = new Map<number, Rule[]>();
  const lines = rules.flatMap(([ofMethods, nameOf]) => linesOf(ofMethods, nameOf));
  for (const { method, line } of new Map(lines.map((one) => [`${one.method} ${one.line}`, one])).values()) {
    const [, doubt, order, pattern = ''] = /^(\? )?(> )?(.*)$/.exec(line) ?? [];
    for (const [first, ...elements] of elementsOf(pattern.split(' '), numberOf)) {
      const rule: Rule = { method, isSure: !doubt, isOrder: order !== undefined, elements };
      for (const symbol of first?.symbols ?? []) {
        const others = book.get(symbol);
        if (others) others.push(rule);
        else book.set(symbol, [rule]);
      }
    }
  }
  return { numbers, rules: book };
}

/** The lines of rules, with the classes of their language. */
function linesOf(rules: Rules, nameOf: (symbol: string) => string): { method: Method; line: string }[] {
  return Object.entries(rules).flatMap(([method, lines]) =>
    lines
      .trim()
      .split(/\n\s*/)
      .map((line) => ({ method: method as Method, line: line.replace(/[^ |!?~^>]+/g, nameOf) })),
  );
}

/** The elements of a line, once with and once without each that is optional. */
function elementsOf(parts: readonly string[], numberOf: (symbol: string) => number): Element[][] {
  let all: Element[][] = [[]];
  let gap = near;
  let isLoose = false;
  for (const part of parts) {
    if (part === '~' || part === '~~' || part === '^') {
      isLoose = part === '~~';
      gap = part === '^' ? 0 : far;
      continue;
    }
    const isAbsent = part.startsWith('!');
    const symbols = part.replace('!', '').replace('?', '').split('|').map(numberOf);
    const element = { symbols, gap: part.startsWith('IT') && gap === near ? 0 : gap, isLoose, isAbsent };
    const longer = all.map((one) => [...one, element]);
    all = part.endsWith('?') ? [...all, ...longer] : longer;
    gap = near;
    isLoose = false;
  }
  return all;
}

/** The words that rules name themselves, for the vocabulary. */
export function literalsIn({ numbers }: RuleBook): string[] {
  return [...numbers.keys()].filter((symbol) => symbol !== symbol.toUpperCase());
}

/** Where rules fit a sentence. */
export function* matchesIn(
  { words }: Sentence,
  book: RuleBook,
  isDone: (rule: Rule) => boolean,
): Generator<Match> {
  const present = new Set<number>();
  for (const { hits } of words) for (const { number } of hits) present.add(number);
  // Most rules need a word that the sentence does not have.
  const possible = new Map<number, readonly Rule[]>();
  for (const { hits } of words)
    for (const { number } of hits)
      if (!possible.has(number)) possible.set(number, (book.rules.get(number) ?? []).filter(isPossible));

  function isPossible({ elements }: Rule): boolean {
    for (const { symbols, isAbsent } of elements) {
      if (!isAbsent && !symbols.some((one) => present.has(one))) return false;
    }
    return true;
  }

  for (const [start, { hits }] of words.entries()) {
    for (const first of hits) {
      for (const rule of possible.get(first.number) ?? []) {
        if (isDone(rule)) continue;
        const { method, isSure, elements, isOrder } = rule;
        const end = endOf(words, elements, start + first.length);
        if (end !== undefined) yield { method, isSure, start, end, first, isOrder };
      }
    }
  }
}

/** Where the elements of a rule end, if they all follow. */
function endOf(words: readonly Word[], elements: readonly Element[], start: number): number | undefined {
  let ends = [start];
  for (const element of elements) {
    const next = [...new Set(ends.flatMap((end) => endsOf(words, element, end)))];
    if (next.length > 0 === element.isAbsent) return undefined;
    if (!element.isAbsent) ends = next;
  }
  return Math.max(...ends);
}

function endsOf(words: readonly Word[], { symbols, gap, isLoose }: Element, start: number): number[] {
  const ends: number[] = [];
  // "Until it no longer starts" is no negation.
  let isLimit = false;
  for (let place = Math.max(0, start - near); place < start; place++) isLimit ||= has(words[place], 'LIMIT');
  let not = Number.NEGATIVE_INFINITY;
  for (let place = start; place <= start + gap && place < words.length; place++) {
    const word = words[place] as Word;
    if (word.mark === ',' && !isLoose) break;
    if (place - not > near + 1)
      for (const { number, length, form } of word.hits)
        if (form !== 'statement' && symbols.includes(number)) ends.push(place + length);
    isLimit ||= has(word, 'LIMIT');
    if (!isLimit && has(word, 'NOT') && !has(words[place + 1], 'LESS')) not = place;
    if (!isLoose && has(word, 'AND')) break;
  }
  return ends;
}
